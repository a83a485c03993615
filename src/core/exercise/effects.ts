import { evictAccess, gainAccess } from './access.ts';
import { KIND } from './agenda.ts';
import { EFFECT, type CompiledEffects, type EffectSource } from './program.ts';
import { enterStage } from './stages.ts';
import { setBit, type World } from './world.ts';

export const FROM_NOBODY: EffectSource = { incident: -1, option: null };

/** Applies the effects of one item in the order of SPEC 1.1 (P28); the world settles afterwards. */
export function applyEffects(w: World, effects: CompiledEffects, from: EffectSource): void {
  for (let i = 0; i < effects.length; i += 2) apply(w, effects[i] ?? 0, effects[i + 1] ?? -1, from);
}

function apply(w: World, effect: number, to: number, from: EffectSource): void {
  switch (effect) {
    case EFFECT.set: setBit(w, to, true); break;
    case EFFECT.clear: setBit(w, to, false); break;
    case EFFECT.gain: gainAccess(w, to, from.incident); break;
    case EFFECT.evict: evictAccess(w, to, from.option); break;
    case EFFECT.harm: startHarm(w, to); break;
    case EFFECT.repair: stopHarm(w, to); break;
    case EFFECT.raise: raiseLater(w, to); break;
    default: enterStage(w, to, 'goto');
  }
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
  const alert = w.program.alerts[index];
  const thing = w.alerts[index];
  if (!alert || !thing || thing.triggered) return;
  thing.triggered = true;
  w.agenda.add(w.now + alert.after, KIND.inject, alert.place, 'alert', index, 0);
}
