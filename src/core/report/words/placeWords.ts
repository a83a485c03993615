import type { DerivedGapCode } from '../../measures/derivedGaps.ts';
import type { GapMeasure } from '../../measures/measures.ts';
import type { ReportContext } from '../reportContext.ts';
import { ALERT_PLACES } from './alertPlaces.ts';
import { DECISION_PLACES } from './decisionPlaces.ts';
import { DUE_PLACES } from './duePlaces.ts';
import { isDerivedCode } from './derivedWords.ts';

/** What was seen in one place, as a sentence; `null` where the chronicle does not say more than the gap's title. */
export type PlaceWords = (context: ReportContext, about: string, gap: GapMeasure) => string | null;

const PLACES: Readonly<Record<DerivedGapCode, PlaceWords>> = { ...ALERT_PLACES, ...DECISION_PLACES, ...DUE_PLACES };

/** Where and how a gap showed: "‘Odd sign-in’ was raised at 02:14 and first looked into at 02:50, 36 min later." */
export function placeWords(context: ReportContext, gap: GapMeasure): string | null {
  const about = gap.about ?? '';
  if (isDerivedCode(gap.code)) return PLACES[gap.code](context, about, gap);
  const { chronicle, scenario } = context;
  const commit = chronicle.decisions.flatMap((d) => d.commits.map((c) => ({ ...c, decision: d.id }))).find(({ option, seq }) => option === about && gap.evidence.includes(seq));
  if (commit) return `On ${context.quoted(commit.decision)} the choice at ${context.clock(commit.at)} was ${context.quoted(about)}.`;
  const expired = chronicle.decisions.find(({ id, expiredAt }) => id === about && expiredAt !== null);
  if (expired) return `Nobody decided ${context.quoted(about)} by ${context.clock(expired.expiredAt ?? 0)}.`;
  const at = chronicle.gaps.find(({ code, host }) => code === gap.code && host === gap.about)?.at;
  return at === undefined || !scenario.gaps.some(({ code }) => code === gap.code) ? null : `It showed at ${context.clock(at)}.`;
}
