import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  what: 'An id that is declared a second time.',
  why: 'Ids are unique over the whole file, so that a name in a condition, a play or a log means one thing.',
  good: `<Inject id="guard-call" to="all" at="T+12m">
The gate stands open.
</Inject>`,
  bad: `<Inject id="gate-alert" to="all" at="T+12m"> ◀
The gate stands open.
</Inject>`,
  *check({ index }) {
    const first = new Map<string, (typeof index.declarations)[number]>();
    for (const declared of index.declarations) {
      // The code of a gap is no id: no condition and no command names it. Two of one code are `gap-twice`.
      if (declared.kind === 'gap') continue;
      const earlier = first.get(declared.id);
      if (!earlier) {
        first.set(declared.id, declared);
        continue;
      }
      yield {
        message: `Unexpected second use of the id ${declared.id}, expected ids that are unique over the whole file.`,
        span: declared.span,
        hint: `It is declared in line ${earlier.span.line} as ${earlier.kind}: give this one another id.`,
      };
    }
  },
};
