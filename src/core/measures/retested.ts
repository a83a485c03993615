import { gapKey } from './gapBook.ts';
import { allPlaces, type GapUnit } from './gapUnits.ts';

/** What became of the corrective actions of an earlier exercise: keys of gaps that are found again, and of those that are not. */
export interface Retested {
  readonly back: readonly string[];
  readonly passed: readonly string[];
}

/** Looks for each again. What the room added is left out: no log can show it. */
export function retested(units: readonly GapUnit[], keys: readonly string[]): Retested {
  const found = new Set(units.flatMap((unit) => [unit.key, ...allPlaces(unit).flatMap((place) => [place.code, gapKey(place)])]));
  const tested = keys.filter((key) => !key.startsWith('own '));
  return { back: tested.filter((key) => found.has(key)), passed: tested.filter((key) => !found.has(key)) };
}
