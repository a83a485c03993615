import type { Entry } from '#core/exercise/command.ts';
import { RECORD_VERBS } from '#core/exercise/commands/handlers.ts';

/** Epoch ms at which play began in the room: the first entry that starts the exercise; `null` before. */
export function startedWall(entries: readonly Entry[]): number | null {
  return entries.find(({ act }) => !RECORD_VERBS.has(act.do) && act.do !== 'pace' && act.do !== 'pause')?.wall ?? null;
}
