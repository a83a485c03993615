import type { Span } from '../base/span.ts';
import type { Role, Scenario } from '../scenario/model.ts';
import type { Ledger } from './ledger.ts';
import type { Component } from './readElements.ts';

type Lists = Pick<
  Scenario,
  | 'stages'
  | 'attacks'
  | 'alerts'
  | 'injects'
  | 'decisions'
  | 'updates'
  | 'intel'
  | 'privates'
  | 'assumptions'
  | 'gaps'
  | 'discussions'
  | 'notes'
  | 'endings'
>;
type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/** What is collected while the body is assembled. */
export type BodyLists = Growing<Lists>;

export const emptyBody = (): BodyLists => ({
  stages: [],
  attacks: [],
  alerts: [],
  injects: [],
  decisions: [],
  updates: [],
  intel: [],
  privates: [],
  assumptions: [],
  gaps: [],
  discussions: [],
  notes: [],
  endings: [],
});

/** What the assemblers of components share. */
export interface Assembly {
  readonly ledger: Ledger;
  readonly roles: readonly Role[];
  /** Ids of alerts that some `raises` names. */
  readonly raised: ReadonlySet<string>;
  readonly lists: BodyLists;
}

/** Role ids of an audience; `all` is every role. */
export function audienceOf(component: Component, name: string, assembly: Assembly): readonly string[] {
  const ids = component.read.list(name);
  return ids[0] === 'all' ? assembly.roles.map((r) => r.id) : ids;
}

/** Where a component stands and what it says. */
export const placed = ({ read, prose }: Component): { place: number; span: Span; prose: Component['prose'] } => ({
  place: read.place,
  span: read.span,
  prose,
});

/** The same with the enclosing stage. */
export const staged = (component: Component): ReturnType<typeof placed> & { stage: string | null } => ({
  ...placed(component),
  stage: component.stage,
});

/** Parts of one kind, in the order of the file. */
export const partsOf = (component: Component, name: Component['name']): readonly Component[] =>
  component.parts.filter((p) => p.name === name);

/** A value of one of `choices`, which the attribute's rule has checked already. */
export function choiceOf<T extends string>(component: Component, name: string, choices: readonly T[]): T | null {
  const text = component.read.text(name);
  return choices.find((c) => c === text) ?? null;
}
