import { busyRoles, namedRoles } from '../roleWork.ts';
import type { Rule } from '../rule.ts';

const role = (mark: string): string => `roles:
  - { id: counsel, title: General counsel, team: business, function: legal }${mark}`;

export const idleRole: Rule = {
  id: 'idle-role',
  severity: 'warning',
  what: 'A role that is named but never holds, decides, votes, owes or receives anything of its own.',
  why: 'Who has nothing to do stops listening within minutes.',
  good: `${role('')}
---
<Inject id="vendor-letter" to="counsel" at="T+12m">
The vendor's lawyer writes.
</Inject>`,
  bad: `${role(' ◀')}
---
<Discuss to="counsel">
Who reads the contract at night?
</Discuss>`,
  *check({ scenario, index }) {
    const named = namedRoles(scenario, index.references);
    const busy = busyRoles(scenario);
    for (const { id, span } of scenario.roles) {
      if (!named.has(id) || busy.has(id)) continue;
      yield {
        message: `Unexpected role ${id} with nothing to do, expected something to hold, decide, vote on, owe or receive.`,
        span,
        hint: 'Let it be consulted in a decision, or send it a message of its own.',
      };
    }
  },
};
