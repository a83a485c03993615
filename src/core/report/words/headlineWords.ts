import type { IncidentMeasure } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { shareWords } from './amountWords.ts';
import { lengthWords } from './lengthWords.ts';

/** The incident that took longest from the first look to the end of access; `null` if none has both. */
const slowestOf = (incidents: readonly IncidentMeasure[]): IncidentMeasure | null =>
  incidents.filter(({ ttr }) => ttr !== null).toSorted((x, y) => (y.ttr ?? 0) - (x.ttr ?? 0))[0] ?? null;

/** The finding in one sentence: how long the slowest incident took, and how much of that was work. Minutes, never blame. */
export function headlineWords({ measures: { incidents }, chronicle, sound, title }: ReportContext): string {
  if (!sound) return 'The log was changed, so no finding is stated.';
  if (!chronicle.ended) return 'The exercise has not ended; this is how far it has come.';
  const attacked = incidents.filter(({ state }) => state !== 'prevented');
  if (incidents.length === 0) return 'This exercise had no incident to remedy.';
  if (attacked.length === 0) return 'The attacker gained no access.';
  const open = attacked.filter(({ state }) => state === 'open' || state === 'never-begun');
  if (open.length > 0) return attacked.length === 1 ? 'The attacker was never fully out.' : `The attacker was never fully out of ${open.length} of ${attacked.length} incidents.`;
  const slowest = slowestOf(attacked);
  if (slowest === null || slowest.ttr === null) return 'The attacker was gone before anyone looked.';
  const { minutes, ttr, guards } = slowest;
  const after = `${lengthWords(ttr)} after the first look`;
  const out = guards.reentries > 0 ? `The attacker came back, and was out ${after}` : `The attacker was out ${after}`;
  const of = attacked.length > 1 ? ` in the slowest of ${attacked.length} incidents, ‘${title(slowest.id)}’` : '';
  if (minutes === null || ttr === 0) return `${out}${of}.`;
  return `${out}${of}; ${shareWords((minutes.execution + minutes.investigation) / ttr)} of that time was work, the rest was waiting.`;
}
