import { busyRoles, namedRoles } from '../roleWork.ts';
import type { Rule } from '../rule.ts';

const role = (mark: string): string => `roles:
  - { id: counsel, title: General counsel, team: business, function: legal }${mark}`;

export const unusedRole: Rule = {
  id: 'unused-role',
  severity: 'warning',
  what: 'A role that nothing in the file names.',
  why: 'Somebody would sit in the room for nothing.',
  good: `${role('')}
---
<Private to="counsel">
The vendor's contract ends on Friday.
</Private>`,
  bad: `${role(' ◀')}
---
<Inject id="guard-call" to="all" at="T+12m">
The gate stands open.
</Inject>`,
  *check({ scenario, index }) {
    const named = namedRoles(scenario, index.references);
    const busy = busyRoles(scenario);
    for (const { id, span } of scenario.roles) {
      if (named.has(id) || busy.has(id)) continue;
      yield {
        message: `Unexpected role ${id} that nothing names, expected a part in some alert, decision, update, intel or message.`,
        span,
        hint: 'Give it something to decide, to vote on or to brief, or take it out of the cast.',
      };
    }
  },
};
