import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const ending = (when: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Ending id="over" title="Everybody goes home" when="${when}">${mark}
Morning comes.
</Ending>`;

export const endingNeverReached: Rule = {
  id: 'ending-never-reached',
  severity: 'warning',
  what: 'An ending whose condition cannot hold before the horizon.',
  why: 'The story was meant to be able to end like this, and cannot.',
  good: ending('block.done and gate-alert.closed', ''),
  bad: ending('block.done and gate-wide-open', ' ◀'),
  *check({ scenario, earliest }) {
    for (const { id, stage, when, after, span } of scenario.endings) {
      if (!earliest.stageOpens(stage) || earliest.holds(when) + after <= scenario.horizon) continue;
      if (earliest.holds(when) === NEVER) yield { message: `Unexpected ending ${id} that no play reaches, expected a \`when\` that can hold.`, span, hint: 'Look at each name in it: the first that cannot come true is told beside it.' };
      else yield { message: `Unexpected ending ${id} that needs longer than the horizon, expected a shorter \`after\`.`, span, hint: 'Shorten `after`, or move the horizon.' };
    }
  },
};
