import { formatDuration } from '#core/base/duration.ts';
import type { MeanTime, Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { Output } from './output.ts';

const time = (seconds: number | null): string => (seconds === null ? 'not reached' : seconds < 0 ? `-${formatDuration(-Math.round(seconds))}` : formatDuration(Math.round(seconds)));

function mean(name: string, m: MeanTime): string {
  if (m.n === 0) return `${name}: nothing to measure`;
  const atLeast = m.n === 1 && m.censored === 1 ? 'at least ' : '';
  const word = m.n === 1 ? 'duration' : 'restricted mean';
  return `${name}: ${word} ${atLeast}${time(m.restrictedMean)}, n ${m.n}, ${m.censored} censored, tau ${time(m.tau)}, median ${time(m.median)}, p90 ${time(m.p90)}, completed ones only ${time(m.completedMean)}`;
}

/** The measures as a person reads them on a terminal. */
export function printMeasures(scenario: Scenario, m: Measures, out: Output): void {
  const title = scenario.endings.find((e) => e.id === m.ending)?.title;
  out.line(`${scenario.title} ${scenario.version}: ended at ${time(m.endedAt)}, ${title ? `ending "${title}" (${m.ending})` : 'no ending reached'}`);
  for (const i of m.incidents) {
    const { guards } = i;
    out.line(`incident ${i.id}: ${i.state}, TTA ${time(i.tta)}, TTR ${time(i.ttr)}, TTD ${time(i.ttd)}, TTC ${time(i.ttc)}, dwell ${time(i.dwell)}, by ${i.remediatedBy ?? 'nobody'}`);
    if (i.minutes) out.line(`  minutes: ${Object.entries(i.minutes).map(([kind, s]) => `${kind} ${time(s)}`).join(', ')}`);
    out.line(`  guards: closed as false ${guards.closedAsFalse.join(' ') || 'none'}, premature closure ${guards.prematureClosure ? 'yes' : 'no'}, re-entries ${guards.reentries}`);
  }
  out.line(mean('MTTA, incidents', m.mtta.tp));
  out.line(mean('MTTA, all alerts', m.mtta.all));
  out.line(mean('MTTR', m.mttr));
  for (const h of m.harms) out.line(`harm ${h.class}: ${Math.round(h.amount * 100) / 100} ${h.unit}`);
  for (const u of m.updates) out.line(`update ${u.id}: ${u.onTime} of ${u.due} on time, ${u.late} late, ${u.missed} missed, longest silence ${time(u.longestSilence)}, ${u.stale} stale decisions`);
  for (const d of m.duties) out.line(`duty ${d.id}: ${d.state}, margin ${time(d.margin)}`);
  for (const i of m.intel) out.line(`intel ${i.id}: ${i.state}`);
  for (const o of m.objectives) out.line(`objective ${o.id}: ${o.rating ?? 'not observed'}${o.guardFailed ? ' (lowered: its guard failed)' : ''}`);
  for (const g of m.gaps) out.line(`gap ${g.code}${g.about ? ` (${g.about})` : ''}: entries ${g.evidence.join(' ') || 'none'}`);
  const { coverage: c } = m;
  out.line(`reached: stages ${c.stages.reached}/${c.stages.of}, options ${c.options.reached}/${c.options.of}, steps ${c.steps.reached}/${c.steps.of}, alerts ${c.alerts.reached}/${c.alerts.of}`);
}
