import type { ChartTable } from '../charts/table.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Decision, Effects, Gap, Option } from '../scenario/model.ts';
import { ALWAYS, type Test } from './conditionCode.ts';
import { position, type Ids } from './ids.ts';
import { comeName, type Names } from './names.ts';
import type { CompiledDecision, CompiledEffects, CompiledOption } from './program.ts';

/** Compiles a condition where it is read only at a moment; `fallback` where there is none. */
export type Free = (condition: Condition | null, fallback: Test) => Test;

export interface DecisionParts {
  readonly names: Names;
  readonly incidents: Ids;
  readonly roles: Ids;
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

const gapsOf = (list: readonly Gap[], p: DecisionParts): number[] => list.map((g) => position(p.gapOf, gapKey(g)));

/** Numbers what play needs of a decision, so that a run need not go to the scenario, which is large and lies scattered. */
export function compileDecision(d: Decision, index: number, p: DecisionParts): CompiledDecision {
  const name = (part: string): number => p.names.of(`${d.id}.${part}`);
  return {
    id: d.id,
    index,
    standing: d.standing,
    owner: d.owner,
    approve: d.approve,
    place: d.place,
    after: d.after,
    deadline: d.deadline,
    table: p.table,
    options: d.options.map((o, i) => compileOption(d, o, i, index, p)),
    consult: d.consult.map((role) => position(p.roles, role)),
    hear: [...new Set([d.owner, ...(d.approve === null ? [] : [d.approve]), ...d.consult])],
    all: d.options.map((_, i) => i),
    otherwise: d.otherwise ? p.effectsOf(d.otherwise.effects) : null,
    otherwiseGaps: gapsOf(d.otherwise?.gaps ?? [], p),
    open: name('open'),
    come: p.names.of(comeName(d.id)),
    decided: name('decided'),
    expired: name('expired'),
    incident: position(p.incidents, d.incident),
    holds: p.holds,
  };
}

function compileOption(d: Decision, o: Option, index: number, decision: number, p: DecisionParts): CompiledOption {
  return {
    id: o.id,
    decision,
    index,
    standing: d.standing,
    by: o.by,
    seat: position(p.roles, o.by),
    place: o.place,
    takes: o.takes,
    test: p.free(o.if, ALWAYS),
    effects: p.effectsOf(o.effects),
    committed: p.names.of(`${d.id}.${o.id}`),
    done: p.names.of(`${o.id}.done`),
    gaps: gapsOf(o.gaps, p),
    source: { incident: -1, option: o.id },
    outcomes: o.outcomes.map(({ to }) => to),
  };
}
