import { FlatLists } from '../base/flatLists.ts';
import { alertChart } from '../charts/alertChart.ts';
import { attackChart, stepState } from '../charts/attackChart.ts';
import { decisionChart, standingChart } from '../charts/decisionChart.ts';
import { exerciseChart } from '../charts/exerciseChart.ts';
import { incidentChart } from '../charts/incidentChart.ts';
import { storyChart } from '../charts/storyChart.ts';
import { ChartTable } from '../charts/table.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Attack, Effects, Scenario } from '../scenario/model.ts';
import { ALWAYS, ConditionCode, NEVER, nothingRead, type Test } from './conditionCode.ts';
import { compileAlert } from './compileAlert.ts';
import { compileDecision, gapKey, type Free } from './compileDecision.ts';
import { compileWatches } from './compileWatches.ts';
import { Ids, position } from './ids.ts';
import { Names } from './names.ts';
import { EFFECT, type CompiledEffects, type CompiledTrack, type Program, type WatchKind } from './program.ts';

/** Most things have no gaps, and lists that are not there need no room. */
const NONE: readonly never[] = [];

/** Makes a scenario ready to run. The scenario must have passed parse and lint without errors. */
export function compileWorld(scenario: Scenario): Program {
  const names = new Names(scenario);
  const at = indices(scenario);
  const effectsOf = effectsNumbered(names, at, new Ids(scenario.harms));
  const conditions = new ConditionCode(names);
  const free = (condition: Condition | null, fallback: Test): Test => (condition ? conditions.add(condition.expr, nothingRead()) : fallback);
  const staged = (stage: string | null, when: Condition | null): Test => conditions.staged(stage, when?.expr ?? null, nothingRead());
  const gapOf = new Ids(scenario.gaps.map((g) => ({ id: gapKey(g) })));
  const { watches, times } = compileWatches(scenario, conditions);
  const alerts = scenario.alerts.map((a) => compileAlert(a, position(at.incident, a.incident), names));
  const decisions = scenario.decisions.map((d, i) => compileDecision(d, i, {
    names, incidents: at.incident, roles: at.role, effectsOf, free, holds: staged(d.stage, d.when), gapOf, table: shared(d.standing ? standingChart : decisionChart),
  }));
  const program = {
    scenario,
    names,
    watches,
    times,
    readers: readersOf(watches, names.size),
    watchOf: watchOf(watches),
    leaving: leaving(scenario),
    tracks: scenario.attacks.map((a) => compileTrack(a, names, at.incident, at.access, effectsOf, free)),
    alerts,
    decisions,
    options: decisions.flatMap((d) => d.options),
    injects: scenario.injects.map((i) => ({ to: i.to, at: i.at, after: i.after, place: i.place, effects: effectsOf(i.effects) })),
    tiers: scenario.roles.map((r) => r.tier),
    endingTests: scenario.endings.map((e) => staged(e.stage, e.when)),
    gapTests: scenario.gaps.map((g) => free(g.when, ALWAYS)),
    bits: builtInBits(scenario, names),
    at,
    tables: tablesOf(scenario),
  };
  return { ...program, code: conditions.code };
}

/** Turns effects into numbers, in the order of SPEC 1.1 (P28). */
function effectsNumbered(names: Names, at: Program['at'], harm: Ids): (e: Effects) => CompiledEffects {
  return (e) => {
    const list = [
      ...e.sets.map((f) => [EFFECT.set, names.of(f)]), ...e.clears.map((f) => [EFFECT.clear, names.of(f)]),
      ...e.gains.map((a) => [EFFECT.gain, position(at.access, a)]), ...e.evicts.map((a) => [EFFECT.evict, position(at.access, a)]),
      ...e.harms.map((h) => [EFFECT.harm, position(harm, h)]), ...e.repairs.map((h) => [EFFECT.repair, position(harm, h)]),
      ...e.raises.map((a) => [EFFECT.raise, position(at.alert, a)]), ...(e.goto === null ? [] : [[EFFECT.goto, position(at.stage, e.goto)]]),
    ];
    return list.length === 0 ? NONE : list.flat();
  };
}

function tablesOf(scenario: Scenario): Program['tables'] {
  return {
    exercise: shared(exerciseChart), alert: shared(alertChart), decision: shared(decisionChart), standing: shared(standingChart),
    incident: shared(incidentChart), story: new ChartTable(storyChart(scenario.stages)),
  };
}

/** Charts that are the same in every scenario are tabled once. */
const tables = new Map<object, ChartTable>();
function shared(chart: ConstructorParameters<typeof ChartTable>[0]): ChartTable {
  const known = tables.get(chart);
  if (known) return known;
  const made = new ChartTable(chart);
  tables.set(chart, made);
  return made;
}

function indices(s: Scenario): Program['at'] {
  return {
    alert: new Ids(s.alerts), inject: new Ids(s.injects), decision: new Ids(s.decisions), option: new Ids(s.decisions.flatMap((d) => d.options)),
    stage: new Ids(s.stages), update: new Ids(s.updates), intel: new Ids(s.intel), assumption: new Ids(s.assumptions), role: new Ids(s.roles), incident: new Ids(s.incidents), access: new Ids(s.access),
  };
}

function builtInBits(s: Scenario, names: Names): Program['bits'] {
  const of = (id: string, part: string): number => names.of(`${id}.${part}`);
  return {
    incident: s.incidents.map(({ id }) => ({
      alerted: of(id, 'alerted'), acknowledged: of(id, 'acknowledged'), contained: of(id, 'contained'), remediated: of(id, 'remediated'),
    })),
    entered: s.stages.map(({ id }) => of(id, 'entered')),
    held: s.access.map(({ id }) => of(id, 'held')),
    sent: s.updates.map(({ id }) => of(id, 'sent')),
    shared: s.intel.map(({ id }) => of(id, 'shared')),
  };
}

function readersOf(watches: Program['watches'], size: number): FlatLists {
  const readers: number[][] = Array.from({ length: size }, () => []);
  watches.forEach((watch, i) => { for (const bit of watch.deps) readers[bit]?.push(i); });
  return new FlatLists(readers);
}

function watchOf(watches: Program['watches']): Program['watchOf'] {
  const found: Partial<Record<WatchKind, number[]>> = {};
  watches.forEach(({ kind, of }, i) => { (found[kind] ??= [])[of] = i; });
  return found;
}

function leaving(s: Scenario): Program['leaving'] {
  return s.stages.map(({ id }) => ({
    alerts: s.alerts.flatMap((a, i) => (a.stage === id && !a.raisedOnly ? [i] : [])),
    injects: s.injects.flatMap((x, i) => (x.stage === id ? [i] : [])),
  }));
}

function compileTrack(
  attack: Attack, names: Names, incidents: Ids, access: Ids,
  effectsOf: (e: Effects) => CompiledEffects, free: Free,
): CompiledTrack {
  const steps = new Map(attack.steps.map((s, index) => [stepState(s.id), {
    id: s.id, index, place: s.place, after: s.after, unless: free(s.unless, NEVER), needs: s.needs.map((a) => position(access, a)),
    effects: effectsOf(s.effects), done: names.of(`${s.id}.done`),
  }]));
  const startAt = attack.start && 'at' in attack.start ? attack.start.at : 0;
  const incident = position(incidents, attack.incident);
  return { attack, incident, table: new ChartTable(attackChart(attack)), steps, stepOf: [], startAt, source: { incident, option: null } };
}
