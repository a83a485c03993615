import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const decision = (attributes: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Decision id="lights" owner="ceo">
Light the yard?

<Option id="bright" ${attributes}>${mark}
All lamps.
</Option>

<Option id="dark">
None.
</Option>

</Decision>`;

export const optionNeverChosen: Rule = {
  id: 'option-never-chosen',
  severity: 'warning',
  what: 'An option whose `if` cannot hold while its decision is open.',
  why: 'Nobody would ever see it, and the choice may be no choice.',
  good: decision('if="abuse-confirmed"', ''),
  bad: decision('if="gate-wide-open"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const decision of scenario.decisions) {
      if (earliest.at(`${decision.id}.open`) === NEVER) continue;
      for (const option of decision.options) {
        if (earliest.at(`${decision.id}.${option.id}`) < NEVER) continue;
        yield { message: `Unexpected option ${option.id} that nobody can choose, expected an \`if\` that some play can make true.`, span: option.if?.span ?? option.span };
      }
    }
  },
};
