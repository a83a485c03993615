import type { Minutes } from '../../measures/measures.ts';
import type { Block } from '../document.ts';
import { MINUTES_KINDS, minutesSum, minutesTable } from '../minutesTable.ts';
import { htmlTable } from './htmlTable.ts';
import { htmlText } from './htmlText.ts';

type Bars = Extract<Block, { kind: 'minutes' }>;
const [WIDTH, ROW, BAR] = [1000, 80, 24];
/** Narrower parts carry no number: it would cover its neighbour; the table has it. */
const LABELLED = 30;

/** Where the minutes went: bars to one scale, told apart by pattern as well as by colour, then the same as a table. */
export function htmlMinutes(block: Bars, id: string): string {
  const longest = Math.max(1, ...block.bars.map(({ minutes }) => minutesSum(minutes)));
  const height = block.bars.length * ROW;
  return `<figure>
<svg class="minutes" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${htmlText(block.caption)}; the table below says the same" xmlns="http://www.w3.org/2000/svg">
${PATTERNS}
${block.bars.map(({ label, minutes }, i) => barOf(label, minutes, i * ROW, longest)).join('\n')}
</svg>
<ul class="key">
${MINUTES_KINDS.map(([kind, word]) => `<li><svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true"><rect width="24" height="14" fill="url(#m-${kind})" class="part" /></svg> ${word}</li>`).join('\n')}
</ul>
<figcaption>${htmlText(block.caption)}</figcaption>
</figure>
${htmlTable({ ...minutesTable(block), caption: 'The same in minutes' }, id)}`;
}

function barOf(label: string, minutes: Minutes, y: number, longest: number): string {
  let x = 0;
  const parts = MINUTES_KINDS.flatMap(([kind]) => {
    const width = (minutes[kind] / longest) * WIDTH;
    if (width === 0) return [];
    const start = x;
    x += width;
    const number = width < LABELLED ? '' : `<text x="${round(start + width / 2)}" y="${y + 36}" class="value">${Math.round(minutes[kind] / 60)}</text>`;
    return [`<rect x="${round(start)}" y="${y + 42}" width="${round(width)}" height="${BAR}" fill="url(#m-${kind})" class="part" />${number}`];
  });
  return `<g><text x="0" y="${y + 14}" class="label">${htmlText(label)}: ${Math.round(minutesSum(minutes) / 60)} min</text>${parts.join('')}</g>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
const tile = (kind: string, colour: string, mark: string, ground = true): string =>
  `<pattern id="m-${kind}" patternUnits="userSpaceOnUse" width="8" height="8"><rect width="8" height="8" fill="${ground ? colour : '#fff'}" />${mark}</pattern>`;

/** Work is solid, waiting is patterned, nobody is empty; colours of the app in light. */
const PATTERNS = `<defs>${[
  tile('execution', '#186b8c', ''), tile('investigation', '#1f98a0', ''), tile('business', '#a0461a', '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4" stroke="#fff" stroke-width="1.5" />'),
  tile('secops', '#b07f22', '<path d="M2 0v8M6 0v8" stroke="#fff" stroke-width="1" />'), tile('thirdParty', '#67425c', '<circle cx="2" cy="2" r="1" fill="#fff" /><circle cx="6" cy="6" r="1" fill="#fff" />'),
  tile('nobody', '#fff', '<path d="M-2 6l4 4M0 0l8 8M6-2l4 4" stroke="#6f7b87" stroke-width="1" />', false),
].join('')}</defs>`;
