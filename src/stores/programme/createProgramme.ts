import { createStore, type StoreApi } from 'zustand/vanilla';
import { EMPTY_BOOK } from '#core/measures/gapBook.ts';
import { FACTS_VERSION } from '#core/measures/runFacts.ts';
import type { KeptRecord } from '#core/ports.ts';
import type { KeptFacts } from '#core/programmePort.ts';
import { programme_file_unread } from '#messages/compiled/messages.js';
import { storeTrouble } from '../trouble.ts';
import { measureKept } from './measureKept.ts';
import { nextTurn } from './nextTurn.ts';
import type { ProgrammePorts } from './programmePorts.ts';
import type { ProgrammeRoomState } from './programmeTypes.ts';
import type { ProgrammeRun } from './programmeTypes.ts';
import { realFile } from './realFile.ts';

/** The exercises kept on this machine with their figures, and the file of real incidents beside them. */
export function createProgramme(ports: ProgrammePorts): StoreApi<ProgrammeRoomState> {
  const { programme, files, clock, rows } = ports;
  /** Rises when the room is entered or left: what an older number began stops before its next exercise. */
  let visit = 0;
  const store: StoreApi<ProgrammeRoomState> = createStore<ProgrammeRoomState>()((set) => ({
    status: 'loading', runs: [], now: clock.now(), real: null, trouble: null,
    async refresh() {
      const mine = (visit += 1);
      await fill(store, ports, () => mine === visit).catch((error: unknown) => mine === visit && set({ status: 'ready', trouble: storeTrouble(error) }));
    },
    leave: () => void (visit += 1),
    async openReal(file) {
      const wall = clock.now();
      const text = await files.text(file).catch(() => null);
      if (text === null) return set({ real: { name: file.name, wall, measured: null, problems: [{ line: 1, message: programme_file_unread() }] } });
      const kept = { name: file.name, text, wall };
      const real = realFile(kept, rows);
      set({ real, trouble: null });
      // A file of which nothing can be measured is not kept in place of one that could be.
      if (real.measured !== null) await programme.keepRealIncidents(kept).catch((error: unknown) => set({ trouble: storeTrouble(error) }));
    },
    async removeReal() {
      set({ real: null });
      await programme.keepRealIncidents(null).catch((error: unknown) => set({ trouble: storeTrouble(error) }));
    },
  }));
  return store;
}

async function fill(store: StoreApi<ProgrammeRoomState>, ports: ProgrammePorts, here: () => boolean): Promise<void> {
  const headers = await ports.programme.headers();
  if (!here()) return;
  store.setState({ status: 'listed', now: ports.clock.now(), trouble: null, runs: headers.map(listed) });
  if (!here()) return;
  const [known, real] = await Promise.all([ports.programme.facts(), ports.programme.realIncidents()]);
  if (!here()) return;
  store.setState({ real: real && realFile(real, ports.rows) });
  await knownFigures(store, ports, headers, known);
  for (const record of headers) {
    const { id } = record.exercise;
    if (!here()) return;
    if (known.get(id)?.version === FACTS_VERSION) continue;
    const facts = await measureKept(record, known.get(id), ports);
    const book = facts.ok ? await ports.store.gapBook(id) : EMPTY_BOOK;
    if (!here()) return;
    put(store, new Map([[id, facts.ok ? { facts: facts.value, book } : { why: facts.error }]]));
    await nextTurn();
  }
  store.setState({ status: 'ready' });
}

/** Those that were measured before come at once, all together. */
async function knownFigures(store: StoreApi<ProgrammeRoomState>, { store: kept }: ProgrammePorts, headers: readonly KeptRecord[], known: ReadonlyMap<string, KeptFacts>): Promise<void> {
  const figures = new Map<string, Partial<ProgrammeRun>>();
  for (const { exercise: { id } } of headers) {
    const found = known.get(id);
    if (found?.version === FACTS_VERSION) figures.set(id, { facts: found.facts, book: await kept.gapBook(id) });
  }
  put(store, figures);
}

const put = (store: StoreApi<ProgrammeRoomState>, figures: ReadonlyMap<string, Partial<ProgrammeRun>>): void =>
  store.setState(({ runs }) => ({ runs: runs.map((run) => ({ ...run, ...figures.get(run.id) })) }));

function listed({ exercise: { id, title, header, createdWall }, clock, locked }: KeptRecord): ProgrammeRun {
  const why = locked ? 'locked' : clock?.state === 'ended' ? null : 'not-ended';
  return { id, title, scenario: header.scenario, version: header.version, sha256: header.sha256, createdWall, playedWall: clock?.wall ?? createdWall, facts: null, why, book: EMPTY_BOOK };
}
