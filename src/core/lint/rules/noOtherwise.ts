import type { Rule } from '../rule.ts';

const decision = (otherwise: string, mark: string): string => `<Decision id="lights" owner="ceo" deadline="30m">${mark}
Light the yard?

<Option id="bright">
All lamps.
</Option>

<Option id="dark">
None.
</Option>
${otherwise}
</Decision>`;

export const noOtherwise: Rule = {
  id: 'no-otherwise',
  severity: 'warning',
  what: 'A decision with a deadline that says nothing about what happens when it passes.',
  why: 'Not to decide is a decision: the room must feel what it brings.',
  good: decision('\n<Otherwise sets="yard-dark">\nThe yard stays dark.\n</Otherwise>\n', ''),
  bad: decision('', ' ◀'),
  *check({ scenario }) {
    for (const { id, deadline, otherwise, span } of scenario.decisions) {
      if (deadline === null || otherwise !== null) continue;
      yield {
        message: `Unexpected decision ${id} with a deadline but without <Otherwise>, expected what happens when nobody decides in time.`,
        span,
        hint: 'Add <Otherwise>, or take the deadline away.',
      };
    }
  },
};
