import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const front = `access:
  - { id: gate-badge, title: Badge of a guard, kind: credential }`;
const body = (evicts: string): string => `<Attack id="thief" incident="key-abuse">

<Step id="steal" title="Steal the badge of a guard" after="30m" gains="gate-badge">
A quick hand.
</Step>

</Attack>

<Inject id="badge-check" to="manager" at="T+3h"${evicts}>
Badges are checked.
</Inject>`;

export const neverEvicted: Rule = {
  id: 'never-evicted',
  severity: 'warning',
  what: 'An access that the attacker can gain and that nothing in the file takes away.',
  why: 'Whatever the room does, the attacker stays.',
  good: `${front}\n---\n${body(' evicts="gate-badge"')}`,
  bad: `${front} ◀\n---\n${body('')}`,
  *check({ scenario, earliest }) {
    for (const { id, span } of scenario.access) {
      if (earliest.at(`${id}.held`) === NEVER || earliest.at(`${id}.evicted`) < NEVER) continue;
      yield {
        message: `Unexpected access ${id} that is gained but never evicted, expected some option or inject that evicts it.`,
        span,
        hint: `Let an option of a decision have evicts="${id}".`,
      };
    }
  },
};
