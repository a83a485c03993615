import { leaves } from '../../scenario/condition.ts';
import { conditionNames, type ConditionNames } from '../conditionNames.ts';
import { didYouMean } from '../nearest.ts';
import type { Remark, Rule } from '../rule.ts';

export const unknownName: Rule = {
  id: 'unknown-name',
  severity: 'error',
  what: 'A name in a condition that nothing in the file declares.',
  why: 'The condition would wait for ever, and nobody in the room would know why.',
  good: `<Ending id="over" title="The gate is shut again" when="block.done and gate-alert.closed and not abuse-confirmed">
Morning comes.
</Ending>`,
  bad: `<Ending id="over" title="The gate is shut again" when="abuse-confirmd"> ◀
Morning comes.
</Ending>

<Ending id="lost" title="The gate stays open" when="gate-alert.rised or night or ceo.asleep"> ◀ ◀ ◀
Morning comes late.
</Ending>`,
  *check({ scenario, index }) {
    const names = conditionNames(scenario, index);
    for (const { condition, what } of index.conditions) {
      for (const leaf of leaves(condition.expr)) {
        if (leaf.op !== 'name' || names.all.has(leaf.name)) continue;
        yield { ...judge(leaf.name, what, names), span: leaf.span };
      }
    }
  },
};

function judge(name: string, what: string, names: ConditionNames): Omit<Remark, 'span'> {
  const id = name.split('.')[0] ?? '';
  const forms = names.byId.get(id);
  if (forms === undefined) {
    const advice = name.includes('.') ? 'Ids are declared by `id`.' : `Let something have sets="${name}", or write the id and what you ask of it, as in edr-beacon.raised.`;
    const expected = name.includes('.') ? 'the id of something declared before the dot' : 'a fact that something sets';
    return { message: `Unexpected ${name} in ${what}, expected ${expected}.`, hint: didYouMean(name, names.all).hint ?? advice };
  }
  const kind = names.kindOf.get(id) ?? 'thing';
  if (forms.length === 0) return { message: `Unexpected ${name} in ${what}, expected a name that conditions can ask for; ${id} is of kind ${kind}.`, hint: 'Ask for a fact that it sets instead.' };
  return { message: `Unexpected ${name} in ${what}, expected ${forms.join(' or ')}.`, hint: didYouMean(name, forms).hint ?? `These can be asked of ${id}.` };
}
