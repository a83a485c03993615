import type { Rule } from '../rule.ts';

const decision = (deadline: string, mark: string): string => `<Decision id="hunt" owner="manager" standing${deadline}>${mark}
Where do we look next?

<Option id="yard" takes="10m">
In the yard.
</Option>

<Option id="office" takes="10m">
In the office.
</Option>

</Decision>`;

export const standingDeadline: Rule = {
  id: 'standing-deadline',
  severity: 'warning',
  what: 'A standing decision with a deadline or an `Otherwise`.',
  why: 'It stays open while its condition holds and never expires: neither would ever come.',
  good: decision('', ''),
  bad: decision(' deadline="30m"', ' ◀'),
  *check({ scenario }) {
    for (const { id, standing, deadline, otherwise, span } of scenario.decisions) {
      if (!standing || (deadline === null && otherwise === null)) continue;
      const what = deadline === null ? '<Otherwise>' : 'deadline';
      yield { message: `Unexpected ${what} of the standing decision ${id}, expected none: it never expires.`, span, hint: 'Take it away, or take `standing` away.' };
    }
  },
};
