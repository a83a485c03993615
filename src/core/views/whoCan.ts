import { formatDuration } from '../base/duration.ts';
import type { Run } from '../exercise/run.ts';
import type { Effects } from '../scenario/model.ts';
import { titleOfRole } from './frame.ts';

/** Who or what can make a name true, in words for the facilitator. */
export function whoCan(run: Run, name: string): readonly string[] {
  if (name.startsWith('T>=')) return [`the clock, at T+${formatDuration(Number(name.slice(3)))}`];
  const dot = name.indexOf('.');
  return dot < 0 ? byEffect(run, (e) => e.sets.includes(name), name) : byBuiltIn(run, name.slice(0, dot), name.slice(dot + 1));
}

/** Options, injects, steps and findings whose effects do it. */
function byEffect(run: Run, does: (e: Effects) => boolean, fact: string | null): string[] {
  const s = run.scenario;
  const role = (id: string): string => titleOfRole(run, id);
  return [
    ...s.decisions.flatMap((d) => d.options.filter((o) => does(o.effects)).map((o) => `${role(d.owner)}, by deciding ‘${o.prose.title}’`)),
    ...s.decisions.flatMap((d) => (d.otherwise && does(d.otherwise.effects) ? [`nobody deciding ‘${d.prose.title}’ in time`] : [])),
    ...s.alerts.flatMap((a) => a.findings.filter((f) => fact !== null && f.sets.includes(fact))
      .map((f) => `tier ${f.tier ?? '–'}, by looking into ‘${a.prose.title}’`)),
    ...s.injects.flatMap((i) => (does(i.effects) ? [`the message ‘${i.prose.title}’`] : [])),
    ...s.attacks.flatMap((a) => a.steps.flatMap((step) => (does(step.effects) ? [`the attack step ‘${step.title}’`] : []))),
  ];
}

function byBuiltIn(run: Run, id: string, part: string): readonly string[] {
  const s = run.scenario;
  const alert = s.alerts.find((a) => a.id === id);
  if (alert) return alertBy(run, alert.to, alert.prose.title, part, byEffect(run, (e) => e.raises.includes(id), null));
  const decision = s.decisions.find((d) => d.id === id);
  if (decision) {
    const option = decision.options.find((o) => o.id === part);
    return [`${titleOfRole(run, decision.owner)}, by deciding ‘${option?.prose.title ?? decision.prose.title}’`];
  }
  const option = s.decisions.flatMap((d) => d.options).find((o) => o.id === id);
  if (option) return [`${titleOfRole(run, option.by)}, by finishing ‘${option.prose.title}’`];
  const incident = s.incidents.find((i) => i.id === id);
  if (incident) return incidentBy(run, id, part);
  const stage = s.stages.find((x) => x.id === id);
  if (stage) return byEffect(run, (e) => e.goto === id, null).concat(stage.when ? [`the stage’s own condition: ${stage.when.text}`] : []);
  if (s.access.some((a) => a.id === id)) return byEffect(run, (e) => e.gains.includes(id), null);
  const update = s.updates.find((u) => u.id === id);
  if (update) return [`${titleOfRole(run, update.from)}, by sending the update`];
  const intel = s.intel.find((i) => i.id === id);
  return intel ? [`${intel.to.map((r) => titleOfRole(run, r)).join(', ')}, by sharing ‘${intel.prose.title}’`] : ['an attack step'];
}

function alertBy(run: Run, to: string, title: string, part: string, raisedBy: readonly string[]): readonly string[] {
  const role = titleOfRole(run, to);
  if (part === 'raised') return raisedBy.length > 0 ? raisedBy : ['its own time'];
  const verb = { acknowledged: 'looking into', closed: 'closing', escalated: 'escalating' }[part] ?? part;
  return [`${role}, by ${verb} ‘${title}’`];
}

function incidentBy(run: Run, id: string, part: string): readonly string[] {
  const incident = run.scenario.incidents.find((i) => i.id === id);
  if (part === 'contained') return [`its condition: ${incident?.contained?.text ?? 'none'}`];
  if (part === 'alerted' || part === 'acknowledged') {
    return run.scenario.alerts.filter((a) => a.incident === id).map((a) => `${titleOfRole(run, a.to)}, on ‘${a.prose.title}’`);
  }
  const track = run.scenario.attacks.filter((a) => a.incident === id).flatMap((a) => a.steps.flatMap((step) => step.effects.gains));
  return byEffect(run, (e) => e.evicts.some((a) => track.includes(a)), null);
}
