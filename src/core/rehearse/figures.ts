import { foundByHunt } from '../measures/foundByHunt.ts';
import type { IncidentMeasure, MeanTime, Measures } from '../measures/measures.ts';
import type { Observation } from '../measures/survival.ts';

/** One number of a run. `seen` `null`: there was nothing to observe; not completed: not reached by EndEx, `time` is how long it was waited for. */
export interface Figure {
  /** Named as in an objective: `ttr(intrusion)`, `harm(downtime) USD`. */
  readonly measure: string;
  readonly unit: 'seconds' | 'number';
  readonly seen: Observation | null;
}

/** Every number that a run is measured by, in the order of SPEC 3. Two runs of one scenario have the same figures in the same order. */
export function figuresOf(m: Measures): readonly Figure[] {
  return [
    seconds('ended at', m.endedAt),
    ...m.incidents.flatMap((i) => incidentFigures(i, m.endedAt)),
    mean('mtta', m.mtta.tp), mean('mtta all alerts', m.mtta.all), mean('mttr', m.mttr),
    ...m.feeds.flatMap((f) => [number(`feed(${f.id}) true`, f.tp), number(`feed(${f.id}) false`, f.fp), number(`feed(${f.id}) bound`, f.bound)]),
    number('escalations returned', m.escalations.returned),
    ...Object.entries(m.escalations.tiers).flatMap(([tier, t]) => [seconds(`tier ${tier} waiting`, t.waiting), seconds(`tier ${tier} active`, t.active)]),
    ...m.harms.map((h) => number(`harm(${h.class}) ${h.unit}`, h.amount)),
    ...m.updates.flatMap((u) => [
      ...(['due', 'onTime', 'late', 'missed', 'stale'] as const).map((part) => number(`update(${u.id}) ${part}`, u[part])),
      seconds(`update(${u.id}) longestSilence`, u.longestSilence),
    ]),
    ...m.duties.map((d) => seconds(`duty(${d.id}) margin`, d.margin)),
    ...m.intel.map((i) => seconds(`intel(${i.id}) margin`, i.dueAt === null || i.metAt === null ? null : i.dueAt - i.metAt)),
    ...m.waits.flatMap((w) => [seconds(`wait(${w.id}) owner`, w.owner), seconds(`wait(${w.id}) approval`, w.approval)]),
    ...(['harms', 'assets'] as const).flatMap((of) => (['before', 'after'] as const).map((when) => number(`context(${of}) ${when}`, m.context[of][when]))),
    number('votes', m.confidence.votes), number('brier', m.confidence.brier), number('over-confidence', m.confidence.overConfidence),
    number('gaps', m.gaps.length),
  ];
}

function incidentFigures(i: IncidentMeasure, end: number): readonly Figure[] {
  const { id, a, c, k, n, r, state } = i;
  const begun = c !== null && k !== null ? Math.max(c, k) : null;
  return [
    untilEnd(`tta(${id})`, i.tta, a === null || foundByHunt(i) ? null : end - a),
    untilEnd(`ttr(${id})`, i.ttr, state === 'open' && begun !== null ? end - begun : null),
    untilEnd(`ttd(${id})`, i.ttd, c === null || a !== null ? null : end - c),
    untilEnd(`ttc(${id})`, i.ttc, begun === null || n !== null ? null : end - begun),
    untilEnd(`dwell(${id})`, i.dwell, c === null || r !== null ? null : end - c),
    ...Object.entries(i.minutes ?? NO_MINUTES).map(([kind, value]) => seconds(`minutes(${id}) ${kind}`, value)),
    number(`closed-as-false(${id})`, i.guards.closedAsFalse.length),
    number(`re-entries(${id})`, i.guards.reentries),
    number(`premature-closure(${id})`, i.guards.prematureClosure ? 1 : 0),
  ];
}

const NO_MINUTES = { execution: null, investigation: null, business: null, secops: null, thirdParty: null, nobody: null };

const done = (value: number | null): Observation | null => (value === null ? null : { time: value, completed: true });
const seconds = (measure: string, value: number | null): Figure => ({ measure, unit: 'seconds', seen: done(value) });
const number = (measure: string, value: number | null): Figure => ({ measure, unit: 'number', seen: done(value) });

/** A time that may not have come: `waited` is how long it was waited for, `null` if nobody waited for it. */
const untilEnd = (measure: string, value: number | null, waited: number | null): Figure =>
  ({ measure, unit: 'seconds', seen: done(value) ?? (waited === null ? null : { time: waited, completed: false }) });

/** A restricted mean of which nothing completed is only known from below. */
const mean = (measure: string, { restrictedMean, n, censored }: MeanTime): Figure =>
  ({ measure, unit: 'seconds', seen: restrictedMean === null ? null : { time: restrictedMean, completed: censored < n } });
