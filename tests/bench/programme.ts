import 'fake-indexeddb/auto';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { readCsv } from '#adapters/readCsv.ts';
import { createProgramme } from '#stores/programme/createProgramme.ts';
import { exactShelf, keepRun } from '#kit/keptRun.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import { IN_TIME } from '#kit/sixRuns.ts';
import type { Row } from './row.ts';
import { sideBySideTimes } from './sideBySideTimes.ts';

const KEPT = 100;

/**
 * The programme's list of 100 kept exercises against reading their headers alone. Target: less than 10 times as much.
 *
 * Both read the same IndexedDB (that of fake-indexeddb, in this process). Ours: the room is entered, until every exercise stands in its list
 * with the figures that were kept of it and its gap book; nothing is drawn. Theirs: `headers()`, no more.
 */
export async function programmeRows(): Promise<readonly Row[]> {
  const store = indexedDbStore();
  for (let i = 0; i < KEPT; i++) await keepRun(store, { id: `run-${i}`, scenario: sessionScenario, createdWall: i * 1000, lines: IN_TIME });
  const programme = indexedDbProgramme();
  const ports = { store, programme, shelf: exactShelf(sessionScenario), files: { text: () => Promise.reject(new Error('none')) }, clock: { now: () => 0 }, rows: readCsv };
  const room = createProgramme(ports);
  await room.getState().refresh();
  const measured = room.getState().runs.filter((run) => run.facts !== null).length;
  if (measured !== KEPT) throw new Error(`${measured} of ${KEPT} exercises have figures`);
  const whole = await sideBySideTimes(() => createProgramme(ports).getState().refresh(), () => programme.headers());
  return [{ what: `programme of ${KEPT} kept exercises`, against: 'reading their headers', ...whole, ratio: whole.ours / whole.theirs, target: { atMost: 10 } }];
}
