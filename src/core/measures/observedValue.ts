import type { Chronicle, DecisionRecord } from '../exercise/chronicle.ts';
import type { Rating } from '../exercise/command.ts';
import { assertNever } from '../base/fault.ts';
import type { MeasureRef, Objective, Scenario } from '../scenario/model.ts';
import { ttaGuardFails, ttrGuardFails } from './guards.ts';
import type { IncidentMeasure, MeanTime, Measures } from './measures.ts';
import { atLeast, atMost } from './tolerance.ts';

/** What an objective's measure came to, before its guard is looked at. `guarded` true: a guard stands beside it and failed. */
export interface Proposal {
  readonly value: number | null;
  readonly rating: Rating | null;
  readonly guarded: boolean;
}
/** The measures that objectives are about, made before them. */
export type Measured = Omit<Measures, 'objectives' | 'gaps'>;

/** Nothing to observe: never U (P13). */
const NOT_OBSERVED: Proposal = { value: null, rating: null, guarded: false };
const rated = (value: number | null, rating: Rating, guarded = false): Proposal => ({ value, rating, guarded });

/** Value and rating of an objective's measure (SPEC 3 *objectives*, P13, Q06, Q09); an unknown id is not observed. */
export function observedValue(scenario: Scenario, chronicle: Chronicle, measured: Measured, { measure, target, limit }: Objective): Proposal {
  const incident = measured.incidents.find((i) => i.id === measure.of);
  const goal: Goal = { target, limit: limit ?? target };
  switch (measure.name) {
    case 'tta': return incident ? lookProposal(incident, goal) : NOT_OBSERVED;
    case 'ttr': return incident ? remedyProposal(incident, goal) : NOT_OBSERVED;
    case 'ttc': return incident ? containProposal(incident, goal) : NOT_OBSERVED;
    case 'mtta': return meanProposal(measured.mtta.tp, goal, measured.incidents.some((i) => ttaGuardFails(i.guards)));
    case 'mttr': return meanProposal(measured.mttr, goal, measured.incidents.some((i) => ttrGuardFails(i.guards)));
    case 'decision': return decisionProposal(scenario, chronicle.decisions.find((d) => d.id === measure.of));
    case 'update': return updateProposal(measured, measure);
    case 'duty': return dutyProposal(measured, measure);
    case 'intel': return intelProposal(measured, measure);
    case 'harm': return harmProposal(measured, measure, goal);
    case 'feed': return feedProposal(measured, measure);
    default: return assertNever(measure.name);
  }
}

interface Goal {
  readonly target: number | null;
  readonly limit: number | null;
}

/** P at or under target, S at or under limit, M past it, U not reached. */
function lower(value: number | null, { target, limit }: Goal, guarded = false): Proposal {
  if (value === null) return rated(null, 'U');
  if (atMost(value, target ?? Infinity)) return rated(value, 'P', guarded);
  return rated(value, atMost(value, limit ?? Infinity) ? 'S' : 'M', guarded);
}

/** Not observed: no alert, or found by hunt. */
function lookProposal(incident: IncidentMeasure, goal: Goal): Proposal {
  const { a, k, tta } = incident;
  return a === null || (k !== null && k < a) ? NOT_OBSERVED : lower(tta, goal, ttaGuardFails(incident.guards));
}

const nothingToRemedy = ({ state }: IncidentMeasure): boolean => state === 'prevented' || state === 'gone-before-look';

const remedyProposal = (incident: IncidentMeasure, goal: Goal): Proposal =>
  nothingToRemedy(incident) ? NOT_OBSERVED : lower(incident.ttr, goal, ttrGuardFails(incident.guards));

/** An incident contained before work on it began has no TTC (P07), and was not left uncontained either: not observed. */
const containProposal = (incident: IncidentMeasure, goal: Goal): Proposal =>
  nothingToRemedy(incident) || (incident.ttc === null && incident.n !== null) ? NOT_OBSERVED : lower(incident.ttc, goal);

function meanProposal({ n, censored, restrictedMean }: MeanTime, goal: Goal, guarded: boolean): Proposal {
  if (n === 0) return NOT_OBSERVED;
  return lower(n === censored ? null : restrictedMean, goal, guarded);
}

const GRADES: Readonly<Record<string, Rating>> = { '1': 'P', '0.5': 'S', '0': 'M' };

/** By the grade of the option in force; a standing decision by the best grade in force (Q06). */
function decisionProposal(scenario: Scenario, record: DecisionRecord | undefined): Proposal {
  const source = scenario.decisions.find((d) => d.id === record?.id);
  if (!record || !source) return NOT_OBSERVED;
  if (record.expiredAt !== null) return rated(null, 'U');
  const inForce = record.commits.filter((c) => c.approver === null || c.answer?.as === 'approved').map((c) => c.option);
  const grades = source.options.flatMap((o) => (inForce.includes(o.id) && o.grade !== null ? o.grade : []));
  if (grades.length === 0) return NOT_OBSERVED;
  const best = Math.max(...grades);
  return rated(best, GRADES[String(best)] ?? 'M');
}

function updateProposal({ updates }: Measured, { of }: MeasureRef): Proposal {
  const update = updates.find((u) => u.id === of);
  if (!update || update.due === 0) return NOT_OBSERVED;
  const share = update.onTime / update.due;
  return rated(share, atLeast(share, 0.9) ? 'P' : atLeast(share, 0.5) ? 'S' : share > 0 ? 'M' : 'U');
}

function dutyProposal({ duties }: Measured, { of }: MeasureRef): Proposal {
  const duty = duties.find((d) => d.id === of);
  if (!duty || duty.state === 'not-started' || duty.state === 'running') return NOT_OBSERVED;
  return rated(duty.margin, duty.state === 'met' ? 'P' : 'U');
}

function intelProposal({ intel }: Measured, { of }: MeasureRef): Proposal {
  const item = intel.find((i) => i.id === of);
  if (!item || item.dueAt === null || item.state === 'not-started' || item.state === 'running') return NOT_OBSERVED;
  const value = item.metAt === null ? null : item.dueAt - item.metAt;
  return rated(value, item.state === 'on-time' ? 'P' : item.state === 'late' ? 'S' : 'U');
}

/** The harm of a class, which must have one unit (P14); one that never started is 0, the worst rating M. */
function harmProposal({ harms }: Measured, { of }: MeasureRef, goal: Goal): Proposal {
  const [only, ...more] = harms.filter((h) => h.class === of);
  return only && more.length === 0 ? lower(only.amount, goal) : NOT_OBSERVED;
}

function feedProposal({ feeds }: Measured, { of }: MeasureRef): Proposal {
  const feed = feeds.find((f) => f.id === of);
  if (!feed || feed.state === 'none') return NOT_OBSERVED;
  return rated(feed.point, feed.state === 'meets' ? 'P' : feed.state === 'not-shown' ? 'S' : 'M');
}
