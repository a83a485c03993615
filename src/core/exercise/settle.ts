import { EXERCISE } from '../charts/exerciseChart.ts';
import { Fault } from '../base/fault.ts';
import { KIND, TYPE } from './item.ts';
import { WATCHED } from './watched.ts';
import { enterStage } from './stages.ts';
import { nextState } from './nextState.ts';
import { NEVER, timeName } from './conditionCode.ts';
import { WATCH_KINDS, type Program } from './program.ts';
import { WATCH_ROW } from './rows.ts';
import { blankWorld, holds, setBit, type World } from './world.ts';

/** More settlings than this at one instant are a fault of the scenario (SPEC 2.1). */
export const MAX_SETTLINGS = 10_000;

/**
 * After each item or command the conditions are tried in file order, again and again, until none changes (SPEC 2.1). Only those
 * whose names changed are tried: the others would answer as before. At the end the first ending that holds ends the run (P18).
 */
export function settle(w: World): void {
  do {
    countSettling(w);
    for (let i = w.pending.take(0); i >= 0; i = w.pending.take(i + 1)) tryWatch(w, i);
  } while (w.pending.size > 0);
  endIfHeld(w);
}

/** By number of the kind. */
const TRIED = WATCH_KINDS.map((kind) => WATCHED[kind]);

function tryWatch(w: World, i: number): void {
  const { watches } = w.program.rows;
  const row = WATCH_ROW.width * i;
  const held = holds(w, watches[row + WATCH_ROW.test] ?? NEVER);
  const once = watches[row + WATCH_ROW.once] === 1;
  if (held && once) w.spent[i] = 1;
  if (held || !once) TRIED[watches[row + WATCH_ROW.kind] ?? -1]?.(w, watches[row + WATCH_ROW.of] ?? -1, held);
}

function countSettling(w: World): void {
  if (w.settledAt !== w.now) {
    w.settledAt = w.now;
    w.settlings = 0;
  }
  w.settlings += 1;
  if (w.settlings > MAX_SETTLINGS) {
    throw new Fault('settling', `The scenario does not come to rest at second ${w.now}: more than ${MAX_SETTLINGS} settlings at one instant.`);
  }
}

function endIfHeld(w: World): void {
  if (w.endingsHeld === 0 || w.endedAt !== null) return;
  for (let i = 0; i < w.endings.length; i++) {
    if (comes(w, i)) {
      endRun(w, i);
      return;
    }
  }
}

/** An ending comes when its condition has held unbroken for its `after`, in the first settling of that second (P05). */
function comes(w: World, i: number): boolean {
  const since = w.endings[i]?.since ?? null;
  return since !== null && w.now >= since + (w.program.scenario.endings[i]?.after ?? 0) && holds(w, w.program.endingTests[i] ?? NEVER);
}

/** EndEx. `ending`: index of the ending that held, −1 for the horizon or the facilitator's end. */
export function endRun(w: World, ending: number): void {
  w.exercise.chart = nextState(w, w.exercise, w.exercise.chart, w.program.tables.exercise, EXERCISE.end);
  w.endedAt = w.now;
  w.ending = ending;
}

/** A world at T+0: the first stage entered, everything that holds from the start tried, nothing of the agenda done yet. */
export function openWorld(program: Program): World {
  const w = blankWorld(program);
  for (const at of program.times) {
    const bit = program.names.of(timeName(at));
    if (at <= 0) setBit(w, bit, true);
    else w.agenda.add(at, KIND.time, 0, TYPE.time, bit, 0);
  }
  enterStage(w, 0, 'begin');
  settle(w);
  return w;
}
