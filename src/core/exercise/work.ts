import { appended } from '../base/appended.ts';
import { ALERT } from '../charts/alertChart.ts';
import { DECISION } from '../charts/decisionChart.ts';
import { noticeIncident } from './access.ts';
import { NEVER } from './conditionCode.ts';
import { finishTask, giveTask } from './desk.ts';
import { applyEffects, FROM_NOBODY } from './effects.ts';
import { nextState } from './nextState.ts';
import { EMPTY, END, type NumberList } from './numberLists.ts';
import { ALERT_ROW, DECISION_ROW, LOOK_ROW, OPTION_ROW } from './rows.ts';
import { TaskThing } from './things.ts';
import { holds, setBit, type World } from './world.ts';

/** Number of the look that a role gets into an alert. `seat`: index of the role. */
function lookOf({ program }: World, alert: number, seat: number): number {
  const { of, tiers, width } = program.looks;
  return of[width * alert + (tiers[seat] ?? 0)] ?? 0;
}

/** Index of the finding that a role gets from an alert, −1 for none. */
export const findingFor = (w: World, alert: number, role: string): number =>
  w.program.rows.looks[LOOK_ROW.width * lookOf(w, alert, w.program.at.role.get(role) ?? -1) + LOOK_ROW.finding] ?? -1;

/** Puts the finding work of a role on its desk. */
export function startLook(w: World, alert: number, seat: number, seq: number, interrupt: boolean): void {
  const thing = w.alerts[alert];
  if (!thing) return;
  const { rows, seats } = w.program;
  const from = LOOK_ROW.width * lookOf(w, alert, seat);
  const task = new TaskThing('finding', seats[seat] ?? '', seat, alert, rows.looks[from + LOOK_ROW.finding] ?? -1, rows.looks[from + LOOK_ROW.takes] ?? 0, seq, w.now);
  task.place = rows.looks[from + LOOK_ROW.place] ?? 0;
  task.sets = rows.looks[from + LOOK_ROW.sets] ?? EMPTY;
  thing.task = giveTask(w, task, interrupt);
}

/** Starts the work of the option in force; work of 0 s is done at once and needs no desk (P20). */
export function startOption(w: World, decision: number, option: number, seq: number): void {
  const { rows, seats } = w.program;
  const row = OPTION_ROW.width * optionAmongAll(w, decision, option);
  const seat = rows.options[row + OPTION_ROW.seat] ?? -1;
  const takes = rows.options[row + OPTION_ROW.takes] ?? 0;
  const task = new TaskThing('option', seats[seat] ?? '', seat, decision, option, takes, seq, w.now);
  task.place = rows.options[row + OPTION_ROW.place] ?? 0;
  if (takes > 0) {
    giveTask(w, task, w.decisions[decision]?.interrupt === true);
    return;
  }
  task.state = 'done';
  task.startedAt = w.now;
  task.doneAt = w.now;
  w.tasks.push(task);
  optionDone(w, task);
}

/** Index of an option of a decision among the options of all. */
const optionAmongAll = (w: World, decision: number, option: number): number =>
  (w.program.rows.decisions[DECISION_ROW.width * decision + DECISION_ROW.first] ?? 0) + option;

/** Indices of the options that are on the card now. */
export function shownOptions(w: World, decision: number): readonly number[] {
  const { rows, decisions } = w.program;
  const d = decisions[decision];
  if (!d) return [];
  const shown = (i: number): boolean => holds(w, rows.options[OPTION_ROW.width * optionAmongAll(w, decision, i) + OPTION_ROW.test] ?? NEVER);
  for (let i = 0; i < d.all.length; i++) if (!shown(i)) return d.all.filter(shown);
  return d.all;
}

/** Completed work: the finding is shown, or the option's effects apply. */
export function completeWork(w: World, index: number): void {
  const task = w.tasks[index];
  if (!task) return;
  finishTask(w, index);
  if (task.kind === 'finding') {
    lookDone(w, task);
    return;
  }
  const incident = w.program.rows.decisions[DECISION_ROW.width * task.decision + DECISION_ROW.incident] ?? -1;
  if (incident >= 0) noticeIncident(w, incident, 'look');
  optionDone(w, task);
}

function lookDone(w: World, { alert, sets }: TaskThing): void {
  const thing = w.alerts[alert];
  if (!thing) return;
  const { rows, lists } = w.program;
  const row = ALERT_ROW.width * alert;
  thing.chart = nextState(w, thing, thing.chart, w.program.tables.alert, ALERT.done);
  thing.looked = appended(thing.looked, thing.task);
  thing.task = -1;
  setBit(w, rows.alerts[row + ALERT_ROW.acknowledged], true);
  const incident = rows.alerts[row + ALERT_ROW.incident] ?? -1;
  if (incident >= 0) noticeIncident(w, incident, 'look');
  for (let i = sets; lists[i] !== END; i++) setBit(w, lists[i], true);
}

function optionDone(w: World, { decision, option, seq }: TaskThing): void {
  const thing = w.decisions[decision];
  if (!thing) return;
  const { options } = w.program.rows;
  const among = optionAmongAll(w, decision, option);
  const row = OPTION_ROW.width * among;
  if (options[row + OPTION_ROW.standing] !== 1) {
    thing.chart = nextState(w, thing, thing.chart, w.program.tables.decision, DECISION.done);
    thing.doneAt = w.now;
  }
  setBit(w, options[row + OPTION_ROW.done], true);
  applyEffects(w, options[row + OPTION_ROW.effects] ?? EMPTY, FROM_NOBODY, among);
  fireGaps(w, options[row + OPTION_ROW.gaps] ?? EMPTY, seq);
  const outcomes = options[row + OPTION_ROW.outcomes] ?? 0;
  for (let part = 0; part < outcomes; part++) {
    w.deliveries.push({ kind: 'outcome', at: w.now, to: w.program.options[among]?.outcomes[part] ?? [], of: decision, part, option });
  }
}

/** Gaps of an option or `Otherwise` fire with its effects, those with a `when` only if it holds then (P33). */
export function fireGaps(w: World, gaps: NumberList, seq: number | null): void {
  const { lists, gapTests } = w.program;
  for (let i = gaps; lists[i] !== END; i++) {
    const gap = lists[i] ?? -1;
    if (holds(w, gapTests[gap] ?? NEVER)) w.gaps.push({ gap, at: w.now, seq });
  }
}
