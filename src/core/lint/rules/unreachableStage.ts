import type { Rule } from '../rule.ts';

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
</Stage>`,
  *check({ scenario, earliest }) {
    for (const { id, when, span } of scenario.stages) {
      if (earliest.stageOpens(id)) continue;
      const message = when
        ? `Unexpected stage ${id} that its \`when\` never enters, expected a condition that can hold.`
        : `Unexpected stage ${id} without a way in, expected a \`when\` or a \`goto\` that leads to it.`;
      yield { message, span, hint: 'Give it a when, or let an option, a step or an inject go to it.' };
    }
  },
};
