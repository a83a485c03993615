import { ALERT } from '../charts/alertChart.ts';
import { nextState } from './nextState.ts';
import { markDirty, setBit, type World } from './world.ts';

/**
 * Enters a stage (SPEC 2.2, P21): withdraws the undelivered injects and alerts of the stage left, for good. `how`: `goto` from an
 * effect or a reroute, `when` by its own condition. Entering the present stage changes nothing.
 * Returns whether play is in another stage now.
 */
export function enterStage(w: World, stage: number, how: 'begin' | 'goto' | 'when'): boolean {
  const { scenario, tables, watchOf } = w.program;
  const entered = scenario.stages[stage];
  if (!entered || stage === w.stage) return false;
  const input = tables.story.input(how === 'begin' ? 'begin' : `${how}.${entered.id}`);
  const chart = nextState(w, w.story, w.story.chart, tables.story, input);
  if (chart === w.story.chart) return false;
  w.story.chart = chart;
  const left = w.stage;
  w.stage = stage;
  w.stageLog.push({ stage, at: w.now });
  withdraw(w, left);
  setBit(w, w.program.bits.entered[stage], true);
  // Which stages may be entered by their condition depends on the present stage, not on any name.
  watchOf.stage?.forEach((i) => markDirty(w, i));
  return true;
}

/** `stage`: the one left; −1 before the first, and then nothing leaves. */
function withdraw(w: World, stage: number): void {
  const leaving = w.program.leaving[stage];
  if (!leaving) return;
  for (const i of leaving.alerts) {
    const thing = w.alerts[i];
    if (!thing) continue;
    const chart = nextState(w, thing, thing.chart, w.program.tables.alert, ALERT.withdraw);
    if (chart === thing.chart) continue;
    thing.chart = chart;
    thing.withdrawnAt = w.now;
  }
  for (const i of leaving.injects) {
    const thing = w.injects[i];
    if (thing?.state !== 'waiting') continue;
    thing.state = 'withdrawn';
    thing.endedAt = w.now;
  }
}
