import type { DeclaredKind } from '../scenario/sourceIndex.ts';

/** Names of the components of SPEC 1.1. */
export type TagName =
  | 'Stage'
  | 'Attack'
  | 'Step'
  | 'Alert'
  | 'Finding'
  | 'Inject'
  | 'Decision'
  | 'Option'
  | 'Otherwise'
  | 'Outcome'
  | 'Update'
  | 'Intel'
  | 'Private'
  | 'Assumption'
  | 'Gap'
  | 'Discuss'
  | 'Note'
  | 'Ending';

/**
 * Forms of attribute values. `id` declares; `reference(s)` use ids of `kinds`; `audience` is role ids or `all`; `work` is a
 * duration of at least 1 s; `start` a time or a condition; `flag` stands alone or is true or false; `truth` must be said.
 */
export type LiteralType =
  | 'id'
  | 'reference'
  | 'references'
  | 'audience'
  | 'facts'
  | 'text'
  | 'duration'
  | 'work'
  | 'time'
  | 'condition'
  | 'start'
  | 'flag'
  | 'truth'
  | 'grade'
  | 'tier'
  | 'choice';

/** One attribute: its form, what it is for; `kinds` of what it refers to, `choices` of a closed list, `how` it uses facts. */
export interface AttributeRule {
  readonly type: LiteralType;
  readonly about: string;
  readonly required?: true;
  readonly kinds?: readonly DeclaredKind[];
  readonly choices?: readonly string[];
  readonly how?: 'sets' | 'clears';
}

/** `prose`: `wanted` (a warning without: players would see nothing), `optional`, or `none` (text is not shown to anyone). */
export interface TagRule {
  readonly about: string;
  readonly declares: DeclaredKind | null;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly TagName[];
  /** May stand outside any stage. */
  readonly outside: boolean;
  readonly prose: 'wanted' | 'optional' | 'none';
  readonly proseAbout: string;
}
