import { fieldsOf, listOf, textOf, type KeptFields } from '../base/keptFields.ts';
import { parseHeader } from '../exercise/log/logHeader.ts';
import type { KeptClock, KeptExercise, KeptSetup } from '../ports.ts';
import { EXERCISE_ID } from './archiveNames.ts';
import type { ExerciseAbout } from './writeExercise.ts';

const STATES: readonly KeptClock['state'][] = ['ready', 'running', 'paused', 'ended'];
/** Latest instant that a date can name, in epoch ms. */
const LAST_INSTANT = 8.64e15;
/** Longest text that a title, a person's name or the like may have. */
const LONGEST = 1_000;

/** Whether a wall time can be shown as a date. */
export const isInstant = (ms: unknown): ms is number => isNumber(ms) && Math.abs(ms) <= LAST_INSTANT;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isSecond = (value: unknown): value is number => isNumber(value) && Number.isSafeInteger(value);
/** Whether it is a text as long as a title or a name may be. */
export const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

/** Reads how an exercise stands in an archive; `null` if any of it is not as this app writes it. */
export function readAbout(source: unknown, id: string): ExerciseAbout | null {
  const { exercise, clock } = fieldsOf(source);
  const read = readExerciseFields(fieldsOf(exercise));
  const stood = clock === null ? null : readClock(fieldsOf(clock));
  return read === null || read.id !== id || stood === undefined ? null : { exercise: read, clock: stood };
}

function readExerciseFields({ id, header, setup, title, clockStart, createdWall }: KeptFields): KeptExercise | null {
  const parsed = parseHeader(fieldsOf(header));
  const settings = readSetup(fieldsOf(setup));
  if (!parsed.ok || fieldsOf(header)['hotwash-log'] !== 1 || settings === null || !isInstant(createdWall)) return null;
  if (!isShort(id) || !EXERCISE_ID.test(id) || !isShort(title) || !(clockStart === null || isShort(clockStart))) return null;
  return { id, header: parsed.value, setup: settings, title, clockStart, createdWall };
}

function readSetup({ rate, talkRate, slotMinutes, slowAtDeadline, roster }: KeptFields): KeptSetup | null {
  const seats = listOf(roster).map((seat) => readSeat(fieldsOf(seat)));
  if (!isNumber(rate) || !isNumber(talkRate) || !isNumber(slotMinutes) || typeof slowAtDeadline !== 'boolean' || !Array.isArray(roster) || seats.includes(null)) return null;
  return { rate, talkRate, slotMinutes, slowAtDeadline, roster: seats.filter((seat) => seat !== null) };
}

function readSeat({ role, person, absent }: KeptFields): KeptSetup['roster'][number] | null {
  return isShort(role) && isShort(person) && typeof absent === 'boolean' ? { role, person, absent } : null;
}

/** `undefined`: none that this app would have saved. */
function readClock({ now, state, wall, stopped, rate }: KeptFields): KeptClock | undefined {
  const known = STATES.find((one) => one === textOf(state));
  if (known === undefined || !isSecond(now) || !isInstant(wall) || typeof stopped !== 'boolean' || !isNumber(rate)) return undefined;
  return { now, state: known, wall, stopped, rate };
}
