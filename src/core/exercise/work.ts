import { appended } from '../base/appended.ts';
import { ALERT } from '../charts/alertChart.ts';
import { DECISION } from '../charts/decisionChart.ts';
import { noticeIncident } from './access.ts';
import { NEVER } from './conditionCode.ts';
import { finishTask, giveTask } from './desk.ts';
import { applyEffects } from './effects.ts';
import { nextState } from './nextState.ts';
import type { CompiledDecision, CompiledOption } from './program.ts';
import { TaskThing } from './things.ts';
import { holds, setBit, type World } from './world.ts';

const NONE: readonly never[] = [];

/** Index of the finding that a role gets from an alert, −1 for none. */
export function findingFor(w: World, alert: number, role: string): number {
  const tier = w.program.tiers[w.program.at.role.get(role) ?? -1] ?? null;
  const findings = w.program.alerts[alert]?.findings ?? NONE;
  for (let i = 0; i < findings.length; i++) if (findings[i]?.tier === tier) return i;
  return -1;
}

/** Puts the finding work of a role on its desk. */
export function startLook(w: World, alert: number, role: string, seq: number, interrupt: boolean): void {
  const compiled = w.program.alerts[alert];
  const thing = w.alerts[alert];
  if (!compiled || !thing) return;
  const finding = findingFor(w, alert, role);
  const work = compiled.findings[finding] ?? compiled.emptyLook;
  thing.task = giveTask(w, new TaskThing('finding', { role, seat: w.program.at.role.get(role) ?? -1 }, alert, finding, work, seq, w.now), interrupt);
}

/** Starts the work of the option in force; work of 0 s is done at once and needs no desk (P20). */
export function startOption(w: World, decision: number, option: number, seq: number): void {
  const compiled = w.program.decisions[decision]?.options[option];
  const thing = w.decisions[decision];
  if (!compiled || !thing) return;
  const task = new TaskThing('option', { role: compiled.by, seat: compiled.seat }, decision, option, compiled, seq, w.now);
  if (compiled.takes > 0) {
    giveTask(w, task, thing.interrupt);
    return;
  }
  task.state = 'done';
  task.startedAt = w.now;
  task.doneAt = w.now;
  w.tasks.push(task);
  optionDone(w, compiled, seq);
}

/** Indices of the options that are on the card now. */
export function shownOptions(w: World, d: CompiledDecision): readonly number[] {
  for (const option of d.options) if (!holds(w, option.test)) return d.all.filter((i) => holds(w, d.options[i]?.test ?? NEVER));
  return d.all;
}

/** Completed work: the finding is shown, or the option's effects apply. */
export function completeWork(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task) return;
  finishTask(w, index);
  if (task.kind === 'finding') {
    lookDone(w, task.alert, task.finding);
    return;
  }
  const option = w.program.decisions[task.decision]?.options[task.option];
  const incident = w.program.decisions[task.decision]?.incident ?? -1;
  if (incident >= 0) noticeIncident(w, incident, 'look');
  if (option) optionDone(w, option, task.seq);
}

function lookDone(w: World, alert: number, finding: number): void {
  const thing = w.alerts[alert];
  const compiled = w.program.alerts[alert];
  if (!thing || !compiled) return;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, ALERT.done);
  thing.looked = appended(thing.looked, thing.task);
  thing.task = -1;
  setBit(w, compiled.acknowledged, true);
  if (compiled.incident >= 0) noticeIncident(w, compiled.incident, 'look');
  for (const fact of compiled.findings[finding]?.sets ?? NONE) setBit(w, fact, true);
}

function optionDone(w: World, option: CompiledOption, seq: number): void {
  const thing = w.decisions[option.decision];
  if (!thing) return;
  if (!option.standing) {
    thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.done);
    thing.doneAt = w.now;
  }
  setBit(w, option.done, true);
  applyEffects(w, option.effects, option.source);
  fireGaps(w, option.gaps, seq);
  const { outcomes } = option;
  for (let part = 0; part < outcomes.length; part++) {
    w.deliveries.push({ kind: 'outcome', at: w.now, to: outcomes[part] ?? NONE, of: option.decision, part, option: option.index });
  }
}

/** Gaps of an option or `Otherwise` fire with its effects, those with a `when` only if it holds then (P33). */
export function fireGaps(w: World, gaps: readonly number[], seq: number | null): void {
  for (const gap of gaps) {
    if (holds(w, w.program.gapTests[gap] ?? NEVER)) w.gaps.push({ gap, at: w.now, seq });
  }
}
