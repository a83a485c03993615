import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const intel = (attributes: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Intel id="forum-post" to="manager" share="ceo" within="45m" ${attributes}>${mark}
Somebody offers a gate key.
</Intel>`;

export const intelNeverDue: Rule = {
  id: 'intel-never-due',
  severity: 'warning',
  what: 'Intel whose trigger cannot come before the horizon.',
  why: 'The signal would never come in.',
  good: intel('when="abuse-confirmed"', ''),
  bad: intel('when="gate-wide-open"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, span } of scenario.intel) {
      if (!earliest.stageOpens(stage) || earliest.at(`${id}.shared`) < NEVER) continue;
      yield { message: `Unexpected intel ${id} that never comes in, expected a \`when\` that some play can make true before the horizon.`, span, hint: 'Mend what its `when` waits for, or leave the `when` out.' };
    }
  },
};
