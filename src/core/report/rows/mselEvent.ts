import { parseDuration } from '../../base/duration.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { MselEvent } from './mselRows.ts';
import { lengthWords } from '../words/lengthWords.ts';

/** An event with what most events lack left empty. */
export const mselEvent = (change: Pick<MselEvent, 'at' | 'id' | 'category' | 'type' | 'title'> & Partial<MselEvent>): MselEvent => ({
  synopsis: '', delivery: '', from: '', to: '', trigger: '', branch: '', technique: '', most: null, expected: '', status: 'complete', response: '', ...change,
});

/** "at T+18 min", "when servers-locked or from T+3 h, 10 min later". */
export function triggerWords({ at, when, after }: { readonly at: number | null; readonly when: Condition | null; readonly after: number }): string {
  const condition = when === null ? [] : [conditionWords(when)];
  const time = at === null ? [] : [`at T+${lengthWords(at)}`];
  return [...time, ...condition, ...(after > 0 ? [`${lengthWords(after)} later`] : [])].join(', ');
}

/** A condition as its author wrote it, but for its times: "from T+3 h" for `T>=3h`. */
function conditionWords({ text }: Condition): string {
  const words = text.replace(/\bT\s*>=\s*([0-9dhms]+)/g, (written, time: string) => {
    const seconds = parseDuration(time);
    return seconds === null ? written : `from T+${lengthWords(seconds)}`;
  });
  return words.startsWith('from ') ? words : `when ${words}`;
}

/** Prose without the line that is its title. */
export const restOf = ({ text, title }: { readonly text: string; readonly title: string }): string =>
  text.startsWith(title) ? text.slice(title.length).trim() : text;
