import type { DeclaredKind } from '../../scenario/sourceIndex.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** Longer lists help nobody. */
const FEW = 12;

function hintFor(id: string, fit: readonly string[]): string {
  const near = nearest(id, fit);
  if (near !== null) return `Did you mean ${near}?`;
  if (fit.length === 0) return 'Nothing of this kind is declared.';
  return fit.length <= FEW ? `Declared are ${fit.join(' ')}.` : 'Declare it, or name another.';
}

/** "an alert or a decision". */
const oneOf = (kinds: readonly DeclaredKind[]): string =>
  kinds.map((kind) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`).join(' or ');

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  what: 'An attribute or key that names something undeclared, or something of another kind.',
  why: 'Nothing would ever come of it in play.',
  good: `<Inject id="guard-call" to="triage ceo" at="T+12m">
The gate stands open.
</Inject>`,
  bad: `<Inject id="guard-call" to="triage boss" at="T+12m"> ◀
The gate stands open.
</Inject>

<Inject id="second-call" to="gate-log" at="T+14m"> ◀
The gate still stands open.
</Inject>`,
  *check({ index }) {
    const kindsOf = new Map<string, DeclaredKind[]>();
    for (const { id, kind } of index.declarations) kindsOf.set(id, [...(kindsOf.get(id) ?? []), kind]);
    for (const { id, kinds, what, span } of index.references) {
      const found = kindsOf.get(id) ?? [];
      if (found.some((kind) => kinds.includes(kind))) continue;
      const fit = index.declarations.filter((d) => kinds.includes(d.kind)).map((d) => d.id);
      const is = found[0] ? ` (${oneOf([found[0]])})` : '';
      yield { message: `Unexpected ${id}${is} in ${what}, expected the id of ${oneOf(kinds)}.`, span, hint: hintFor(id, fit) };
    }
  },
};
