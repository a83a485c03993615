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
  what: 'A finding of a tier that no SecOps role has.',
  why: 'Nobody in the cast can do the work that finds it.',
  good: alert(1, ''),
  bad: alert(3, ' ◀'),
  *check({ scenario }) {
    const secops = scenario.roles.filter((r) => r.team === 'secops');
    const tiers = new Set(secops.map((r) => r.tier));
    for (const alert of scenario.alerts) {
      for (const { tier, span } of alert.findings) {
        if (tier === null || tiers.has(tier)) continue;
        const has = [...tiers].filter((t) => t !== null).sort((a, b) => a - b);
        yield { message: `Unexpected finding of tier ${tier}, expected a tier of the cast: ${has.join(', ') || 'none has one'}.`, span, hint: 'Give a SecOps role this tier, or the finding another.' };
      }
    }
  },
};
