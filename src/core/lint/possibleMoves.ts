import type { Seconds } from '../base/duration.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Alert, Attack, Decision, Effects, Incident, Inject, Scenario, Step } from '../scenario/model.ts';
import { accessOf } from './accessOf.ts';

/** How one round reads and lowers the bounds. */
export interface Moves {
  at(name: string): Seconds;
  holds(condition: Condition | null): Seconds;
  stage(stage: string | null): Seconds;
  lower(name: string, second: Seconds): void;
}

/** One round over everything in a scenario that can bring something about. */
export function possibleMoves(s: Scenario, m: Moves): void {
  const alerts = new Map(s.alerts.map((a) => [a.id, a]));
  const apply = (e: Effects, at: Seconds): void => effects(e, at, alerts, m);
  s.stages.forEach((stage, i) => {
    if (i === 0) m.lower(`${stage.id}.entered`, 0);
    else if (stage.when) m.lower(`${stage.id}.entered`, m.holds(stage.when));
  });
  for (const attack of s.attacks) track(attack, m, apply);
  for (const alert of s.alerts) look(alert, m);
  for (const inject of s.injects) deliver(inject, m, apply);
  for (const decision of s.decisions) choose(decision, m, apply);
  for (const u of s.updates) m.lower(`${u.id}.sent`, Math.max(m.stage(u.stage), m.holds(u.when)));
  for (const i of s.intel) m.lower(`${i.id}.shared`, Math.max(m.stage(i.stage), m.holds(i.when)) + i.after);
  for (const incident of s.incidents) notice(incident, s, m);
}

type Apply = (e: Effects, at: Seconds) => void;

function effects(e: Effects, at: Seconds, alerts: ReadonlyMap<string, Alert>, m: Moves): void {
  for (const fact of e.sets) m.lower(fact, at);
  for (const id of e.gains) m.lower(`${id}.held`, at);
  for (const id of e.evicts) m.lower(`${id}.evicted`, at);
  for (const id of e.harms) m.lower(`${id}.started`, at);
  for (const id of e.raises) m.lower(`${id}.raised`, at + (alerts.get(id)?.after ?? 0));
  if (e.goto !== null) m.lower(`${e.goto}.entered`, at);
}

function track({ start, stage, steps }: Attack, m: Moves, apply: Apply): void {
  const begin = start === null ? 0 : 'at' in start ? start.at : m.holds(start.when);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const come = (step: Step | undefined, at: Seconds): void => {
    if (step) m.lower(`${step.id}.due`, at + step.after);
  };
  come(steps[0], Math.max(begin, m.stage(stage)));
  steps.forEach((step, i) => {
    const due = m.at(`${step.id}.due`);
    const done = Math.max(due, ...step.needs.map((id) => m.at(`${id}.held`)));
    m.lower(`${step.id}.done`, done);
    apply(step.effects, done);
    come(step.then === null ? steps[i + 1] : byId.get(step.then), done);
    const foiled = step.needs.length > 0 ? due : Math.max(due, step.unless ? m.holds(step.unless) : Number.POSITIVE_INFINITY);
    if (step.else !== null) come(byId.get(step.else), foiled);
  });
}

/** Seconds that the shortest look at an alert takes: its findings, or 10m where a tier has none (SPEC 2.5). */
const EMPTY_LOOK = 600;

function look(alert: Alert, m: Moves): void {
  if (!alert.raisedOnly) {
    m.lower(`${alert.id}.raised`, Math.max(m.stage(alert.stage), alert.at ?? 0, m.holds(alert.when)) + alert.after);
  }
  const raised = m.at(`${alert.id}.raised`);
  m.lower(`${alert.id}.closed`, raised);
  m.lower(`${alert.id}.escalated`, raised);
  m.lower(`${alert.id}.acknowledged`, raised + Math.min(EMPTY_LOOK, ...alert.findings.map((f) => f.takes)));
  for (const finding of alert.findings) for (const fact of finding.sets) m.lower(fact, raised + finding.takes);
}

function deliver(inject: Inject, m: Moves, apply: Apply): void {
  const triggered = Math.max(m.stage(inject.stage), inject.at ?? 0, m.holds(inject.when)) + inject.after;
  m.lower(`${inject.id}.delivered`, inject.held ? 0 : triggered);
  apply(inject.effects, m.at(`${inject.id}.delivered`));
}

function choose(decision: Decision, m: Moves, apply: Apply): void {
  const { id, deadline, otherwise, options } = decision;
  m.lower(`${id}.open`, Math.max(m.stage(decision.stage), m.holds(decision.when)) + decision.after);
  const open = m.at(`${id}.open`);
  for (const option of options) {
    const chosen = Math.max(open, m.holds(option.if));
    m.lower(`${id}.${option.id}`, chosen);
    m.lower(`${id}.decided`, chosen);
    m.lower(`${option.id}.done`, chosen + option.takes);
    apply(option.effects, chosen + option.takes);
  }
  if (deadline === null) return;
  m.lower(`${id}.expired`, open + deadline);
  if (otherwise) apply(otherwise.effects, open + deadline);
}

function notice(incident: Incident, s: Scenario, m: Moves): void {
  const { id, contained } = incident;
  for (const alert of s.alerts) {
    if (alert.incident !== id) continue;
    m.lower(`${id}.alerted`, m.at(`${alert.id}.raised`));
    m.lower(`${id}.acknowledged`, m.at(`${alert.id}.acknowledged`));
  }
  for (const decision of s.decisions) {
    if (decision.incident !== id) continue;
    for (const option of decision.options) if (option.takes > 0) m.lower(`${id}.acknowledged`, m.at(`${option.id}.done`));
  }
  if (contained) m.lower(`${id}.contained`, m.holds(contained));
  for (const { access, steps } of accessOf(s, id)) {
    const gained = Math.min(...steps.map((step) => m.at(`${step.id}.done`)));
    m.lower(`${id}.remediated`, Math.max(gained, m.at(`${access}.evicted`)));
  }
}
