import type { MeanTime } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { guardWords, lookGuard, remedyGuard } from '../words/guardWords.ts';
import { caseWords, meanWords, spreadWords } from '../words/meanWords.ts';

/** One speed of the whole exercise with all that must stand beside it. */
export interface SpeedRow {
  /** With one case no name of a mean. */
  readonly name: string;
  /** `null`: nothing to measure. */
  readonly value: string | null;
  readonly cases: string;
  readonly definition: string;
  readonly spread: string;
  readonly guard: string;
  /** False if its guard failed: then it is struck through. */
  readonly counts: boolean;
  /** † and "talk not counted", with a space in front. */
  readonly note: string;
}
interface Speed {
  readonly many: string;
  readonly one: string;
  readonly none: string;
  readonly definition: string;
  readonly mean: MeanTime;
  readonly fails: string | null;
  readonly measure: 'mtta' | 'mttr';
}

/** MTTA of incidents and of alerts, and MTTR (SPEC 3). */
export function speedRows(context: ReportContext): readonly SpeedRow[] {
  const { measures: { mtta, mttr, incidents, talkNotCounted }, dagger } = context;
  const look = lookGuard(context, incidents);
  const speeds: readonly Speed[] = [
    { many: 'MTTA, real incidents', one: 'Time to acknowledge the one real incident', none: 'no incident was found by an alert', mean: mtta.tp, fails: look, measure: 'mtta',
      definition: 'From the first real alert of an incident to the start of the first work on it that was carried through.' },
    { many: 'MTTA, all alerts', one: 'Time to acknowledge the one alert', none: 'no alerts', mean: mtta.all, fails: look, measure: 'mtta',
      definition: 'From each raised alert, real or not, to the start of the first look that was carried through.' },
    { many: 'MTTR', one: 'Time to remediate the one incident', none: 'no incident was worked on while access was held', mean: mttr, fails: remedyGuard(context, incidents), measure: 'mttr',
      definition: 'From the first work on an incident until everything the attacker could use was gone and stayed gone.' },
  ];
  return speeds.map(({ many, one, none, definition, mean, fails, measure }) => ({
    name: mean.n === 1 ? one : many, value: meanWords(mean), cases: mean.n === 0 ? none : caseWords(mean), definition, spread: spreadWords(mean),
    guard: guardWords(fails), counts: fails === null, note: `${dagger(measure)}${talkNotCounted ? ' (talk not counted)' : ''}`,
  }));
}
