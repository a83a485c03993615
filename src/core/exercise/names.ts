import type { Expr } from '../scenario/condition.ts';
import type { Decision, Scenario } from '../scenario/model.ts';

/** The name under which it is kept that a standing decision's trigger has come; no author can write it. */
export const comeName = (decision: string): string => `${decision}.come`;

/** A standing decision is open while its condition holds (P20), once its trigger has come. */
function openMeans({ id, span, stage, when }: Decision): Expr {
  const name = (of: string): Expr => ({ op: 'name', name: of, span });
  return { op: 'and', all: [name(comeName(id)), ...(stage === null ? [] : [name(`${stage}.entered`)]), ...(when ? [when.expr] : [])] };
}

/** Every name of a scenario that a condition may use (SPEC 1.2, P09), numbered: its truth is one byte of the world. */
export class Names {
  private readonly index = new Map<string, number>();
  private readonly meanings = new Map<string, Expr>();

  constructor(scenario: Scenario) {
    for (const fact of scenario.facts) this.add(fact);
    for (const a of scenario.alerts) this.all(a.id, ['raised', 'acknowledged', 'closed', 'escalated']);
    for (const i of scenario.incidents) if (i.contained) this.meanings.set(`${i.id}.contained`, i.contained.expr);
    for (const i of scenario.incidents) this.all(i.id, ['alerted', 'acknowledged', 'contained', 'remediated']);
    for (const d of scenario.decisions) {
      this.all(d.id, ['open', 'decided', 'expired']);
      if (d.standing) this.meanings.set(`${d.id}.open`, openMeans(d));
      for (const o of d.options) {
        this.add(`${d.id}.${o.id}`);
        this.add(`${o.id}.done`);
      }
    }
    for (const track of scenario.attacks) for (const s of track.steps) this.add(`${s.id}.done`);
    for (const s of scenario.stages) this.add(`${s.id}.entered`);
    for (const a of scenario.access) this.add(`${a.id}.held`);
    for (const u of scenario.updates) this.add(`${u.id}.sent`);
    for (const i of scenario.intel) this.add(`${i.id}.shared`);
  }

  get size(): number {
    return this.index.size;
  }

  /** Number of a name, made on first use (times `T>=7200`, and names that nothing can change). */
  of(name: string): number {
    return this.index.get(name) ?? this.add(name);
  }

  /** The condition that a name stands for, `undefined` if it is a truth of its own. */
  meaningOf(name: string): Expr | undefined {
    return this.meanings.get(name);
  }

  private add(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    const i = this.index.size;
    this.index.set(name, i);
    return i;
  }

  private all(id: string, parts: readonly string[]): void {
    for (const part of parts) this.add(`${id}.${part}`);
  }
}
