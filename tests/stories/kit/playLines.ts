import { readFileSync } from 'node:fs';
import type { PlayLine } from './room.ts';

/** Rankings are keyed in set-up and after the end, the rating in the debrief: neither moves a clock. */
const ELSEWHERE = ['rank', 'rate'];

/** The lines of a play that are done while it runs, in their order. */
export const playLines = (path: string): readonly PlayLine[] =>
  readFileSync(path, 'utf8').trim().split('\n').map((line): PlayLine => JSON.parse(line)).filter((line) => !ELSEWHERE.includes(line['do'] ?? ''));
