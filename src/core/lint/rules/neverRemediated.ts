import { accessOf } from '../accessOf.ts';
import { certainSteps } from '../certainSteps.ts';
import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const front = (mark: string): string => `access:
  - { id: gate-badge, title: Badge of a guard, kind: credential }
incidents:
  - { id: theft, title: Theft from the yard, severity: low }${mark}`;
const body = (evicts: string): string => `<Attack id="thief" incident="theft">

<Step id="steal" title="Steal the badge of a guard" after="30m" gains="gate-badge">
A quick hand.
</Step>

</Attack>

<Inject id="badge-check" to="manager" at="T+3h"${evicts}>
Badges are checked.
</Inject>`;

export const neverRemediated: Rule = {
  id: 'never-remediated',
  severity: 'warning',
  what: 'An incident that gains access for certain, and some of that access can never be evicted.',
  why: 'It has no end: its time to remediate is censored in every play, however good.',
  good: `${front('')}\n---\n${body(' evicts="gate-badge"')}`,
  bad: `${front(' ◀')}\n---\n${body('')}`,
  *check({ scenario, earliest }) {
    for (const { id, span } of scenario.incidents) {
      const gained = accessOf(scenario, id).filter(({ access }) => earliest.at(`${access}.held`) < NEVER);
      const stays = gained.filter(({ access }) => earliest.at(`${access}.evicted`) === NEVER);
      const first = stays[0];
      if (!first) continue;
      const certain = certainSteps(scenario, new Set(stays.map(({ access }) => access)));
      if (stays.length < gained.length && !stays.some(({ steps }) => steps.some((step) => certain.has(step)))) continue;
      yield { message: `Unexpected incident ${id} that no play can remediate, expected something that evicts ${first.access}.`, span, hint: `Let an option of a decision have evicts="${first.access}".` };
    }
  },
};
