import { memoryProgramme } from '#adapters/memoryProgramme.ts';
import { memoryStore } from '#adapters/memoryStore.ts';
import { readCsv } from '#adapters/readCsv.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { fakeClock } from './fakeClock.ts';
import { exactShelf, keepRun, type PlayedExercise } from './keptRun.ts';
import { sessionScenario } from './sessionScenario.ts';
import { DAY, olderVersion, shorter } from './sixRuns.ts';

/** The programme's store over exercises in memory, on the hundredth day. */
export async function programmeOf(runs: readonly PlayedExercise[]) {
  const store = memoryStore();
  for (const run of runs) await keepRun(store, run);
  const kept = memoryProgramme(store);
  const files = { text: async (file: { arrayBuffer(): Promise<ArrayBuffer> }) => new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  const programme = createProgramme({ store, programme: kept, shelf: exactShelf(sessionScenario, olderVersion, shorter), files, clock: fakeClock(100 * DAY), rows: readCsv });
  return { store, kept, programme };
}
