import { alertChart } from '../charts/alertChart.ts';
import { attackChart, stepState } from '../charts/attackChart.ts';
import { decisionChart, standingChart } from '../charts/decisionChart.ts';
import { exerciseChart } from '../charts/exerciseChart.ts';
import { incidentChart } from '../charts/incidentChart.ts';
import { storyChart } from '../charts/storyChart.ts';
import { ChartTable } from '../charts/table.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Attack, Decision, Effects, Gap, Scenario } from '../scenario/model.ts';
import { ALWAYS, ConditionCode, NEVER, nothingRead, type Test } from './conditionCode.ts';
import { compileWatches } from './compileWatches.ts';
import { comeName, Names } from './names.ts';
import type { CompiledDecision, CompiledEffects, CompiledTrack, Program } from './program.ts';

/** Index of every id of a list. */
export const indexOf = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> => new Map(list.map((x, i) => [x.id, i]));

const position = (map: ReadonlyMap<string, number>, id: string | null): number => (id === null ? -1 : (map.get(id) ?? -1));

/** Makes a scenario ready to run. The scenario must have passed parse and lint without errors. */
export function compileWorld(scenario: Scenario): Program {
  const names = new Names(scenario);
  const at = indices(scenario);
  const harm = indexOf(scenario.harms);
  const effectsOf = (e: Effects): CompiledEffects => ({
    sets: e.sets.map((f) => names.of(f)),
    clears: e.clears.map((f) => names.of(f)),
    gains: e.gains.map((a) => position(at.access, a)),
    evicts: e.evicts.map((a) => position(at.access, a)),
    harms: e.harms.map((h) => position(harm, h)),
    repairs: e.repairs.map((h) => position(harm, h)),
    raises: e.raises.map((a) => position(at.alert, a)),
    goto: position(at.stage, e.goto),
  });
  const conditions = new ConditionCode(names);
  const free = (condition: Condition | null, fallback: Test): Test => (condition ? conditions.add(condition.expr, nothingRead()) : fallback);
  const staged = (stage: string | null, when: Condition | null): Test => conditions.staged(stage, when?.expr ?? null, nothingRead());
  const gapOf = new Map(scenario.gaps.map((g, i) => [gapKey(g), i]));
  const { watches, times } = compileWatches(scenario, conditions);
  const program = {
    scenario,
    names,
    watches,
    times,
    readers: readersOf(watches, names.size),
    tracks: scenario.attacks.map((a) => compileTrack(a, names, at.incident, at.access, effectsOf, free)),
    decisions: scenario.decisions.map((d, i) =>
      compileDecision(d, i, { names, incidents: at.incident, effectsOf, free, holds: staged(d.stage, d.when), gapOf })),
    injectEffects: scenario.injects.map((i) => effectsOf(i.effects)),
    endingTests: scenario.endings.map((e) => staged(e.stage, e.when)),
    gapTests: scenario.gaps.map((g) => free(g.when, ALWAYS)),
    findingSets: scenario.alerts.map((a) => a.findings.map((f) => f.sets.map((s) => names.of(s)))),
    bits: builtInBits(scenario, names),
    alertIncident: scenario.alerts.map((a) => position(at.incident, a.incident)),
    at,
    tables: tablesOf(scenario),
  };
  return { ...program, code: conditions.code };
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
    alert: indexOf(s.alerts), inject: indexOf(s.injects), decision: indexOf(s.decisions), stage: indexOf(s.stages), update: indexOf(s.updates),
    intel: indexOf(s.intel), assumption: indexOf(s.assumptions), role: indexOf(s.roles), incident: indexOf(s.incidents), access: indexOf(s.access),
  };
}

function builtInBits(s: Scenario, names: Names): Program['bits'] {
  const of = (id: string, part: string): number => names.of(`${id}.${part}`);
  return {
    alert: s.alerts.map(({ id }) => ({
      raised: of(id, 'raised'), acknowledged: of(id, 'acknowledged'), closed: of(id, 'closed'), escalated: of(id, 'escalated'),
    })),
    incident: s.incidents.map(({ id }) => ({
      alerted: of(id, 'alerted'), acknowledged: of(id, 'acknowledged'), contained: of(id, 'contained'), remediated: of(id, 'remediated'),
    })),
    entered: s.stages.map(({ id }) => of(id, 'entered')),
    held: s.access.map(({ id }) => of(id, 'held')),
    sent: s.updates.map(({ id }) => of(id, 'sent')),
    shared: s.intel.map(({ id }) => of(id, 'shared')),
  };
}

function readersOf(watches: Program['watches'], size: number): number[][] {
  const readers: number[][] = Array.from({ length: size }, () => []);
  watches.forEach((watch, i) => { for (const bit of watch.deps) readers[bit]?.push(i); });
  return readers;
}

type Free = (condition: Condition | null, fallback: Test) => Test;

function compileTrack(
  attack: Attack, names: Names, incidents: ReadonlyMap<string, number>, access: ReadonlyMap<string, number>,
  effectsOf: (e: Effects) => CompiledEffects, free: Free,
): CompiledTrack {
  const stepOf = new Map(attack.steps.map((s, index) => [stepState(s.id), {
    id: s.id, index, place: s.place, after: s.after, unless: free(s.unless, NEVER), needs: s.needs.map((a) => position(access, a)),
    effects: effectsOf(s.effects), done: names.of(`${s.id}.done`),
  }]));
  const startAt = attack.start && 'at' in attack.start ? attack.start.at : 0;
  return { attack, incident: position(incidents, attack.incident), table: new ChartTable(attackChart(attack)), stepOf, startAt };
}

interface DecisionParts {
  readonly names: Names;
  readonly incidents: ReadonlyMap<string, number>;
  readonly effectsOf: (e: Effects) => CompiledEffects;
  readonly free: Free;
  readonly holds: Test;
  readonly gapOf: ReadonlyMap<string, number>;
}

/** One code may stand in several options: a weakness that more than one way shows. */
const gapKey = ({ host, code }: Gap): string => `${host ?? ''} ${code}`;

function compileDecision(d: Decision, decision: number, p: DecisionParts): CompiledDecision {
  const gaps = (list: readonly Gap[]): number[] => list.map((g) => position(p.gapOf, gapKey(g)));
  return {
    index: decision,
    source: d,
    table: shared(d.standing ? standingChart : decisionChart),
    options: d.options.map((o, index) => ({
      id: o.id, decision, index, test: p.free(o.if, ALWAYS), effects: p.effectsOf(o.effects),
      committed: p.names.of(`${d.id}.${o.id}`), done: p.names.of(`${o.id}.done`), gaps: gaps(o.gaps),
    })),
    all: d.options.map((_, index) => index),
    otherwise: d.otherwise ? p.effectsOf(d.otherwise.effects) : null,
    otherwiseGaps: gaps(d.otherwise?.gaps ?? []),
    open: p.names.of(`${d.id}.open`),
    come: p.names.of(comeName(d.id)),
    decided: p.names.of(`${d.id}.decided`),
    expired: p.names.of(`${d.id}.expired`),
    incident: position(p.incidents, d.incident),
    holds: p.holds,
  };
}
