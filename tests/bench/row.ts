/** One line of the table that `npm run bench` prints: two medians in milliseconds, their ratio and what it must be. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly target: { readonly atLeast: number } | { readonly atMost: number } | null;
}

const HEAD = ['what', 'ours ms', 'against', 'its ms', 'ratio', 'target', ''];

/** The rows as a plain table. */
export function table(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map((row) => [
    row.what, row.ours.toFixed(2), row.against, row.theirs.toFixed(2), row.ratio.toFixed(2), targetOf(row), row.target === null ? '' : isMet(row) ? 'met' : 'MISSED',
  ])];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

export function isMet({ ratio, target }: Row): boolean {
  if (target === null) return true;
  return 'atLeast' in target ? ratio >= target.atLeast : ratio <= target.atMost;
}

function targetOf({ target }: Row): string {
  if (target === null) return '';
  return 'atLeast' in target ? `>= ${target.atLeast}` : `<= ${target.atMost}`;
}
