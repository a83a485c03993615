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
import { FACILITATOR } from './command.ts';
import { alertRow, compileLooks } from './compileAlert.ts';
import { compileDecision, decisionRow, gapKey, optionRow, type DecisionParts, type Free } from './compileDecision.ts';
import { compileWatches } from './compileWatches.ts';
import { Ids, position } from './ids.ts';
import { Names } from './names.ts';
import { BY_FACILITATOR } from './numbered.ts';
import { NumberLists } from './numberLists.ts';
import { EFFECT, WATCH_KINDS, type CompiledDecision, type CompiledEffects, type CompiledTrack, type Program, type Rows, type WatchKind } from './program.ts';
import { ALERT_ROW, DECISION_ROW, INCIDENT_ROW, LOOK_ROW, OPTION_ROW, rowsOf, WATCH_ROW } from './rows.ts';

/** Makes a scenario ready to run. The scenario must have passed parse and lint without errors. */
export function compileWorld(scenario: Scenario): Program {
  const names = new Names(scenario);
  const at = indices(scenario);
  const lists = new NumberLists();
  const effectsOf = effectsNumbered(names, at, new Ids(scenario.harms), lists);
  const conditions = new ConditionCode(names);
  const free = (condition: Condition | null, fallback: Test): Test => (condition ? conditions.add(condition.expr, nothingRead()) : fallback);
  const staged = (stage: string | null, when: Condition | null): Test => conditions.staged(stage, when?.expr ?? null, nothingRead());
  const gapOf = new Ids(scenario.gaps.map((g) => ({ id: gapKey(g) })));
  const { watches, times } = compileWatches(scenario, conditions);
  const parts = scenario.decisions.map((d): DecisionParts => ({
    names, incidents: at.incident, roles: at.role, lists, effectsOf, free, holds: staged(d.stage, d.when), gapOf, table: shared(d.standing ? standingChart : decisionChart),
  }));
  const decisions = scenario.decisions.map((d, i) => compileDecision(d, parts[i] as DecisionParts));
  const { looks, rows: lookRows } = compileLooks(scenario.alerts, scenario.roles, names, lists);
  const program = {
    scenario, names, watches, times, at, looks, decisions,
    readers: readersOf(watches, names.size),
    watchOf: watchOf(watches),
    leaving: leaving(scenario),
    tracks: scenario.attacks.map((a) => compileTrack(a, names, at.incident, at.access, effectsOf, free)),
    options: decisions.flatMap((d) => d.options),
    injects: scenario.injects.map((i) => ({ to: i.to, at: i.at, after: i.after, place: i.place, effects: effectsOf(i.effects) })),
    rows: {
      alerts: rowsOf(ALERT_ROW.width, scenario.alerts.map((a) => alertRow(a, position(at.incident, a.incident), names))),
      looks: rowsOf(LOOK_ROW.width, lookRows),
      ...decisionRows(scenario, decisions, parts),
      watches: rowsOf(WATCH_ROW.width, watches.map(({ test, of, kind, once }) => [test, of, WATCH_KINDS.indexOf(kind), once ? 1 : 0])),
      incidents: rowsOf(INCIDENT_ROW.width, scenario.incidents.map(({ id }) => ['alerted', 'acknowledged', 'contained', 'remediated'].map((part) => names.of(`${id}.${part}`)))),
    },
    seats: scenario.roles.map((r) => r.id),
    actors: new Map([...scenario.roles.map((r, i) => [r.id, i] as const), [FACILITATOR, BY_FACILITATOR] as const]),
    endingTests: scenario.endings.map((e) => staged(e.stage, e.when)),
    gapTests: scenario.gaps.map((g) => free(g.when, ALWAYS)),
    bits: builtInBits(scenario, names),
    tables: tablesOf(scenario),
  };
  return { ...program, code: conditions.code, lists: lists.all };
}

function decisionRows(s: Scenario, decisions: readonly CompiledDecision[], parts: readonly DecisionParts[]): Pick<Rows, 'decisions' | 'options'> {
  let first = 0;
  const options: number[][] = [];
  const rows = s.decisions.map((d, i) => {
    const part = parts[i] as DecisionParts;
    const row = decisionRow(d, first, part);
    d.options.forEach((o, index) => options.push(optionRow(d, o, index, i, decisions[i]?.options[index]?.test ?? ALWAYS, part)));
    first += d.options.length;
    return row;
  });
  return { decisions: rowsOf(DECISION_ROW.width, rows), options: rowsOf(OPTION_ROW.width, options) };
}

/** Turns effects into numbers, in the order of SPEC 1.1 (P28). */
function effectsNumbered(names: Names, at: Program['at'], harm: Ids, lists: NumberLists): (e: Effects) => CompiledEffects {
  return (e) => lists.add([
    ...e.sets.map((f) => [EFFECT.set, names.of(f)]), ...e.clears.map((f) => [EFFECT.clear, names.of(f)]),
    ...e.gains.map((a) => [EFFECT.gain, position(at.access, a)]), ...e.evicts.map((a) => [EFFECT.evict, position(at.access, a)]),
    ...e.harms.map((h) => [EFFECT.harm, position(harm, h)]), ...e.repairs.map((h) => [EFFECT.repair, position(harm, h)]),
    ...e.raises.map((a) => [EFFECT.raise, position(at.alert, a)]), ...(e.goto === null ? [] : [[EFFECT.goto, position(at.stage, e.goto)]]),
  ].flat());
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
  return { attack, incident, table: new ChartTable(attackChart(attack)), steps, stepOf: [], startAt };
}
