import type { IncidentMeasure, Measures, Minutes } from '../measures/measures.ts';

/** One figure that differs between two runs. Times in seconds; `null` where not reached or not observed. */
export interface Difference {
  /** As in an objective: `ttr(intrusion)`, `minutes(intrusion).business`, `harm(downtime) USD`, `objective(first-look)`, `ending`. */
  readonly measure: string;
  readonly kind: 'state' | 'tta' | 'ttr' | 'ttc' | 'minutes' | 'mtta' | 'mttr' | 'harm' | 'ending' | 'ended-at' | 'objective';
  /** Id of the incident or objective, class of the harm; `null` for what is about the whole. */
  readonly of: string | null;
  /** The kind of minute, the unit of a harm, which mean (`tp`, `all`); else `null`. */
  readonly part: string | null;
  readonly before: number | string | null;
  readonly after: number | string | null;
}
type Figure = Omit<Difference, 'before' | 'after'> & { readonly value: number | string | null };

/** What differs between two runs of one scenario, in the order of SPEC 3: TTA, TTR, TTC and minutes by incident, means, harm by class and unit, ending, ratings. */
export function differences(before: Measures, after: Measures): readonly Difference[] {
  const then = figures(after);
  return figures(before).flatMap(({ value, ...what }, i): Difference[] => {
    const now = then[i]?.value ?? null;
    return now === value ? [] : [{ ...what, before: value, after: now }];
  });
}

/** Two runs of one scenario have the same figures in the same order. */
function figures(m: Measures): readonly Figure[] {
  return [
    ...m.incidents.flatMap(incidentFigures),
    figure('mtta', null, 'tp', m.mtta.tp.restrictedMean, 'mtta'),
    figure('mtta', null, 'all', m.mtta.all.restrictedMean, 'mtta all alerts'),
    figure('mttr', null, null, m.mttr.restrictedMean, 'mttr'),
    ...m.harms.map((h) => figure('harm', h.class, h.unit, h.amount, `harm(${h.class}) ${h.unit}`)),
    figure('ending', null, null, m.ending, 'ending'),
    figure('ended-at', null, null, m.endedAt, 'ended at'),
    ...m.objectives.map((o) => figure('objective', o.id, null, o.rating)),
  ];
}

const KINDS: readonly (keyof Minutes)[] = ['execution', 'investigation', 'business', 'secops', 'thirdParty', 'nobody'];

const incidentFigures = (i: IncidentMeasure): Figure[] => [
  figure('state', i.id, null, i.state),
  figure('tta', i.id, null, i.tta),
  figure('ttr', i.id, null, i.ttr),
  figure('ttc', i.id, null, i.ttc),
  ...KINDS.map((kind) => figure('minutes', i.id, kind, i.minutes?.[kind] ?? null, `minutes(${i.id}).${kind}`)),
];

const figure = (kind: Figure['kind'], of: string | null, part: string | null, value: Figure['value'], measure = `${kind}(${of})`): Figure =>
  ({ measure, kind, of, part, value });
