import type { Rule } from '../rule.ts';

export const factNamedLikeId: Rule = {
  id: 'fact-named-like-id',
  severity: 'error',
  what: 'A fact that bears the name of something declared.',
  why: 'A reader of a condition could not tell the fact from the thing (P34).',
  good: `<Inject id="guard-call" to="all" at="T+12m" sets="gate-open">
The gate stands open.
</Inject>`,
  bad: `<Inject id="guard-call" to="all" at="T+12m" sets="vendor-key"> ◀
The gate stands open.
</Inject>`,
  *check({ index }) {
    const kinds = new Map(index.declarations.filter((d) => d.kind !== 'gap').map((d) => [d.id, d.kind]));
    for (const { fact, how, span } of index.facts) {
      const kind = kinds.get(fact);
      if (!kind) continue;
      yield {
        message: `Unexpected fact ${fact} in ${how}, expected a name that no ${kind} bears.`,
        span,
        hint: `Call the fact by what became true, such as ${fact}-known.`,
      };
    }
  },
};
