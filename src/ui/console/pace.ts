import { console_pace_live, console_pace_paced } from '#messages/compiled/messages.js';

/** Scenario seconds per second in the room that the console offers; 0 = paced. */
export const PACES: readonly number[] = [0, 1, 2, 4, 8, 16, 32, 60];

/** The next slower pace on offer, `null` at the slowest. */
export function slowerThan(rate: number): number | null {
  return PACES.findLast((pace) => pace < rate) ?? null;
}

/** The next faster pace on offer, `null` at the fastest. */
export function fasterThan(rate: number): number | null {
  return PACES.find((pace) => pace > rate) ?? null;
}

/** "Paced" or "Live × 4". */
export function paceTitle(rate: number): string {
  return rate === 0 ? console_pace_paced() : console_pace_live({ rate });
}
