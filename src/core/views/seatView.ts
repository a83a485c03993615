import type { Run } from '../exercise/run.ts';
import type { Role } from '../scenario/model.ts';
import { dueOf, dutyViews, lastBrief } from './duesView.ts';
import { clockView, endingView, roleView, stageView, titleOfRole, titleView } from './frame.ts';
import { harmViews } from './harmViews.ts';
import { inbox } from './inbox.ts';
import { seatAlerts } from './seatAlerts.ts';
import { seatDecision, seatIntel, seatUpdate } from './seatThings.ts';
import type { SeatView } from './seatViewTypes.ts';
import { deskTasks } from './taskView.ts';

/** What one role may know, field by field (an allow-list; ARCHITECTURE 2.4). Nothing of another role's, no ground truth. */
export function seatView(run: Run, roleId: string): SeatView | null {
  const role = run.scenario.roles.find((r) => r.id === roleId);
  if (!role) return null;
  const started = run.state !== 'ready';
  const ending = endingView(run);
  return {
    audience: 'seat',
    title: titleView(run),
    clock: clockView(run),
    role: { ...roleView(role), brief: role.brief },
    roles: run.scenario.roles.map(roleView),
    stage: stageView(run),
    inbox: started ? inbox(run, role.id) : [],
    privates: started ? privates(run, role.id) : [],
    desk: deskTasks(run, role.id),
    alerts: started ? seatAlerts(run, role) : [],
    decisions: started ? run.scenario.decisions.flatMap((_, i) => seatDecision(run, role, i) ?? []) : [],
    owes: started ? run.scenario.updates.flatMap((_, i) => seatUpdate(run, role, i) ?? []) : [],
    briefs: started ? briefsTo(run, role.id) : [],
    intel: started ? run.scenario.intel.flatMap((_, i) => seatIntel(run, role, i) ?? []) : [],
    duties: seesDuties(role) ? dutyViews(run) : [],
    assumptions: started ? assumptions(run, role.id) : [],
    harms: harmViews(run, false),
    assets: run.scenario.assets.map(({ id, title }) => ({ id, title })),
    ranked: ranked(run, role.id),
    objectives: run.state === 'ended' ? run.scenario.objectives.map(({ id, statement }) => ({ id, statement })) : [],
    ending: ending && { title: ending.title, prose: ending.prose },
  };
}

function privates(run: Run, role: string): SeatView['privates'] {
  const mine = run.scenario.privates.map((p, i) => ({ ...p, since: run.world.privates[i] })).filter(({ to }) => to.includes(role));
  return mine.flatMap(({ prose, since }, i) => (since == null ? [] : [{ key: `private-${i}`, prose }]));
}

function briefsTo(run: Run, role: string): SeatView['briefs'] {
  return run.scenario.updates.flatMap((u, i) => {
    const { running, nextDueAt, overdue } = dueOf(run, i);
    const last = lastBrief(run, i);
    if (!u.to.includes(role) || (!running && !last)) return [];
    return [{ update: u.id, from: titleOfRole(run, u.from), nextDueAt, overdue, last }];
  });
}

/** Legal and contractual clocks concern the business, incident management and security leadership. */
function seesDuties(role: Role): boolean {
  return role.team === 'business' || role.function === 'incident-management' || role.function === 'security-leadership';
}

function assumptions(run: Run, role: string): SeatView['assumptions'] {
  return run.scenario.assumptions.flatMap((a, i) => {
    const thing = run.world.assumptions[i];
    if (!thing || thing.shownAt === null) return [];
    const revealed = thing.revealedAt === null ? null : a.holds;
    return [{ id: a.id, text: a.prose.text, assumed: thing.assumed.some((x) => x.role === role), revealed }];
  });
}

function ranked(run: Run, role: string): SeatView['ranked'] {
  const phase = run.state === 'ended' ? 'after' : 'before';
  const order = (of: 'harms' | 'assets'): readonly string[] | null =>
    run.world.ranks.findLast((r) => r.role === role && r.of === of && r.phase === phase)?.order ?? null;
  return { harms: order('harms'), assets: order('assets') };
}
