import type { Rule } from '../rule.ts';

const alert = (tier: number, mark: string): string => `<Alert id="noise" feed="gate-log" severity="low" to="triage" at="T+5m">
Gate held open by a lorry.

<Finding tier="${tier}">${mark}
A delivery.
</Finding>

</Alert>`;

export const findingForNobody: Rule = {
  id: 'finding-for-nobody',
  severity: 'warning',
  what: 'A finding of a tier that no SecOps role has, or of one below the role that gets the alert.',
  why: 'Nobody can do the work that finds it: alerts are only escalated upwards.',
  good: alert(1, ''),
  bad: alert(3, ' ◀'),
  *check({ scenario }) {
    const secops = scenario.roles.filter((r) => r.team === 'secops');
    const tiers = new Set(secops.map((r) => r.tier));
    const tierOf = new Map(secops.map((r) => [r.id, r.tier]));
    for (const alert of scenario.alerts) {
      const own = tierOf.get(alert.to) ?? null;
      for (const { tier, span } of alert.findings) {
        if (tier === null) continue;
        if (own !== null && tier < own) {
          const message = `Unexpected finding of tier ${tier}, expected ${own} or more: the alert begins with ${alert.to} and only goes up.`;
          yield { message, span, hint: 'Let the alert go `to` a role of the lower tier.' };
        }
        if (tiers.has(tier)) continue;
        const has = [...tiers].filter((t) => t !== null).sort((a, b) => a - b);
        yield { message: `Unexpected finding of tier ${tier}, expected a tier of the cast: ${has.join(', ') || 'none has one'}.`, span, hint: 'Give a SecOps role this tier, or the finding another.' };
      }
    }
  },
};
