import type { Run } from '../exercise/run.ts';
import type { Role } from '../scenario/model.ts';
import type { ClockView, RoleView, StageView, TitleView } from './commonView.ts';

/** What stands at the top of every screen. */
export function titleView(run: Run): TitleView {
  const { id, title, version, organisation, handling } = run.scenario;
  return { id, title, version, organisation: organisation?.name ?? null, handling };
}

export function clockView(run: Run): ClockView {
  return { state: run.state, now: run.now, horizon: run.scenario.horizon, rate: run.rate, clockStart: run.scenario.clockStart };
}

export function roleView({ id, title, team, function: duty, tier, essential }: Role): RoleView {
  return { id, title, team, function: duty, tier, essential };
}

/** The present stage; nothing before StartEx. */
export function stageView(run: Run): StageView | null {
  const { stages } = run.scenario;
  const stage = stages[run.world.stage];
  if (!stage || run.state === 'ready') return null;
  const enteredAt = run.world.stageLog.at(-1)?.at ?? 0;
  return { id: stage.id, title: stage.title, index: run.world.stage + 1, of: stages.length, enteredAt, prose: stage.prose };
}

export function endingView(run: Run): { readonly id: string; readonly title: string; readonly prose: import('../scenario/prose.ts').Prose } | null {
  const ending = run.scenario.endings[run.world.ending];
  return ending ? { id: ending.id, title: ending.title, prose: ending.prose } : null;
}

export const titleOfRole = (run: Run, id: string): string => run.scenario.roles.find((r) => r.id === id)?.title ?? id;
