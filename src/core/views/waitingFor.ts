import type { Condition, Expr } from '../scenario/condition.ts';
import type { Run } from '../exercise/run.ts';
import { timeName } from '../exercise/conditionCode.ts';
import type { NameState, WaitingFor } from './facilitatorViewTypes.ts';
import { whoCan } from './whoCan.ts';

/** What play waits for: each stage, decision and ending not reached, the names that are still false and who can make them true. */
export function waitingFor(run: Run): readonly WaitingFor[] {
  if (run.state === 'ended') return [];
  const { scenario: s, world: w } = run;
  const stages = s.stages.flatMap((x, i): WaitingFor[] =>
    i === 0 || w.stageLog.some((l) => l.stage === i) || !x.when ? [] : [waiting(run, 'stage', x.id, x.title, null, x.when)]);
  const decisions = s.decisions.flatMap((d, i): WaitingFor[] =>
    d.standing || w.decisions[i]?.openedAt !== null ? [] : [waiting(run, 'decision', d.id, d.prose.title, d.stage, d.when)]);
  const endings = s.endings.map((e) => waiting(run, 'ending', e.id, e.title, e.stage, e.when));
  return [...stages, ...decisions, ...endings].filter((x) => x.missing.length > 0);
}

function waiting(run: Run, kind: WaitingFor['kind'], id: string, title: string, stage: string | null, when: Condition | null): WaitingFor {
  const gate: Expr[] = stage === null ? [] : [{ op: 'name', name: `${stage}.entered`, span: { line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0 } }];
  const expr: Expr = { op: 'and', all: [...gate, ...(when ? [when.expr] : [])] };
  const names = [...new Set(missing(run, expr))];
  return { kind, id, title, condition: when?.text ?? '', missing: names.map((name) => state(run, name)) };
}

function state(run: Run, name: string): NameState {
  return { name, holds: false, by: name.startsWith('not ') ? [] : whoCan(run, name) };
}

function holds(run: Run, expr: Expr): boolean {
  const bit = (name: string): boolean => run.world.bits[run.program.names.of(name)] === 1;
  switch (expr.op) {
    case 'name': return bit(expr.name);
    case 'time': return bit(timeName(expr.at));
    case 'not': return !holds(run, expr.of);
    case 'and': return expr.all.every((part) => holds(run, part));
    case 'or': return expr.all.some((part) => holds(run, part));
  }
}

/** Names that stand in the way, as written; `not X` where X holds and must not. */
function missing(run: Run, expr: Expr): string[] {
  if (holds(run, expr)) return [];
  switch (expr.op) {
    case 'name': return [expr.name];
    case 'time': return [timeName(expr.at)];
    case 'not': return expr.of.op === 'name' ? [`not ${expr.of.name}`] : [];
    default: return expr.all.flatMap((part) => missing(run, part));
  }
}
