import type { Span } from '../base/span.ts';
import type { Condition } from './condition.ts';

export type DeclaredKind =
  | 'role' | 'asset' | 'access' | 'harm' | 'feed' | 'incident' | 'objective' | 'duty' | 'stage' | 'attack' | 'step' | 'alert'
  | 'inject' | 'decision' | 'option' | 'update' | 'intel' | 'assumption' | 'gap' | 'ending';

export interface Declaration {
  readonly id: string;
  readonly kind: DeclaredKind;
  readonly span: Span;
}
/** A use of an id that must be declared as one of `kinds`; `what` names the attribute or key, as in "`to` of <Alert>". */
export interface Reference {
  readonly id: string;
  readonly kinds: readonly DeclaredKind[];
  readonly what: string;
  readonly span: Span;
}
/** A fact in `sets` or `clears`. */
export interface FactUse {
  readonly fact: string;
  readonly how: 'sets' | 'clears';
  readonly span: Span;
}
/** A condition and the thing it belongs to: `what` as in "`when` of <Decision>", `of` its id if it has one. */
export interface ConditionUse {
  readonly condition: Condition;
  readonly what: string;
  readonly of: string | null;
}

/** Where every id, fact and condition stands in the text: what the rules about names need and the game does not. */
export interface SourceIndex {
  readonly declarations: readonly Declaration[];
  readonly references: readonly Reference[];
  readonly facts: readonly FactUse[];
  readonly conditions: readonly ConditionUse[];
}
