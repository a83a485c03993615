import type { Role, Scenario } from '../scenario/model.ts';

/** Ids of the roles that a scenario gives something to do or to hear: alerts, decisions, work, votes, updates, intel, messages of their own. */
export function busyRoles(s: Scenario): ReadonlySet<string> {
  const busy = new Set<string>();
  const add = (...ids: readonly (string | null)[]): void => ids.forEach((id) => { if (id !== null) busy.add(id); });
  for (const alert of s.alerts) add(alert.to);
  // A message to all is no part of its own: everybody hears it, also who has nothing to do.
  for (const inject of s.injects) if (!inject.toAll) add(...inject.to);
  for (const d of s.decisions) {
    add(d.owner, d.approve, ...d.consult);
    for (const option of d.options) {
      add(option.by);
      for (const outcome of option.outcomes) if (outcome.to.length < s.roles.length) add(...outcome.to);
    }
  }
  for (const u of s.updates) add(u.from, ...(u.to.length < s.roles.length ? u.to : []));
  for (const i of s.intel) add(...i.to, ...i.share);
  for (const p of s.privates) if (p.to.length < s.roles.length) add(...p.to);
  for (const role of s.roles) if (mayReceiveEscalation(role, s)) add(role.id);
  return busy;
}

/** A role of a higher tier for which some alert has a finding: it is escalated to although nothing names it. */
function mayReceiveEscalation({ tier, team }: Role, s: Scenario): boolean {
  if (team !== 'secops' || tier === null) return false;
  const tierOf = new Map(s.roles.map((r) => [r.id, r.tier]));
  return s.alerts.some((a) => (tierOf.get(a.to) ?? tier) < tier && a.findings.some((f) => f.tier === tier));
}

/** Ids of the roles that anything in the file names. */
export function namedRoles(s: Scenario, references: readonly { readonly id: string; readonly kinds: readonly string[] }[]): ReadonlySet<string> {
  const roles = new Set(s.roles.map((r) => r.id));
  return new Set(references.filter((r) => r.kinds.includes('role') && roles.has(r.id)).map((r) => r.id));
}
