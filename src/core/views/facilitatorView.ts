import { closingOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import { actorText, actText } from './actText.ts';
import { agendaView } from './agendaView.ts';
import { decisionCore, optionViews } from './decisionView.ts';
import { dueOf, dutyViews, lastBrief } from './duesView.ts';
import type { FacilitatorView, LogLine } from './facilitatorViewTypes.ts';
import { clockView, endingView, roleView, stageView, titleView } from './frame.ts';
import { harmViews } from './harmViews.ts';
import { alertState } from './seatAlerts.ts';
import { deskTasks } from './taskView.ts';
import { waitingFor } from './waitingFor.ts';

const AGENDA_ITEMS = 8;
const LOG_LINES = 60;

/** All that the facilitator works with. Ground truth stands in `truth`, `waiting` and `agenda[].truth`: shown while a key is held. */
export function facilitatorView(run: Run): FacilitatorView {
  const { scenario: s, world: w } = run;
  const agenda = agendaView(run, AGENDA_ITEMS);
  const started = run.state !== 'ready';
  return {
    audience: 'facilitator',
    title: titleView(run),
    duration: s.duration,
    clock: clockView(run),
    roles: s.roles.map((r) => ({ ...roleView(r), absent: run.isAbsent(r.id) })),
    stage: stageView(run),
    stages: s.stages.map(({ id, title }, i) => ({ id, title, entered: w.stageLog.some((l) => l.stage === i), current: w.stage === i })),
    discussions: s.discussions.filter((d) => here(run, d.stage)).map(({ to, prose }) => ({ to, prose })),
    notes: s.notes.filter((n) => here(run, n.stage)).map((n) => n.prose),
    agenda,
    nothingDue: started && run.state !== 'ended' && agenda.length === 0,
    waiting: waitingFor(run),
    decisions: started ? decisions(run) : [],
    alerts: started ? alerts(run) : [],
    desks: desks(run),
    held: held(run),
    updates: s.updates.map((u, i) => {
      return { id: u.id, title: u.prose.title, from: u.from, to: u.to, ...dueOf(run, i), last: lastBrief(run, i) };
    }),
    intel: intel(run),
    duties: dutyViews(run),
    harms: harmViews(run, true),
    assumptions: s.assumptions.filter((_, i) => w.assumptions[i]?.shownAt != null).map(({ id, prose }) => ({ id, text: prose.text })),
    objectives: s.objectives.map(({ id, statement }) => ({ id, statement })),
    truth: truth(run),
    log: run.entries.slice(-LOG_LINES).map((entry) => line(run, entry)),
    undo: run.undoable && run.state !== 'ended' ? line(run, run.undoable) : null,
    playReason: run.playReason,
    ending: endingView(run),
  };
}

/** Questions and notes of the present stage, and those outside any. */
const here = (run: Run, stage: string | null): boolean => stage === null || run.scenario.stages[run.world.stage]?.id === stage;

function line(run: Run, entry: Run['entries'][number]): LogLine {
  return { seq: entry.seq, at: entry.at, wall: entry.wall, by: actorText(run.scenario, entry), text: actText(run.scenario, entry.act) };
}

function decisions(run: Run): FacilitatorView['decisions'] {
  return run.scenario.decisions.flatMap((d, i) => {
    const core = decisionCore(run, i);
    return core ? [{ ...core, options: optionViews(run, i), ownerAbsent: run.isAbsent(d.owner) }] : [];
  });
}

function alerts(run: Run): FacilitatorView['alerts'] {
  return run.scenario.alerts
    .flatMap((a, i) => {
      const thing = run.world.alerts[i];
      if (!thing || thing.raisedAt === null) return [];
      const feed = run.scenario.feeds.find((f) => f.id === a.feed)?.title ?? a.feed;
      return [{
        id: a.id, title: a.prose.title, severity: a.severity, feed, raisedAt: thing.raisedAt, state: alertState(run, thing), role: thing.role,
        since: thing.since, closedAs: closingOf(run.world, thing)?.as ?? null,
      }];
    })
    .sort((a, b) => a.raisedAt - b.raisedAt);
}

function desks(run: Run): FacilitatorView['desks'] {
  return run.scenario.roles.flatMap((role) => {
    const tasks = deskTasks(run, role.id);
    if (!tasks) return [];
    const untouched = run.world.alerts.filter((a) => a.raisedAt !== null && a.role === role.id && ['raised', 'escalated'].includes(alertState(run, a))).length;
    return [{ role: roleView(role), ...tasks, untouched }];
  });
}

function held(run: Run): FacilitatorView['held'] {
  return run.scenario.injects.flatMap((inject, i) => {
    const state = run.world.injects[i]?.state;
    if (state === 'delivered' || state === 'skipped') return [];
    const { id, prose, to } = inject;
    return [{ id, title: prose.title, prose, to, held: inject.held, releasable: state === 'waiting' && run.state !== 'ended' }];
  });
}

function intel(run: Run): FacilitatorView['intel'] {
  return run.scenario.intel.flatMap(({ id, prose, to, share }, i) => {
    const thing = run.world.intel[i];
    if (!thing || thing.dueAt === null) return [];
    return [{ id, title: prose.title, to, share, sharedWith: thing.shares.map((x) => x.role), dueAt: thing.dueAt }];
  });
}

function truth(run: Run): FacilitatorView['truth'] {
  const { scenario: s, world: w } = run;
  const steps = new Map(s.attacks.flatMap((a) => a.steps.map((step) => [step.id, step.title])));
  return {
    access: s.access.map(({ id, title }, i) => {
      const thing = w.access[i];
      return { id, title, held: thing?.held ?? false, since: thing?.held ? (thing.stretches.at(-1)?.from ?? null) : null };
    }),
    steps: w.steps.map(({ id, at, fired }) => ({ id, title: steps.get(id) ?? id, at, fired })),
    assumptions: s.assumptions.map(({ id, prose, holds }) => ({ id, text: prose.text, holds })),
  };
}
