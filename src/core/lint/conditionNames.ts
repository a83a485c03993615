import type { Scenario } from '../scenario/model.ts';
import type { DeclaredKind, SourceIndex } from '../scenario/sourceIndex.ts';

/** What a condition may ask of each kind of thing, after its id and a dot (SPEC 1.2). A decision's options come on top. */
const PARTS: Readonly<Partial<Record<DeclaredKind, readonly string[]>>> = {
  alert: ['raised', 'acknowledged', 'closed', 'escalated'],
  incident: ['alerted', 'acknowledged', 'contained', 'remediated'],
  decision: ['open', 'decided', 'expired'],
  option: ['done'],
  step: ['done'],
  stage: ['entered'],
  access: ['held'],
  update: ['sent'],
  intel: ['shared'],
};

/** The names that conditions of a scenario may use. */
export interface ConditionNames {
  /** Facts and built-in names. */
  readonly all: ReadonlySet<string>;
  /** The built-in names of each declared id; empty for a thing that no condition can name. */
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly kindOf: ReadonlyMap<string, DeclaredKind>;
}

/** Gathers what is declared: a fact by any `sets` or `clears`, a built-in name by its id. */
export function conditionNames(scenario: Scenario, index: SourceIndex): ConditionNames {
  const options = new Map(scenario.decisions.map((d) => [d.id, d.options.map((o) => o.id)]));
  const kindOf = new Map<string, DeclaredKind>();
  const byId = new Map<string, readonly string[]>();
  for (const { id, kind } of index.declarations) {
    kindOf.set(id, kind);
    const parts = [...(PARTS[kind] ?? []), ...(options.get(id) ?? [])];
    byId.set(id, [...(byId.get(id) ?? []), ...parts.map((part) => `${id}.${part}`)]);
  }
  return { all: new Set([...index.facts.map((f) => f.fact), ...[...byId.values()].flat()]), byId, kindOf };
}
