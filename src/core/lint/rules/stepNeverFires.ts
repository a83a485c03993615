import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const track = (needs: string, mark: string): string => `access:
  - { id: gate-badge, title: Badge of a guard, kind: credential }
---
<Attack id="second" incident="key-abuse">

<Step id="look-around" title="Look around the yard" after="20m"${needs}>${mark}
A walk.
</Step>

</Attack>`;

export const stepNeverFires: Rule = {
  id: 'step-never-fires',
  severity: 'warning',
  what: 'An attack step that no play lets happen before the horizon.',
  why: 'What it gains, harms and raises never comes, and coverage counts it as missed.',
  good: track(' needs="vendor-key"', ''),
  bad: track(' needs="gate-badge"', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { stage, steps } of scenario.attacks) {
      if (!earliest.stageOpens(stage)) continue;
      for (const { id, needs, span } of steps) {
        if (earliest.at(`${id}.done`) < NEVER) continue;
        const lacks = needs.find((access) => earliest.at(`${access}.held`) === NEVER);
        const expected = lacks !== undefined && earliest.at(`${id}.due`) < NEVER ? `something that gains ${lacks}` : 'a way to it before the horizon';
        yield { message: `Unexpected step ${id} that never happens, expected ${expected}.`, span, hint: 'Let an earlier step gain the access, or lead a track to it in time.' };
      }
    }
  },
};
