import type { ChartTable } from '../charts/table.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Decision, Effects, Gap, Option } from '../scenario/model.ts';
import { ALWAYS, type Test } from './conditionCode.ts';
import { position, type Ids } from './ids.ts';
import { comeName, type Names } from './names.ts';
import { EMPTY, type NumberLists } from './numberLists.ts';
import type { CompiledDecision, CompiledEffects, CompiledOption } from './program.ts';

/** Compiles a condition where it is read only at a moment; `fallback` where there is none. */
export type Free = (condition: Condition | null, fallback: Test) => Test;

export interface DecisionParts {
  readonly names: Names;
  readonly incidents: Ids;
  readonly roles: Ids;
  readonly lists: NumberLists;
  readonly effectsOf: (e: Effects) => CompiledEffects;
  readonly free: Free;
  /** For standing decisions: stage entered and `when` holds. */
  readonly holds: Test;
  /** By `gapKey`. */
  readonly gapOf: Ids;
  readonly table: ChartTable;
}

/** One code may stand in several options: a weakness that more than one way shows. */
export const gapKey = ({ host, code }: Gap): string => `${host ?? ''} ${code}`;

const gapsOf = (list: readonly Gap[], p: DecisionParts): number => p.lists.add(list.map((g) => position(p.gapOf, gapKey(g))));

/** What play needs of a decision besides numbers, so that a run need not go to the scenario, which is large and lies scattered. */
export function compileDecision(d: Decision, p: DecisionParts): CompiledDecision {
  return {
    id: d.id,
    owner: d.owner,
    approve: d.approve,
    table: p.table,
    options: d.options.map((o): CompiledOption => ({ id: o.id, by: o.by, test: p.free(o.if, ALWAYS), outcomes: o.outcomes.map(({ to }) => to) })),
    hear: [...new Set([d.owner, ...(d.approve === null ? [] : [d.approve]), ...d.consult])],
    all: d.options.map((_, i) => i),
    otherwise: d.otherwise ? p.effectsOf(d.otherwise.effects) : EMPTY,
    otherwiseGaps: gapsOf(d.otherwise?.gaps ?? [], p),
  };
}

/** The row of a decision. `first`: index of its first option among all. */
export function decisionRow(d: Decision, first: number, p: DecisionParts): number[] {
  const name = (part: string): number => p.names.of(`${d.id}.${part}`);
  return [
    d.standing ? 1 : 0, position(p.roles, d.owner), position(p.roles, d.approve), d.place, d.after, d.deadline ?? -1,
    name('open'), p.names.of(comeName(d.id)), name('decided'), name('expired'), position(p.incidents, d.incident), p.holds,
    first, d.options.length, p.lists.add(d.consult.map((role) => position(p.roles, role))),
  ];
}

/** The row of an option. `decision`: index of its decision; `test`: of its `if`. */
export function optionRow(d: Decision, o: Option, index: number, decision: number, test: Test, p: DecisionParts): number[] {
  return [
    decision, index, test, o.takes, o.place, position(p.roles, o.by), p.names.of(`${d.id}.${o.id}`), p.names.of(`${o.id}.done`),
    p.effectsOf(o.effects), gapsOf(o.gaps, p), o.outcomes.length, d.standing ? 1 : 0,
  ];
}
