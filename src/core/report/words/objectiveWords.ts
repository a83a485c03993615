import type { MeanTime, ObjectiveMeasure } from '../../measures/measures.ts';
import type { HarmClass, MeasureName, Objective } from '../../scenario/model.ts';
import type { ReportContext } from '../reportContext.ts';
import { amountWords, shareWords } from './amountWords.ts';
import { gradeShort } from './gradeWords.ts';
import { HARM_WORDS } from './harmWords.ts';
import { lengthWords } from './lengthWords.ts';
import { marginWords } from './marginWords.ts';
import { caseWords } from './meanWords.ts';
import { ratingWords } from './ratingWords.ts';

const NAMES: Readonly<Record<MeasureName, string>> = {
  tta: 'alert to first look', ttr: 'first look to attacker out', ttc: 'first look to contained', mtta: 'MTTA, real incidents', mttr: 'MTTR', decision: 'grade of the decision',
  update: 'updates on time', duty: 'clock', intel: 'report shared', harm: 'harm', feed: 'share of real alerts',
};

const ONE = { mtta: 'alert to first look of the one incident', mttr: 'first look to attacker out of the one incident' } as const;

/** A measure as the author names it: `ttr(intrusion)`, `mttr`. */
export const measureName = ({ measure }: Pick<Objective, 'measure'>): string => (measure.of === null ? measure.name : `${measure.name}(${measure.of})`);

/** What a measure of the whole exercise is a mean of; `null`: it is none. */
function meanOf({ measures }: ReportContext, { measure }: Objective): MeanTime | null {
  if (measure.name === 'mtta') return measures.mtta.tp;
  return measure.name === 'mttr' ? measures.mttr : null;
}
/** Beside a mean its cases and what is still open: ", n = 2, none open at the end"; beside anything else nothing. */
export function casesBeside(context: ReportContext, objective: Objective): string {
  const mean = meanOf(context, objective);
  return mean === null || mean.n === 0 ? '' : `, ${caseWords(mean)}`;
}

/** The same in words: "alert to first look, ‘Intrusion’". Of one case no name of a mean. */
export function measureWords(context: ReportContext, objective: Objective): string {
  const { measure } = objective;
  const { quoted } = context;
  if (measure.of === null) return meanOf(context, objective)?.n === 1 ? ONE[measure.name === 'mtta' ? 'mtta' : 'mttr'] : NAMES[measure.name];
  return `${NAMES[measure.name]}, ${measure.name === 'harm' ? HARM_WORDS[measure.of as HarmClass].toLowerCase() : quoted(measure.of)}`;
}

/** The value in its own unit; of nothing that could be observed "not observed", of what was to come and did not "not reached". */
export function valueWords({ scenario }: ReportContext, { measure }: Objective, measured: Pick<ObjectiveMeasure, 'value' | 'rating'> | undefined): string {
  if (measured === undefined || measured.rating === null) return 'not observed';
  const { value } = measured;
  if (value === null) return 'not reached';
  switch (measure.name) {
    case 'update': return `${shareWords(value)} on time`;
    case 'feed': return `${shareWords(value)} real`;
    case 'duty':
    case 'intel': return marginWords(value);
    case 'decision': return gradeShort(value);
    case 'harm': return amountWords(value, scenario.harms.find((harm) => harm.class === measure.of)?.unit ?? '');
    default: return lengthWords(value);
  }
}

/** "target 15 min, limit 45 min"; `null` where the measure has none. */
export function targetWords(context: ReportContext, objective: Objective): string | null {
  const { target, limit } = objective;
  if (target === null) return null;
  const say = (value: number): string => valueWords(context, objective, { value, rating: 'P' });
  return limit === null || limit === target ? `target ${say(target)}` : `target ${say(target)}, limit ${say(limit)}`;
}

/** What the program proposes; a failed guard has lowered it. */
export function proposalWords({ sound }: ReportContext, measured: ObjectiveMeasure | undefined): string {
  if (!sound) return 'none, because the log was changed';
  if (!measured || measured.rating === null) return 'not observed';
  return measured.guardFailed ? `${ratingWords(measured.rating)} (lowered by one, because its guard failed)` : ratingWords(measured.rating);
}
