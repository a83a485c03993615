import type { MeanTime } from '../../measures/measures.ts';
import type { ReportInput } from '../reportInput.ts';
import { lengthWords, reachedWords } from './lengthWords.ts';

/** A mean as it may be said: with nothing completed "at least", of one case the duration; `null` with nothing to measure, never 0. */
export function meanWords({ n, censored, restrictedMean }: MeanTime): string | null {
  if (restrictedMean === null) return null;
  return n > 0 && censored === n ? `at least ${lengthWords(restrictedMean)}` : lengthWords(restrictedMean);
}

/** "n = 2, 1 still open at the end". */
export function caseWords({ n, censored }: MeanTime): string {
  if (n === 0) return 'n = 0';
  if (n === 1) return censored === 1 ? 'n = 1, still open at the end: a duration, no average' : 'n = 1: the duration itself, no average';
  return censored === 0 ? `n = ${n}, none open at the end` : `n = ${n}, ${censored} still open at the end`;
}

/** Whether anything in a report may be called a mean: not of one case. */
export const hasMeans = ({ measures: { mtta, mttr } }: Pick<ReportInput, 'measures'>): boolean => [mtta.tp, mtta.all, mttr].some(({ n }) => n > 1);

/** The spread beside a restricted mean; empty where one case has none. */
export function spreadWords({ n, tau, median, p90, completedMean }: MeanTime): string {
  if (n < 2) return '';
  return `Restricted mean to ${lengthWords(tau)}. Median ${reachedWords(median)}, 90th percentile ${reachedWords(p90)}. Of the completed ones only: ${reachedWords(completedMean)}.`;
}
