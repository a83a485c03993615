import type { Seconds } from '../base/duration.ts';
import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';

export type HappeningKind =
  | 'stage' | 'step' | 'foiled' | 'access' | 'access-gone' | 'alert' | 'inject' | 'found' | 'worked' | 'opened' | 'expired' | 'update' | 'intel' | 'intel-due'
  | 'duty' | 'duty-due' | 'duty-met' | 'harm' | 'harm-over' | 'revealed' | 'ended';

/** Something that came about by itself, not by a command: what the clock, the attacker, or work that was done brought. */
export interface Happening {
  readonly at: Seconds;
  readonly kind: HappeningKind;
  /** Title of the thing, in the author's words. */
  readonly title: string;
  /** Roles it came to, or whose work it was; empty: nobody in particular. */
  readonly roles: readonly string[];
}
type At = Seconds | null | undefined;

/** All that came about by itself, in order of time; ground truth is in it. */
export function happenings(s: Scenario, c: Chronicle): readonly Happening[] {
  const all = [...ofStory(s, c), ...ofAttack(s, c), ...ofWork(s, c), ...ofDecisions(s, c), ...ofPromises(s, c), ...ofHarm(s, c)];
  return all.filter(({ at }) => at <= c.endedAt).toSorted((a, b) => a.at - b.at);
}

/** One happening, if it has come. */
const when = (at: At, kind: HappeningKind, title: string, roles: readonly string[] = []): Happening[] => (at == null ? [] : [{ at, kind, title, roles }]);

function ofStory(s: Scenario, c: Chronicle): Happening[] {
  const title = new Map([...s.stages, ...s.endings].map((one) => [one.id, one.title]));
  return [
    ...c.stages.flatMap(({ id, at }) => when(at, 'stage', title.get(id) ?? id)),
    ...s.injects.flatMap((inject, i) => when(c.injects[i]?.deliveredAt, 'inject', inject.prose.title, inject.to)),
    ...s.alerts.flatMap((alert, i) => when(c.alerts[i]?.raisedAt, 'alert', alert.prose.title, [alert.to])),
    ...s.assumptions.flatMap((assumption, i) => when(c.assumptions[i]?.revealedAt, 'revealed', assumption.prose.text)),
    ...when(c.ended ? c.endedAt : null, 'ended', title.get(c.ending ?? '') ?? ''),
  ];
}

function ofAttack(s: Scenario, c: Chronicle): Happening[] {
  const steps = new Map(s.attacks.flatMap((attack) => attack.steps.map((step) => [step.id, step.title])));
  const access = new Map(s.access.map((one) => [one.id, one.title]));
  return [
    ...c.steps.flatMap(({ id, at, fired }) => when(at, fired ? 'step' : 'foiled', steps.get(id) ?? id)),
    ...c.access.flatMap(({ id, from, until }) => [...when(from, 'access', access.get(id) ?? id), ...when(until, 'access-gone', access.get(id) ?? id)]),
  ];
}

function ofWork(s: Scenario, c: Chronicle): Happening[] {
  const alerts = new Map(s.alerts.map((alert) => [alert.id, alert.prose.title]));
  const options = new Map(s.decisions.flatMap((d) => d.options).map((option) => [option.id, option.prose.title]));
  return c.works.flatMap(({ alert, option, doneAt, role }) =>
    alert !== null ? when(doneAt, 'found', alerts.get(alert) ?? alert, [role]) : when(doneAt, 'worked', options.get(option ?? '') ?? '', [role]));
}

function ofDecisions(s: Scenario, c: Chronicle): Happening[] {
  return s.decisions.flatMap(({ prose, owner }, i) => [
    ...when(c.decisions[i]?.openedAt, 'opened', prose.title, [owner]), ...when(c.decisions[i]?.expiredAt, 'expired', prose.title, [owner]),
  ]);
}

function ofPromises(s: Scenario, c: Chronicle): Happening[] {
  return [
    ...s.updates.flatMap(({ prose, from }, i) => when(c.updates[i]?.triggeredAt, 'update', prose.title, [from])),
    ...s.intel.flatMap(({ prose, to }, i) => {
      const record = c.intel[i];
      const isLate = record?.dueAt != null && (record.metAt ?? Infinity) > record.dueAt;
      return [...when(record?.triggeredAt, 'intel', prose.title, to), ...when(isLate ? record.dueAt : null, 'intel-due', prose.title, to)];
    }),
    ...s.duties.flatMap(({ regime }, i) => {
      const record = c.duties[i];
      const isLate = record?.dueAt != null && (record.metAt ?? Infinity) > record.dueAt;
      return [...when(record?.startedAt, 'duty', regime), ...when(record?.metAt, 'duty-met', regime), ...when(isLate ? record.dueAt : null, 'duty-due', regime)];
    }),
  ];
}

function ofHarm(s: Scenario, c: Chronicle): Happening[] {
  const titles = new Map(s.harms.map((harm) => [harm.id, harm.title]));
  return c.harms.flatMap(({ id, from, until }) => {
    const title = titles.get(id) ?? id;
    return [...when(from, 'harm', title), ...(until === null || until === from ? [] : when(until, 'harm-over', title))];
  });
}
