import type { DeclaredKind } from '../../scenario/sourceIndex.ts';
import type { RoleAct, Verb } from '../command.ts';

/** How a field of a line is written in JSON. `ids` are space-separated; `time` is a duration or `T+2h`; `share` is 0–100. */
export type FieldForm =
  | 'id' | 'ids' | 'text' | 'flag' | 'share' | 'rate' | 'duration' | 'time' | 'command' | 'close-as' | 'rating' | 'rank-of' | 'phase';

export interface Field {
  readonly form: FieldForm;
  /** Structural: without it the line means nothing. A missing reason is not structural: the engine refuses it. */
  readonly required: boolean;
  /** What an id must be declared as; left out where the verb itself decides (`order`). */
  readonly kind?: DeclaredKind;
}
export type Fields = Readonly<Record<string, Field>>;

const needed = (form: FieldForm, kind?: DeclaredKind): Field => ({ form, required: true, ...(kind ? { kind } : {}) });
const free = (form: FieldForm, kind?: DeclaredKind): Field => ({ form, required: false, ...(kind ? { kind } : {}) });
const because = free('text');
const interrupt = free('flag');
const alert = needed('id', 'alert');
const decision = needed('id', 'decision');
const option = needed('id', 'option');
const objective = needed('id', 'objective');
const inject = needed('id', 'inject');
const text = free('text');

/** What a role's commands may say besides `at by do keyed` (P01). */
export const ROLE_FIELDS: Readonly<Record<RoleAct['do'], Fields>> = {
  acknowledge: { alert, interrupt },
  accept: { alert, interrupt },
  front: { alert: free('id', 'alert'), option: free('id', 'option') },
  close: { alert, as: needed('close-as') },
  escalate: { alert, to: needed('id', 'role') },
  return: { alert, because },
  vote: { decision, option, confidence: needed('share'), because },
  commit: { decision, option, because, interrupt },
  approve: { decision },
  decline: { decision, because },
  brief: { update: needed('id', 'update'), known: text, suspected: text, unknown: text, impact: text, needs: text, next: text },
  share: { intel: needed('id', 'intel'), to: needed('ids', 'role') },
  assume: { assumption: needed('id', 'assumption') },
  rank: { of: needed('rank-of'), phase: needed('phase'), order: needed('ids') },
  note: { text: needed('text') },
};

/** The fields of every verb besides `at by do keyed` (P01): what a play or a log may say. */
export const FIELDS: Readonly<Record<Verb, Fields>> = {
  ...ROLE_FIELDS,
  start: { because },
  pause: { because },
  resume: { because },
  advance: { to: free('time'), by: free('duration'), next: free('flag'), because },
  pace: { rate: needed('rate') },
  release: { inject, because },
  skip: { inject, because },
  reroute: { stage: needed('id', 'stage'), because },
  message: { to: needed('ids', 'role'), text: needed('text'), because },
  extend: { decision, by: needed('duration'), because },
  play: { role: needed('id', 'role'), command: needed('command'), because },
  correct: { because },
  observe: { objective, text: needed('text') },
  rate: { objective, rating: needed('rating'), because },
  end: { because },
};

/** Verbs whose own field `by` is a length of time, so that the actor can stand there only if `for` holds the length. */
export const LENGTH_VERBS: ReadonlySet<string> = new Set<Verb>(['advance', 'extend']);

/** Of these fields of a verb exactly one must be there. */
export const ONE_OF: Readonly<Partial<Record<Verb, readonly string[]>>> = { advance: ['to', 'by', 'next'], front: ['alert', 'option'] };

/** A verb that the format knows. */
export const isVerb = (word: unknown): word is Verb => typeof word === 'string' && Object.hasOwn(FIELDS, word);

/** A verb that roles use; the others are the facilitator's. */
export const isRoleVerb = (verb: Verb): verb is RoleAct['do'] => Object.hasOwn(ROLE_FIELDS, verb);
