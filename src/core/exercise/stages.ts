import { ALERT } from '../charts/alertChart.ts';
import { moveMachine } from './moveMachine.ts';
import { markDirty, setBit, type World } from './world.ts';

/**
 * Enters a stage (SPEC 2.2, P21): withdraws the undelivered injects and alerts of the stage left, for good. `how`: `goto` from an
 * effect or a reroute, `when` by its own condition. Entering the present stage changes nothing.
 * Returns whether play is in another stage now.
 */
export function enterStage(w: World, stage: number, how: 'begin' | 'goto' | 'when'): boolean {
  const { scenario, tables, watches } = w.program;
  const entered = scenario.stages[stage];
  if (!entered || stage === w.stage) return false;
  const input = tables.story.input(how === 'begin' ? 'begin' : `${how}.${entered.id}`);
  if (!moveMachine(w, w.story, tables.story, input)) return false;
  const left = scenario.stages[w.stage]?.id ?? null;
  w.stage = stage;
  w.stageLog.push({ stage, at: w.now });
  if (left !== null) withdraw(w, left);
  setBit(w, w.program.bits.entered[stage], true);
  // Which stages may be entered by their condition depends on the present stage, not on any name.
  watches.forEach((watch, i) => { if (watch.kind === 'stage') markDirty(w, i); });
  return true;
}

function withdraw(w: World, stage: string): void {
  const { scenario, tables } = w.program;
  scenario.alerts.forEach((alert, i) => {
    const thing = w.alerts[i];
    if (!thing || alert.stage !== stage || alert.raisedOnly) return;
    if (moveMachine(w, thing, tables.alert, ALERT.withdraw)) thing.withdrawnAt = w.now;
  });
  scenario.injects.forEach((inject, i) => {
    const thing = w.injects[i];
    if (!thing || inject.stage !== stage || thing.state !== 'waiting') return;
    thing.state = 'withdrawn';
    thing.endedAt = w.now;
  });
}
