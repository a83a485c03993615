import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import type { AttributeRule } from './tagRules.ts';

/* Attributes that several components share. */

export const id: AttributeRule = { type: 'id', required: true, about: 'Its name, unique in the file.' };
export const title: AttributeRule = { type: 'text', required: true, about: 'What people call it.' };
export const when: AttributeRule = { type: 'condition', about: 'The condition from which on it applies; none = always.' };
export const at: AttributeRule = { type: 'time', about: 'Scenario time, such as T+45m; not together with `after`.' };
export const after: AttributeRule = { type: 'duration', about: 'How long after its trigger; default 0s.' };
export const incident: AttributeRule = { type: 'reference', kinds: ['incident'], about: 'The incident it belongs to.' };
export const one = (about: string): AttributeRule => ({ type: 'reference', kinds: ['role'], about });
export const audience = (about: string): AttributeRule => ({ type: 'audience', kinds: ['role'], about });
export const must = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });
export const list = (kind: DeclaredKind, about: string): AttributeRule => ({ type: 'references', kinds: [kind], about });

/** The effects of SPEC 1.1, in the order in which they apply (P28). */
export const EFFECT_ATTRIBUTES: Readonly<Record<string, AttributeRule>> = {
  sets: { type: 'facts', how: 'sets', about: 'Facts that become true.' },
  clears: { type: 'facts', how: 'clears', about: 'Facts that become false.' },
  gains: list('access', 'Access the attacker gains.'),
  evicts: list('access', 'Access the attacker loses.'),
  harms: list('harm', 'Harms that start.'),
  repairs: list('harm', 'Harms that stop.'),
  raises: list('alert', 'Alerts that are raised; these fire only so.'),
  goto: { type: 'reference', kinds: ['stage'], about: 'The stage that is entered.' },
};
