import { foundByHunt } from '#core/measures/foundByHunt.ts';
import { ttaGuardFails, ttrGuardFails } from '#core/measures/guards.ts';
import type { IncidentMeasure, MeanTime, Measures } from '#core/measures/measures.ts';
import type { Scenario } from '#core/scenario/model.ts';
import type { Output } from './output.ts';
import { meanWords, struck, timeWords as time } from './timeWords.ts';

const share = (value: number | null): string => (value === null ? 'none' : String(Math.round(value * 1000) / 1000));
const listed = (ids: readonly string[]): string => ids.join(' ') || 'none';

/** The measures as a person reads them on a terminal (SPEC 3). */
export function printMeasures(scenario: Scenario, m: Measures, out: Output): void {
  const title = scenario.endings.find((e) => e.id === m.ending)?.title;
  const talk = m.talkNotCounted ? ' (talk not counted)' : '';
  out.line(`${scenario.title} ${scenario.version}: ended at ${time(m.endedAt)}, ${title ? `ending "${title}" (${m.ending})` : 'no ending reached'}`);
  for (const incident of m.incidents) for (const line of incidentLines(incident, talk)) out.line(line);
  for (const line of [...meanLines(m), ...teamLines(m), ...dueLines(m)]) out.line(line);
  for (const o of m.objectives) {
    const value = o.value === null ? '' : ` (${Math.round(o.value * 1000) / 1000})`;
    out.line(`objective ${o.id}: ${o.rating ?? 'not observed'}${value}${o.guardFailed ? ' (lowered: its guard failed)' : ''}`);
  }
  for (const g of m.gaps) out.line(`gap ${g.code}${g.about ? ` (${g.about})` : ''}: entries ${g.evidence.join(' ') || 'none'}`);
  const { coverage: c } = m;
  out.line(`reached: stages ${c.stages.reached}/${c.stages.of}, options ${c.options.reached}/${c.options.of}, steps ${c.steps.reached}/${c.steps.of}, alerts ${c.alerts.reached}/${c.alerts.of}`);
  if (m.touched.length > 0) out.line(`touched by the facilitator: ${m.touched.map((t) => `${t.measure} (entry ${t.seq})`).join(', ')}`);
}

/** A speed and its guard; one whose guard failed is struck out in words. */
function incidentLines(i: IncidentMeasure, talk: string): string[] {
  const { guards } = i;
  const tta = `TTA ${lookTime(i)}${struck(ttaGuardFails(guards))}${talk}`;
  const ttr = `TTR ${time(i.ttr)}${struck(ttrGuardFails(guards))}${talk}`;
  return [
    `incident ${i.id}: ${i.state}, ${tta}, ${ttr}, TTD ${time(i.ttd)}, TTC ${time(i.ttc)}, dwell ${time(i.dwell)}, by ${i.remediatedBy ?? 'nobody'}`,
    ...(i.minutes ? [`  minutes: ${Object.entries(i.minutes).map(([kind, s]) => `${kind} ${time(s)}`).join(', ')}${talk}`] : []),
    `  guards: closed as false ${listed(guards.closedAsFalse)}, premature closure ${guards.prematureClosure ? 'yes' : 'no'}, re-entries ${guards.reentries}`,
  ];
}

function lookTime(i: IncidentMeasure): string {
  if (foundByHunt(i)) return 'found by hunt';
  return i.a === null ? 'no alert' : time(i.tta);
}

function meanLines(m: Measures): string[] {
  const of = (state: string): string => listed(m.incidents.filter((i) => i.state === state).map((i) => i.id));
  const mean = (name: string, of: MeanTime, fails: typeof ttaGuardFails, none: string): string =>
    `${meanWords(name, of, none)}${struck(of.n > 0 && m.incidents.some(({ guards }) => fails(guards)))}`;
  return [
    mean('MTTA, incidents', m.mtta.tp, ttaGuardFails, m.mtta.all.n === 0 ? 'no alerts' : 'no incident was found by an alert'),
    mean('MTTA, all alerts', m.mtta.all, ttaGuardFails, 'no alerts'),
    `${mean('MTTR', m.mttr, ttrGuardFails, 'no incident was worked on while access was held')}; never begun ${of('never-begun')}, gone before anyone looked ${of('gone-before-look')}, prevented ${of('prevented')}`,
  ];
}

function teamLines(m: Measures): string[] {
  const { matrix, returned, tiers } = m.escalations;
  const pairs = Object.entries(matrix).flatMap(([from, row]) => Object.entries(row).map(([to, n]) => `${from} to ${to} ${n}`));
  const { harms, assets } = m.context;
  return [
    ...m.feeds.map((f) => `feed ${f.id}: ${f.state}, ${f.tp} of ${f.tp + f.fp} true, share ${share(f.point)}, lower bound ${share(f.bound)}`),
    `escalations: ${pairs.join(', ') || 'none'}, returned ${returned}`,
    ...Object.entries(tiers).map(([tier, t]) => `tier ${tier}: waiting ${time(t.waiting)}, active ${time(t.active)}`),
    ...m.waits.filter((w) => w.owner !== null || w.approval !== null).map((w) => `decision ${w.id}: waited ${time(w.owner ?? 0)} for its owner${w.approval === null ? '' : `, ${time(w.approval)} for its approver`}`),
    `context: harms ${share(harms.before)} before, ${share(harms.after)} after; assets ${share(assets.before)} before, ${share(assets.after)} after`,
    `confidence: ${m.confidence.votes} votes, Brier score ${share(m.confidence.brier)}, over-confidence ${share(m.confidence.overConfidence)}`,
  ];
}

function dueLines(m: Measures): string[] {
  return [
    ...m.harms.map((h) => `harm ${h.class}: ${Math.round(h.amount * 100) / 100} ${h.unit}`),
    ...m.updates.map((u) => `update ${u.id}: ${u.onTime} of ${u.due} on time, ${u.late} late, ${u.missed} missed, longest silence ${time(u.longestSilence)}, ${u.stale} stale decisions`),
    ...m.duties.map((d) => `duty ${d.id}: ${d.state}${d.margin === null ? '' : `, margin ${time(d.margin)}`}`),
    ...m.intel.map((i) => `intel ${i.id}: ${i.state}`),
  ];
}
