import type { Expr } from '../../scenario/condition.ts';
import type { Rule } from '../rule.ts';

export const bareRemediatedEnding: Rule = {
  id: 'bare-remediated-ending',
  severity: 'warning',
  what: 'An ending that holds at once whenever an incident is remediated, without `after` or a further condition.',
  why: '`.remediated` holds at any instant at which no access is held, also right before the attacker comes back: play would end too soon.',
  good: `<Ending id="clean" title="Clean for an hour" when="key-abuse.remediated" after="1h">
Nobody came back.
</Ending>

<Ending id="shut" title="Alert closed as well" when="key-abuse.remediated and gate-alert.closed">
Nobody came back.
</Ending>`,
  bad: `<Ending id="clean" title="Out of the yard" when="key-abuse.remediated"> ◀
Nobody came back.
</Ending>`,
  *check({ scenario }) {
    for (const { when, after } of scenario.endings) {
      if (after > 0 || !isBare(when.expr)) continue;
      yield {
        message: `Unexpected ${when.text} as the whole \`when\` of <Ending>, expected \`after\` or a further condition.`,
        span: when.span,
        hint: 'Add after="30m", say, or ask for the closed alert as well.',
      };
    }
  },
};

/** Whether `.remediated` alone can make it true. */
function isBare(expr: Expr): boolean {
  if (expr.op === 'name') return expr.name.endsWith('.remediated');
  if (expr.op === 'or') return expr.all.some(isBare);
  return expr.op === 'and' && expr.all.every(isBare);
}
