import type { Rule } from '../rule.ts';

export const alertHolder: Rule = {
  id: 'alert-holder',
  severity: 'error',
  what: 'An alert that goes to a role outside SecOps.',
  why: 'Only SecOps roles have a desk on which an alert can be worked (Q16).',
  good: `<Alert id="noise" feed="gate-log" severity="low" to="triage" at="T+5m">
Gate held open by a lorry.

<Finding>
A delivery.
</Finding>

</Alert>`,
  bad: `<Alert id="noise" feed="gate-log" severity="low" to="ceo" at="T+5m"> ◀
Gate held open by a lorry.

<Finding>
A delivery.
</Finding>

</Alert>`,
  *check({ scenario, index }) {
    const business = new Map(scenario.roles.filter((r) => r.team !== 'secops').map((r) => [r.id, r]));
    const secops = scenario.roles.filter((r) => r.team === 'secops').map((r) => r.id);
    for (const alert of scenario.alerts) {
      const role = business.get(alert.to);
      if (!role) continue;
      const written = index.references.find((r) => r.id === alert.to && r.span.offset >= alert.span.offset && /\bto\b/.test(r.what));
      yield {
        message: `Unexpected ${alert.to} (team ${role.team}) in \`to\` of <Alert>, expected a role of team secops.`,
        span: written?.span ?? alert.span,
        ...(secops.length > 0 ? { hint: `Give it to one of ${secops.join(' ')}.` } : {}),
      };
    }
  },
};
