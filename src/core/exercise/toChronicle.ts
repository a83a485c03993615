import type { AlertRecord, AssumptionRecord, Chronicle, DecisionRecord, DutyRecord, InjectRecord, Work } from './chronicle.ts';
import { briefsOf, closingOf, commitsOf, movesOf, votesOf } from './records.ts';
import { NOT_RUNNING, type TaskThing } from './things.ts';
import type { World } from './world.ts';

/** What a world has lived through, with the scenario's own ids: the input of measures, debrief and reports. A copy of nothing: read it, do not keep it. */
export function toChronicle(w: World, leftOut: Chronicle['leftOut'] = []): Chronicle {
  const s = w.program.scenario;
  return {
    entries: w.entries,
    endedAt: w.endedAt ?? w.now,
    ended: w.endedAt !== null,
    ending: s.endings[w.ending]?.id ?? null,
    stages: w.stageLog.map(({ stage, at }) => ({ id: s.stages[stage]?.id ?? '', at })),
    steps: w.steps,
    access: s.access.flatMap((a, i) => (w.access[i]?.stretches ?? []).map((stretch) => ({ id: a.id, ...stretch }))),
    incidents: s.incidents.map(({ id }, i) => {
      const thing = w.incidents[i];
      return { id, c: thing?.c ?? null, held: thing?.held ?? [], evictions: thing?.evictions ?? [], contained: thing?.contained ?? [] };
    }),
    alerts: alertRecords(w),
    works: w.tasks.map((task) => workOf(w, task)),
    decisions: decisionRecords(w),
    injects: injectRecords(w),
    updates: s.updates.map(({ id }, i) => {
      const thing = w.updates[i];
      return { id, triggeredAt: thing?.triggeredAt ?? null, until: thing?.until ?? null, briefs: briefsOf(w, thing) };
    }),
    intel: s.intel.map(({ id }, i) => {
      const thing = w.intel[i];
      return { id, triggeredAt: thing?.triggeredAt ?? null, dueAt: thing?.dueAt ?? null, shares: thing?.shares ?? [], metAt: thing?.metAt ?? null };
    }),
    duties: dutyRecords(w),
    harms: s.harms.flatMap(({ id }, i) => (w.harms[i]?.stretches ?? []).map((stretch) => ({ id, ...stretch }))),
    assumptions: assumptionRecords(w),
    gaps: w.gaps.map(({ gap, at, seq }) => ({ code: s.gaps[gap]?.code ?? '', host: s.gaps[gap]?.host ?? null, at, seq })),
    ranks: w.ranks,
    observations: w.observations,
    ratings: w.ratings,
    touched: w.touched,
    leftOut,
  };
}

function dutyRecords(w: World): DutyRecord[] {
  return w.program.scenario.duties.map(({ id }, i) => {
    const thing = w.duties[i];
    return { id, startedAt: thing?.startedAt ?? null, dueAt: thing?.dueAt ?? null, metAt: thing?.metAt ?? null };
  });
}

function assumptionRecords(w: World): AssumptionRecord[] {
  return w.program.scenario.assumptions.map(({ id }, i) => {
    const thing = w.assumptions[i];
    return { id, shownAt: thing?.shownAt ?? null, revealedAt: thing?.revealedAt ?? null, assumed: thing?.assumed ?? [] };
  });
}

function injectRecords(w: World): InjectRecord[] {
  return w.program.scenario.injects.map(({ id }, i) => {
    const thing = w.injects[i];
    const ended = (state: 'withdrawn' | 'skipped'): number | null => (thing?.state === state ? thing.endedAt : null);
    return { id, deliveredAt: thing?.deliveredAt ?? null, withdrawnAt: ended('withdrawn'), skippedAt: ended('skipped'), releasedBy: thing?.releasedBy ?? null };
  });
}

function alertRecords(w: World): AlertRecord[] {
  return w.program.scenario.alerts.map(({ id, incident }, i) => {
    const thing = w.alerts[i];
    return { id, incident, raisedAt: thing?.raisedAt ?? null, withdrawnAt: thing?.withdrawnAt ?? null, closed: closingOf(w, thing), moves: movesOf(w, thing) };
  });
}

function workOf(w: World, task: TaskThing): Work {
  const s = w.program.scenario;
  const alert = s.alerts[task.alert];
  const decision = s.decisions[task.decision];
  const { kind, role, desk, takes, seq, putAt, startedAt, doneAt, droppedAt } = task;
  return {
    kind, role, desk, takes, seq, putAt, startedAt, doneAt, droppedAt, runs: runsOf(task),
    alert: alert?.id ?? null, decision: decision?.id ?? null, option: decision?.options[task.option]?.id ?? null,
    incident: alert?.incident ?? decision?.incident ?? null,
  };
}

/** When a task ran. */
function runsOf(task: TaskThing): Work['runs'] {
  const runs: { from: number; until: number | null }[] = [];
  for (let i = 0; i < task.ran.length; i += 2) runs.push({ from: task.ran[i] ?? 0, until: task.ran[i + 1] ?? 0 });
  if (task.since !== NOT_RUNNING) runs.push({ from: task.since, until: task.doneAt ?? task.droppedAt });
  return runs;
}

function decisionRecords(w: World): DecisionRecord[] {
  return w.program.scenario.decisions.map(({ id, incident, standing, approve }, i) => {
    const thing = w.decisions[i];
    return {
      id, incident, standing, openedAt: thing?.openedAt ?? null, expiredAt: thing?.expiredAt ?? null, deadlineAt: thing?.deadlineAt ?? null,
      votes: votesOf(w, thing), commits: commitsOf(w, thing, approve),
    };
  });
}
