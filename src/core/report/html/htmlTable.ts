import type { Block, Line } from '../document.ts';
import { htmlLine, htmlText } from './htmlText.ts';

type Table = Extract<Block, { kind: 'table' }>;
/** A table whose head stands on every page that it goes over; on a narrow screen it scrolls by itself. */
export function htmlTable({ caption, head, rows, numeric }: Table, id: string): string {
  const right = (i: number): string => (numeric.includes(i) ? ' class="number"' : '');
  const heads = head.map((name, i) => `<th scope="col"${right(i)}>${htmlText(name)}</th>`).join('');
  const cell = (line: Line, i: number): string => (i === 0 ? `<th scope="row"${right(i)}>${htmlLine(line)}</th>` : `<td${right(i)}>${htmlLine(line)}</td>`);
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<section class="wide" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${htmlText(caption)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</section>`;
}
