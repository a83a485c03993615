import { mayTake } from '../exercise/commands/alerts.ts';
import { closingOf, movesOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import type { AlertThing, TaskThing } from '../exercise/things.ts';
import { EMPTY_LOOK } from '../exercise/compileAlert.ts';
import { findingFor } from '../exercise/work.ts';
import type { Alert, Role } from '../scenario/model.ts';
import { NO_PROSE } from '../scenario/prose.ts';
import type { AlertState } from './commonView.ts';
import type { SeatAlert } from './seatViewTypes.ts';
import { taskView } from './taskView.ts';

/** The alerts of one role: raised to it, escalated to it, or once in its hands; oldest first. Whether one is real is never in it. */
export function seatAlerts(run: Run, role: Role): SeatAlert[] {
  return run.scenario.alerts.flatMap((_, i) => seatAlert(run, role, i) ?? []).sort((a, b) => a.raisedAt - b.raisedAt);
}

/** One alert as a role sees it; `null` before it is raised, and for a role that never had it. `index`: in the scenario's list. */
export function seatAlert(run: Run, role: Role, index: number): SeatAlert | null {
  const alert = run.scenario.alerts[index];
  const thing = run.world.alerts[index];
  if (!alert || !thing || thing.raisedAt === null || !concerns(run, alert, thing, role.id)) return null;
  return viewOf(run, role, alert, index, thing, thing.raisedAt);
}

const concerns = (run: Run, alert: Alert, thing: AlertThing, role: string): boolean =>
  thing.role === role || alert.to === role || movesOf(run.world, thing).some((m) => m.by === role);

export const alertState = (run: Run, thing: AlertThing): AlertState => (run.program.tables.alert.states[thing.chart] ?? 'closed') as AlertState;

function viewOf(run: Run, role: Role, alert: Alert, i: number, thing: AlertThing, raisedAt: number): SeatAlert {
  const state = alertState(run, thing);
  const mine = thing.role === role.id && state !== 'closed';
  const feed = run.scenario.feeds.find((f) => f.id === alert.feed);
  const finding = alert.findings[findingFor(run.world, i, role.id)];
  const playing = mine && run.state !== 'ended';
  const looked = looksOf(run, thing).some((task) => task.role === role.id);
  return {
    id: alert.id,
    title: alert.prose.title,
    prose: alert.prose,
    severity: alert.severity,
    feed: feed?.title ?? alert.feed,
    record: feed?.record ?? { true: 0, false: 0 },
    raisedAt,
    state,
    mine,
    with: thing.role,
    returnedBecause: mine ? thing.returnedBecause : null,
    task: mine ? taskView(run, thing.task) : null,
    findings: findings(run, alert, thing, role.id, mine),
    canAcknowledge: playing && state === 'raised' && !looked,
    canAccept: playing && state === 'escalated',
    canClose: playing && state !== 'escalated',
    escalateTo: playing && state !== 'escalated' ? targets(run, role.id) : [],
    closedAs: closingOf(run.world, thing)?.as ?? null,
    lookTakes: finding?.takes ?? EMPTY_LOOK,
  };
}

const targets = (run: Run, role: string): string[] => run.scenario.roles.map((r) => r.id).filter((id) => mayTake(run.world, role, id) === null);

/** Who has the alert in hand reads all that was found before; who had it, only its own. */
function findings(run: Run, alert: Alert, thing: AlertThing, role: string, mine: boolean): SeatAlert['findings'] {
  return looksOf(run, thing)
    .filter((task) => mine || task.role === role)
    .map((task) => ({ role: task.role, at: task.doneAt ?? run.now, prose: alert.findings[task.finding]?.prose ?? NO_PROSE }));
}

const looksOf = (run: Run, thing: AlertThing): TaskThing[] => thing.looked.flatMap((task) => run.world.tasks[task] ?? []);
