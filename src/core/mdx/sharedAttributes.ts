import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import type { AttributeRule } from './tagRules.ts';

/** The name of a thing. */
export const id: AttributeRule = { type: 'id', required: true, about: 'Its name, unique in the file.' };
/** What people call a thing. */
export const title: AttributeRule = { type: 'text', required: true, about: 'What people call it.' };
/** The condition of a trigger. */
export const when: AttributeRule = { type: 'condition', about: 'The condition from which on it applies; none = always.' };
/** The absolute time of a trigger. */
export const at: AttributeRule = { type: 'time', about: 'Scenario time, such as T+45m; not together with `after`.' };
/** The delay of a trigger. */
export const after: AttributeRule = { type: 'duration', about: 'How long after its trigger; default 0s.' };
/** The incident a thing belongs to. */
export const incident: AttributeRule = { type: 'reference', kinds: ['incident'], about: 'The incident it belongs to.' };
/** One role; `about` says what for. */
export const one = (about: string): AttributeRule => ({ type: 'reference', kinds: ['role'], about });
/** Role ids or `all`. */
export const audience = (about: string): AttributeRule => ({ type: 'audience', kinds: ['role'], about });
/** The same, required. */
export const must = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });
/** A list of ids of one kind. */
export const list = (kind: DeclaredKind, about: string): AttributeRule => ({ type: 'references', kinds: [kind], about });
