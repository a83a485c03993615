/** Moves the focus to the next (1) or previous (-1) row of the list that has it; into the first list if none has. */
export function moveInList(step: 1 | -1): void {
  const list = document.activeElement?.closest('[data-list]') ?? document.querySelector('[data-list]');
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 ? rows[0] : rows[at + step];
  next?.scrollIntoView?.({ block: 'nearest' });
  next?.focus();
}
