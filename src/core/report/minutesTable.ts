import type { Minutes } from '../measures/measures.ts';
import type { Block } from './document.ts';
import { line, strong, table } from './line.ts';
import { countWords } from './words/amountWords.ts';

/** The six kinds of minute in the order in which they are stacked, and what a report calls them. */
export const MINUTES_KINDS = [
  ['execution', 'Execution'], ['investigation', 'Investigation'], ['business', 'Waited for business'], ['secops', 'Waited for SecOps'], ['thirdParty', 'Waited for third party'], ['nobody', 'Nobody'],
] as const satisfies readonly (readonly [keyof Minutes, string])[];

/** Whole minutes, or with one decimal where they are not. */
export const minutesWords = (seconds: number): string => countWords(seconds / 60, seconds % 60 === 0 ? 0 : 1);
export const minutesSum = (minutes: Minutes): number => MINUTES_KINDS.reduce((sum, [kind]) => sum + minutes[kind], 0);

/** The same as the bars, for formats without pictures and for whoever cannot see them. */
export const minutesTable = ({ caption, bars }: Extract<Block, { kind: 'minutes' }>): Extract<Block, { kind: 'table' }> =>
  table(`${caption}, in minutes`, ['Incident', ...MINUTES_KINDS.map(([, word]) => word), 'Sum'],
    bars.map(({ label, minutes }) => [line(strong(label)), ...MINUTES_KINDS.map(([kind]) => minutesWords(minutes[kind])), minutesWords(minutesSum(minutes))]), [1, 2, 3, 4, 5, 6, 7]);
