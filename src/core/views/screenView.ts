import type { Run } from '../exercise/run.ts';
import { decisionCore, optionViews } from './decisionView.ts';
import { lastBrief } from './duesView.ts';
import { clockView, endingView, roleView, stageView, titleView } from './frame.ts';
import { harmViews } from './harmViews.ts';
import type { ScreenView } from './screenViewTypes.ts';

/** What the projector shows: nothing that one role alone may know, no vote before its commit (SPEC 1, ARCHITECTURE 2.4). */
export function screenView(run: Run): ScreenView {
  const ending = endingView(run);
  return {
    audience: 'screen',
    title: titleView(run),
    clock: clockView(run),
    stage: stageView(run),
    roles: run.scenario.roles.map(roleView),
    decisions: run.state === 'ready' ? [] : decisions(run),
    brief: newestBrief(run),
    harms: harmViews(run, false),
    ending: ending && { title: ending.title, prose: ending.prose },
  };
}

function decisions(run: Run): ScreenView['decisions'] {
  const all = run.scenario.decisions.flatMap((_, i) => {
    const core = decisionCore(run, i);
    if (!core) return [];
    return [{ ...core, options: optionViews(run, i).filter((o) => o.visible).map(({ id, title }) => ({ id, title })) }];
  });
  const live = all.filter((d) => d.state === 'open' || d.state === 'approval');
  const past = all.filter((d) => d.state !== 'open' && d.state !== 'approval' && d.state !== 'standing');
  const when = (d: (typeof all)[number]): number => d.expiredAt ?? d.commit?.at ?? d.openedAt;
  return [...live, ...past.sort((a, b) => when(b) - when(a)).slice(0, 3)];
}

/** The newest brief that went to every business role, or else the newest one. */
function newestBrief(run: Run): ScreenView['brief'] {
  const business = run.scenario.roles.filter((r) => r.team === 'business').map((r) => r.id);
  const briefs = run.scenario.updates.flatMap((update, i) => {
    const brief = lastBrief(run, i);
    return brief ? [{ brief, wide: business.every((role) => update.to.includes(role)) }] : [];
  });
  const wide = briefs.filter((b) => b.wide);
  return (wide.length > 0 ? wide : briefs).map((b) => b.brief).sort((a, b) => b.at - a.at)[0] ?? null;
}
