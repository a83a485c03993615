/** Ids of what keys move the focus to. */
export const PLACE = { note: 'console-note', desks: 'console-desks', alerts: 'console-alerts', strip: 'console-strip' } as const;
export const decisionPlace = (id: string): string => `console-decision-${id}`;

/** Moves the focus after the next paint, so that a tab that has just been opened is there. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(id);
    found?.scrollIntoView?.({ block: 'nearest' });
    found?.focus();
  });
}
