import type { Rule } from '../rule.ts';

const PARTS = ['open', 'decided', 'expired'];

const decision = (id: string, mark: string): string => `<Decision id="lights" owner="ceo">
Light the yard?

<Option id="${id}">${mark}
All lamps.
</Option>

<Option id="dark">
None.
</Option>

</Decision>`;

export const optionNamedLikePart: Rule = {
  id: 'option-named-like-part',
  severity: 'warning',
  what: 'An option called `open`, `decided` or `expired`.',
  why: 'In a condition `lights.open` would mean both the decision and the option.',
  good: decision('bright', ''),
  bad: decision('open', ' ◀'),
  *check({ scenario }) {
    for (const { id, options } of scenario.decisions) {
      for (const option of options) {
        if (!PARTS.includes(option.id)) continue;
        yield { message: `Unexpected option ${option.id}, expected an id that does not make ${id}.${option.id} mean two things.`, span: option.span, hint: 'Call the option by what is done.' };
      }
    }
  },
};
