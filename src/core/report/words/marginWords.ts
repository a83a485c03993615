import type { DutyMeasure } from '../../measures/measures.ts';
import { lengthWords } from './lengthWords.ts';

/** Due less met, in words, so that no sign has to be read. */
export const marginWords = (margin: number): string => (margin < 0 ? `${lengthWords(-margin)} too late` : `${lengthWords(margin)} before it was due`);

/** What came of a clock. One that breached and was never met is counted to the end of the exercise. */
export function dutyWords({ state, margin, metAt }: Pick<DutyMeasure, 'state' | 'margin' | 'metAt'>): string {
  if (state === 'not-started' || margin === null) return 'not started';
  if (state === 'running') return `still running, ${lengthWords(margin)} left at the end`;
  if (state === 'met') return `met ${marginWords(margin)}`;
  return metAt === null ? `breached, not met by the end (${lengthWords(-margin)} past its due)` : `breached, met ${marginWords(margin)}`;
}
