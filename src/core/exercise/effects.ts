import { appended } from '../base/appended.ts';
import { evictAccess, gainAccess } from './access.ts';
import { KIND, TYPE } from './item.ts';
import { END } from './numberLists.ts';
import { EFFECT, type CompiledEffects } from './program.ts';
import { ALERT_ROW } from './rows.ts';
import { enterStage } from './stages.ts';
import { setBit, type World } from './world.ts';

/** Effects that come from no track and no option. */
export const FROM_NOBODY = -1;

/**
 * Applies the effects of one item in the order of SPEC 1.1 (P28); the world settles afterwards.
 * `incident`: that of the track whose step it is; `option`: index among the options of all whose work is done; or `FROM_NOBODY`.
 */
export function applyEffects(w: World, effects: CompiledEffects, incident: number = FROM_NOBODY, option: number = FROM_NOBODY): void {
  const { lists } = w.program;
  for (let i = effects; lists[i] !== END; i += 2) apply(w, lists[i] ?? 0, lists[i + 1] ?? -1, incident, option);
}

function apply(w: World, effect: number, to: number, incident: number, option: number): void {
  switch (effect) {
    case EFFECT.set: setBit(w, to, true); break;
    case EFFECT.clear: setBit(w, to, false); break;
    case EFFECT.gain: gainAccess(w, to, incident); break;
    case EFFECT.evict: evictAccess(w, to, w.program.options[option]?.id ?? null); break;
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
    if (thing.stretches.length === 0) thing.stretches = [{ from: w.now, until: w.now }];
    return;
  }
  thing.running = true;
  thing.stretches = appended(thing.stretches, { from: w.now, until: null });
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
  const thing = w.alerts[index];
  if (!thing || thing.triggered) return;
  const { alerts } = w.program.rows;
  const row = ALERT_ROW.width * index;
  thing.triggered = true;
  w.agenda.add(w.now + (alerts[row + ALERT_ROW.after] ?? 0), KIND.inject, alerts[row + ALERT_ROW.place] ?? 0, TYPE.alert, index, 0);
}
