import type { MeasureName, MeasureRef, Scenario } from '../scenario/model.ts';
import { accessOf } from './accessOf.ts';
import type { Earliest } from './earliest.ts';
import { NEVER } from './earliestHold.ts';

type Judge = (of: string, s: Scenario, e: Earliest) => string | null;

const never = (e: Earliest, name: string): boolean => e.at(name) === NEVER;
const gains = (incident: string, s: Scenario, e: Earliest): boolean =>
  accessOf(s, incident).some(({ steps }) => steps.some((step) => !never(e, `${step.id}.done`)));
const alerted: Judge = (of, _s, e) => (never(e, `${of}.alerted`) ? 'no alert of this incident is ever raised' : null);
const accessed: Judge = (of, s, e) => (gains(of, s, e) ? null : 'no step of this incident ever gains access');

/** Why a measure can never be observed (P13), `null` if it can or if what it names is not declared. */
const JUDGES: Readonly<Record<MeasureName, Judge>> = {
  tta: alerted,
  ttr: accessed,
  mtta: (_of, s, e) => (s.incidents.some((i) => !never(e, `${i.id}.alerted`)) ? null : 'no alert of any incident is ever raised'),
  mttr: (_of, s, e) => (s.incidents.some((i) => gains(i.id, s, e)) ? null : 'no incident ever gains access'),
  ttc: (of, s, e) => accessed(of, s, e) ?? (never(e, `${of}.contained`) ? 'this incident can never be contained' : null),
  decision(of, s, e) {
    if (never(e, `${of}.open`)) return 'this decision never opens';
    const graded = s.decisions.find((d) => d.id === of)?.options.some((o) => o.grade !== null && !never(e, `${of}.${o.id}`));
    return graded === false ? 'none of its options has a grade' : null;
  },
  update(of, s, e) {
    const update = s.updates.find((u) => u.id === of);
    return update && e.at(`${of}.sent`) + update.within > s.horizon ? 'this update never comes due before the horizon' : null;
  },
  duty(of, s, e) {
    const duty = s.duties.find((d) => d.id === of);
    if (!duty) return null;
    const starts = e.holds(duty.starts);
    if (starts === NEVER) return 'this duty never starts';
    return starts + duty.within > s.horizon && e.holds(duty.met) === NEVER ? 'it can neither be met nor come due before the horizon' : null;
  },
  intel: (of, _s, e) => (never(e, `${of}.shared`) ? 'this intelligence never comes in' : null),
  harm(of, s) {
    const units = [...new Set(s.harms.filter((h) => h.class === of).map((h) => h.unit))];
    if (units.length === 0) return 'no harm of this class is declared';
    return units.length === 1 ? null : `the harms of this class have several units (${units.join(', ')}) and no one sum`;
  },
  feed(of, s) {
    const feed = s.feeds.find((f) => f.id === of);
    const empty = feed !== undefined && feed.record.true + feed.record.false === 0 && !s.alerts.some((a) => a.feed === of);
    return empty ? 'this feed has neither a record nor an alert' : null;
  },
};

/** Why no play can observe a measure, as the end of a sentence; `null` if some can. Undeclared names are told elsewhere. */
export function judgeMeasure({ name, of }: MeasureRef, scenario: Scenario, earliest: Earliest): string | null {
  if (of !== null && name !== 'harm' && !isDeclared(of, scenario)) return null;
  return JUDGES[name](of ?? '', scenario, earliest);
}

const isDeclared = (id: string, s: Scenario): boolean =>
  [s.incidents, s.decisions, s.updates, s.duties, s.intel, s.feeds].some((list) => list.some((x) => x.id === id));
