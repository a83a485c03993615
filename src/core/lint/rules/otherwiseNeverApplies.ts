import type { Rule } from '../rule.ts';

const decision = (deadline: string, mark: string): string => `<Decision id="lights" owner="ceo"${deadline}>
Light the yard?

<Option id="bright">
All lamps.
</Option>

<Option id="dark">
None.
</Option>

<Otherwise sets="yard-dark">${mark}
The yard stays dark.
</Otherwise>

</Decision>`;

export const otherwiseNeverApplies: Rule = {
  id: 'otherwise-never-applies',
  severity: 'warning',
  what: 'An `Otherwise` in a decision without a deadline.',
  why: 'The decision waits for ever, and what should come of not deciding never comes.',
  good: decision(' deadline="30m"', ''),
  bad: decision('', ' ◀'),
  *check({ scenario }) {
    for (const { id, standing, deadline, otherwise } of scenario.decisions) {
      if (otherwise === null || deadline !== null || standing) continue;
      yield { message: `Unexpected <Otherwise> in decision ${id} without a deadline, expected one: it would never apply.`, span: otherwise.span, hint: 'Give the decision a deadline="30m", say.' };
    }
  },
};
