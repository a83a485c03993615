import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const alert = (attributes: string, mark: string): string => `<Alert id="noise" feed="gate-log" severity="low" to="triage" ${attributes}>${mark}
Gate held open by a lorry.

<Finding>
A delivery.
</Finding>

</Alert>`;

export const alertNeverRaised: Rule = {
  id: 'alert-never-raised',
  severity: 'warning',
  what: 'An alert that no play raises before the horizon.',
  why: 'It was written, graded and counted for nothing.',
  good: alert('at="T+5m"', ''),
  bad: alert('at="T+9h"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, raisedOnly, span } of scenario.alerts) {
      if (earliest.at(`${id}.raised`) < NEVER) continue;
      const lost = `a stage that play can enter (${stage ?? ''} never is)`;
      const expected = raisedOnly ? 'something that can happen to raise it' : earliest.stageOpens(stage) ? '`at` or `when` before the horizon' : lost;
      yield { message: `Unexpected alert ${id} that is never raised, expected ${expected}.`, span, hint: 'Let a step raise it, or mend what its stage, `at` or `when` waits for.' };
    }
  },
};
