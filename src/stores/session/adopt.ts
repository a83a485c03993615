import { chainedLines } from '#core/exercise/log/logFile.ts';
import type { KeptEntry } from '#core/ports.ts';
import type { Dossier } from './dossier.ts';
import type { SessionPorts } from './sessionPorts.ts';

/** Keeps an exercise of another facilitator on this machine, so that it can be opened here and gone on with. Rejects as the store does. */
export async function adopt({ exercise, scenario, entries, clock }: Dossier, { store, shelf, clock: wall }: SessionPorts): Promise<void> {
  const { scenario: id, sha256 } = exercise.header;
  const known = await shelf.exact(id, sha256);
  if (known === null || known === 'other') await shelf.keep({ scenario, sha256, text: '' });
  const here = await store.open(exercise.id);
  if (!here) await store.create(exercise);
  const chained = chainedLines(exercise.header, entries).map(({ entry, hash }): KeptEntry => ({ entry, hash }));
  const last = here?.entries.at(-1)?.entry.seq ?? 0;
  const missing = chained.filter(({ entry }) => entry.seq > last);
  if (missing.length > 0) await store.append(exercise.id, missing);
  await store.saveClock(exercise.id, { ...clock, wall: wall.now() });
}
