import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const decision = (attributes: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Decision id="lights" owner="ceo" ${attributes}>${mark}
Light the yard?

<Option id="bright">
All lamps.
</Option>

<Option id="dark">
None.
</Option>

</Decision>`;

export const decisionNeverOpens: Rule = {
  id: 'decision-never-opens',
  severity: 'warning',
  what: 'A decision whose trigger cannot come before the horizon.',
  why: 'Its owner would never be asked.',
  good: decision('when="abuse-confirmed"', ''),
  bad: decision('when="gate-wide-open"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, span } of scenario.decisions) {
      if (earliest.at(`${id}.open`) < NEVER) continue;
      const lost = `a stage that play can enter (${stage ?? ''} never is)`;
      const expected = earliest.stageOpens(stage) ? 'a `when` that some play can make true before the horizon' : lost;
      yield { message: `Unexpected decision ${id} that never opens, expected ${expected}.`, span, hint: 'Mend what its stage or its `when` waits for, or leave the `when` out.' };
    }
  },
};
