import type { Clock } from '#core/ports.ts';
import { shelfName } from '#stores/table/shelfName.ts';
import { tablePorts } from './tablePorts.ts';

/** Forgets the keys with which this browser hosted the table of an exercise. */
export const forgetTable = (exercise: string, clock: Clock): Promise<void> => tablePorts(clock).shelf.forget(shelfName(exercise));
