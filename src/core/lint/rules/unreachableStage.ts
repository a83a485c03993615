import type { Rule } from '../rule.ts';
import { lowestGoto, stageSkipped } from '../stageSkipped.ts';

export const unreachableStage: Rule = {
  id: 'unreachable-stage',
  severity: 'warning',
  what: 'A stage, not the first, that no `when` and no possible `goto` enters.',
  why: 'Its text and everything in it are written for nobody.',
  good: `<Stage id="morning" title="Morning" when="block.done">
The gate is closed.
</Stage>`,
  bad: `<Stage id="attic" title="Attic"> ◀
Nobody ever comes here.
</Stage>

<Stage id="noon" title="Noon" when="T>=3h"> ◀
The sun stands high.
</Stage>

<Stage id="morning" title="Morning" when="block.done or T>=1h">
The sun rises.
</Stage>`,
  *check({ scenario, earliest }) {
    const lowest = lowestGoto(scenario);
    for (const [place, { id, when, span }] of scenario.stages.entries()) {
      const sooner = earliest.stageOpens(id) ? stageSkipped(scenario, place, lowest, earliest) : null;
      if (sooner) {
        const message = `Unexpected stage ${id} before ${sooner.id}, expected it after: by then ${sooner.id} is current in every play.`;
        yield { message, span, hint: 'A `when` counts only while an earlier stage of the file is current: put them in the order of time.' };
      }
      if (earliest.stageOpens(id)) continue;
      const message = when
        ? `Unexpected stage ${id} that its \`when\` never enters, expected a condition that can hold.`
        : `Unexpected stage ${id} without a way in, expected a \`when\` or a \`goto\` that leads to it.`;
      yield { message, span, hint: 'Give it a when, or let an option, a step or an inject go to it.' };
    }
  },
};
