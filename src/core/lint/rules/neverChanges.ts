import { leaves } from '../../scenario/condition.ts';
import { NEVER } from '../earliestHold.ts';
import { conditionNames } from '../conditionNames.ts';
import type { Rule } from '../rule.ts';

export const neverChanges: Rule = {
  id: 'never-changes',
  severity: 'warning',
  what: 'A name in a condition that no play can change before the horizon.',
  why: 'The author meant something to depend on the play, and nothing does.',
  good: `<Inject id="guard-call" to="all" when="block.done or T>=2h">
The gate is shut.
</Inject>`,
  bad: `<Inject id="guard-call" to="all" at="T+12m" clears="gate-open">
The gate is shut.
</Inject>

<Ending id="over" title="Somebody shut the gate" when="gate-open or T>=9h or night.entered"> ◀ ◀ ◀
Morning comes.
</Ending>`,
  *check({ scenario, index, earliest }) {
    const known = conditionNames(scenario, index).all;
    for (const { condition, what } of index.conditions) {
      for (const leaf of leaves(condition.expr)) {
        if (leaf.op === 'time') {
          if (leaf.at <= 0) yield { message: `Unexpected T>=0 in ${what}: it always holds.`, span: leaf.span, hint: 'Leave it out.' };
          if (leaf.at > scenario.horizon) yield { message: `Unexpected time after the horizon in ${what}, expected one before it.`, span: leaf.span, hint: 'Move the horizon, or take an earlier time.' };
          continue;
        }
        const { name, span } = leaf;
        if (!known.has(name)) continue;
        if (earliest.alwaysTrue(name)) yield { message: `Unexpected ${name} in ${what}: play begins in this stage, so it always holds.`, span, hint: 'Leave it out, or ask for something that happens.' };
        else if (earliest.at(name) === NEVER) yield { message: `Unexpected ${name} in ${what}, expected a name that some play can make true.`, span, hint: 'Let an option, a step, a finding or an inject bring it about.' };
      }
    }
  },
};
