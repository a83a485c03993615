import type { Chronicle } from '../exercise/chronicle.ts';
import { reachable, reached } from '../measures/coverage.ts';
import type { Measures } from '../measures/measures.ts';
import { quantile, survivalCurve, type Observation } from '../measures/survival.ts';
import type { Scenario } from '../scenario/model.ts';
import { figuresOf, type Figure } from './figures.ts';

/**
 * How one number fell out over many runs. `n`: runs in which there was something to observe; `censored`: of those, the ones in which it was
 * not reached by EndEx. `min` and `max` are over what was reached; the percentiles count the rest in (Kaplan–Meier, as in SPEC 3),
 * and are `null` where too few runs got there.
 */
export interface Distribution {
  readonly unit: Figure['unit'];
  readonly n: number;
  readonly censored: number;
  readonly min: number | null;
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly max: number | null;
}
/** In how many runs, by name. */
export type Counts = Readonly<Record<string, number>>;
/** What many runs met: `runs` by id, in the order of the file; `never`: the ids that none met. */
export interface Coverage {
  readonly reached: number;
  readonly of: number;
  readonly runs: Counts;
  readonly never: readonly string[];
}
export interface Tallied {
  readonly measures: Readonly<Record<string, Distribution>>;
  /** By ending; `none` for a run that reached none. */
  readonly endings: Counts;
  /** By incident, duty, intel and feed: how it stood at EndEx. */
  readonly states: Readonly<Record<string, Counts>>;
  /** By objective: `P S M U`, and `not-observed`. */
  readonly ratings: Readonly<Record<string, Counts>>;
  /** By code: in how many runs there was such a gap. */
  readonly gaps: Counts;
  readonly coverage: Readonly<Record<keyof Measures['coverage'], Coverage>>;
}

/** Adds up what runs of one scenario came to. `times`: how many runs each one stands for. */
export class Tally {
  private readonly scenario: Scenario;
  private readonly times: number;
  private readonly seen = new Map<string, { readonly unit: Figure['unit']; readonly all: Observation[] }>();
  private readonly counts = new Map<string, Map<string, number>>();

  constructor(scenario: Scenario, times = 1) {
    this.scenario = scenario;
    this.times = times;
    for (const { id } of scenario.endings) this.count('endings', id, 0);
  }

  add(m: Measures, chronicle: Chronicle): void {
    for (const { measure, unit, seen } of figuresOf(m)) {
      const { all } = this.seen.get(measure) ?? this.begin(measure, unit);
      if (seen) all.push(seen);
    }
    this.count('endings', m.ending ?? 'none');
    for (const { id, state } of [...m.incidents, ...m.duties, ...m.intel, ...m.feeds]) this.count(`states ${id}`, state);
    for (const { id, rating } of m.objectives) this.count(`ratings ${id}`, rating ?? 'not-observed');
    for (const code of new Set(m.gaps.map((gap) => gap.code))) this.count('gaps', code);
    for (const [kind, ids] of Object.entries(reached(chronicle))) for (const id of ids) this.count(kind, id);
  }

  result(): Tallied {
    const all = reachable(this.scenario);
    const byId = (what: string): Record<string, Counts> =>
      Object.fromEntries([...this.counts.keys()].filter((key) => key.startsWith(`${what} `)).map((key) => [key.slice(what.length + 1), this.counted(key)]));
    return {
      measures: Object.fromEntries(Array.from(this.seen, ([measure, { unit, all: list }]) => [measure, this.distribution(unit, list)])),
      endings: this.counted('endings'),
      states: byId('states'),
      ratings: byId('ratings'),
      gaps: this.counted('gaps'),
      coverage: { stages: this.met('stages', all.stages), options: this.met('options', all.options), steps: this.met('steps', all.steps), alerts: this.met('alerts', all.alerts) },
    };
  }

  private begin(measure: string, unit: Figure['unit']): { readonly all: Observation[] } {
    const begun = { unit, all: [] };
    this.seen.set(measure, begun);
    return begun;
  }

  private count(what: string, name: string, by = this.times): void {
    const counts = this.counts.get(what) ?? new Map<string, number>();
    counts.set(name, (counts.get(name) ?? 0) + by);
    this.counts.set(what, counts);
  }

  private counted(what: string): Counts {
    return Object.fromEntries([...(this.counts.get(what) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private met(kind: string, ids: readonly string[]): Coverage {
    const counts = this.counts.get(kind);
    const never = ids.filter((id) => !counts?.has(id));
    return { reached: ids.length - never.length, of: ids.length, runs: Object.fromEntries(ids.map((id) => [id, counts?.get(id) ?? 0])), never };
  }

  private distribution(unit: Figure['unit'], all: readonly Observation[]): Distribution {
    const curve = survivalCurve(all);
    const times = all.flatMap((o) => (o.completed ? [o.time] : [])).sort((a, b) => a - b);
    const share = (waiting: number): number | null => (all.length === 0 ? null : quantile(curve, waiting));
    return {
      unit, n: all.length * this.times, censored: (all.length - times.length) * this.times,
      min: times[0] ?? null, p10: share(0.9), median: share(0.5), p90: share(0.1), max: times.at(-1) ?? null,
    };
  }
}
