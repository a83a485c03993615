import { fail, ok, type Result } from '#core/base/result.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { FACTS_VERSION, runFacts, type RunFacts } from '#core/measures/runFacts.ts';
import type { ExerciseStore, KeptRecord } from '#core/ports.ts';
import type { KeptFacts, ProgrammeStore } from '#core/programmePort.ts';
import { readKept } from '../session/readKept.ts';
import type { Trouble } from '../sessionTypes.ts';
import type { Shelf } from '../shelf.ts';
import type { Unmeasured } from './programmeTypes.ts';

export interface MeasuringPorts {
  readonly store: Pick<ExerciseStore, 'open'>;
  readonly programme: ProgrammeStore;
  readonly shelf: Pick<Shelf, 'exact'>;
}

const WHY: Readonly<Partial<Record<Trouble['code'], Unmeasured>>> = { locked: 'locked', 'not-found': 'no-scenario', 'other-version': 'other-text' };

/** What was measured of a finished exercise: as it is kept, else measured now and kept. A log that was changed on disk is not measured. */
export async function measureKept({ exercise, clock, locked }: KeptRecord, known: KeptFacts | undefined, ports: MeasuringPorts): Promise<Result<RunFacts, Unmeasured>> {
  if (locked) return fail('locked');
  if (clock?.state !== 'ended') return fail('not-ended');
  if (known?.version === FACTS_VERSION) return ok(known.facts);
  const read = await readKept(exercise.id, ports.store, ports.shelf);
  if (!read.ok) return fail(WHY[read.error.code] ?? 'blocked');
  const { run, broken, entries } = read.value;
  if (broken) return fail('broken');
  const chronicle = run.chronicle();
  const facts = runFacts(run.scenario, chronicle, measureRun(run.scenario, chronicle));
  // What is not kept is measured again next time.
  await ports.programme.saveFacts(exercise.id, { version: FACTS_VERSION, entries: entries.length, facts }).catch(() => {});
  return ok(facts);
}
