import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const update = (attributes: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Update id="hourly" from="manager" to="ceo" every="1h" within="30m" ${attributes}>${mark}
What is known of the key.
</Update>`;

export const updateNeverDue: Rule = {
  id: 'update-never-due',
  severity: 'warning',
  what: 'An update whose trigger cannot come before the horizon.',
  why: 'Nobody would ever owe it, and leaders would wait for nothing.',
  good: update('when="abuse-confirmed"', ''),
  bad: update('when="gate-wide-open"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, span } of scenario.updates) {
      if (!earliest.stageOpens(stage) || earliest.at(`${id}.sent`) < NEVER) continue;
      yield { message: `Unexpected update ${id} that nobody ever owes, expected a \`when\` that some play can make true before the horizon.`, span, hint: 'Mend what its `when` waits for, or leave the `when` out.' };
    }
  },
};
