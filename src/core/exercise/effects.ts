import { evictAccess, gainAccess } from './access.ts';
import { KIND } from './agenda.ts';
import type { CompiledEffects } from './program.ts';
import { enterStage } from './stages.ts';
import { setBit, type World } from './world.ts';

/** Where effects come from: the incident of the track (`-1` for none) and the option whose work is done (`null` for none). */
export interface EffectSource {
  readonly incident: number;
  readonly option: string | null;
}
export const FROM_NOBODY: EffectSource = { incident: -1, option: null };

/** Applies the effects of one item in the order of SPEC 1.1 (P28); the world settles afterwards. */
export function applyEffects(w: World, e: CompiledEffects, from: EffectSource): void {
  for (const bit of e.sets) setBit(w, bit, true);
  for (const bit of e.clears) setBit(w, bit, false);
  for (const access of e.gains) gainAccess(w, access, from.incident);
  for (const access of e.evicts) evictAccess(w, access, from.option);
  for (const harm of e.harms) startHarm(w, harm);
  for (const harm of e.repairs) stopHarm(w, harm);
  for (const alert of e.raises) raiseLater(w, alert);
  if (e.goto >= 0) enterStage(w, e.goto, 'goto');
}

/** A running harm starts once; a one-off counts once in the whole run (P14). */
function startHarm(w: World, index: number): void {
  const harm = w.program.scenario.harms[index];
  const thing = w.harms[index];
  if (!harm || !thing || thing.running) return;
  if (harm.per === null) {
    if (thing.stretches.length === 0) thing.stretches.push({ from: w.now, until: w.now });
    return;
  }
  thing.running = true;
  thing.stretches.push({ from: w.now, until: null });
}

function stopHarm(w: World, index: number): void {
  const thing = w.harms[index];
  if (!thing?.running) return;
  thing.running = false;
  const stretch = thing.stretches.at(-1);
  if (stretch) stretch.until = w.now;
}

/** An alert named in `raises` comes `after` its first raise, once, whatever stage play is in (P04). */
function raiseLater(w: World, index: number): void {
  const alert = w.program.scenario.alerts[index];
  const thing = w.alerts[index];
  if (!alert || !thing || thing.triggered) return;
  thing.triggered = true;
  w.agenda.add(w.now + alert.after, KIND.inject, alert.place, 'alert', index, 0);
}
