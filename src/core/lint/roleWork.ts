import type { Scenario } from '../scenario/model.ts';

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
  const tiers = tiersEscalatedTo(s);
  for (const { id, team, tier } of s.roles) if (team === 'secops' && tier !== null && tiers.has(tier)) add(id);
  return busy;
}

/** Tiers above that of an alert's `to` for which it has a finding: their roles are escalated to although nothing names them. */
function tiersEscalatedTo(s: Scenario): ReadonlySet<number> {
  const tierOf = new Map(s.roles.map((r) => [r.id, r.tier]));
  const tiers = new Set<number>();
  for (const alert of s.alerts) {
    const own = tierOf.get(alert.to) ?? null;
    for (const { tier } of alert.findings) if (tier !== null && (own === null || own < tier)) tiers.add(tier);
  }
  return tiers;
}

/** Ids of the roles that anything in the file names. */
export function namedRoles(s: Scenario, references: readonly { readonly id: string; readonly kinds: readonly string[] }[]): ReadonlySet<string> {
  const roles = new Set(s.roles.map((r) => r.id));
  return new Set(references.filter((r) => r.kinds.includes('role') && roles.has(r.id)).map((r) => r.id));
}
