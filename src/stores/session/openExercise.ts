import { fail, ok, type Result } from '#core/base/result.ts';
import { headLine } from '#core/exercise/log/logFile.ts';
import { openRun } from '#core/exercise/run.ts';
import type { KeptExercise } from '#core/ports.ts';
import type { OpenScenario } from '../libraryTypes.ts';
import type { Trouble } from '../sessionTypes.ts';
import { FeedbackDesk } from './feedbackDesk.ts';
import type { Opened } from './opened.ts';
import { Play } from './play.ts';
import { Projection } from './projection.ts';
import { readKept, type ReadKept } from './readKept.ts';
import { Saver } from './saver.ts';
import type { SessionPorts } from './sessionPorts.ts';

/** What an open exercise tells the session. */
export interface Told {
  readonly tick: () => void;
  readonly trouble: (trouble: Trouble | null) => void;
  /** How many have given feedback. */
  readonly feedback: (count: number) => void;
}
const RESUMED = 'Closed in the middle; opened again, paused';

/** Opens a kept exercise: as its writer, paused, if no other tab is and its chain is whole; else to be read only. */
export async function openExercise(id: string, ports: SessionPorts, told: Told): Promise<Result<Opened, Trouble>> {
  const lock = await ports.lock.take(id);
  const read = await readKept(id, ports.store, ports.shelf);
  if (!read.ok) {
    lock?.release();
    return fail(read.error);
  }
  const { kept, run, entries, broken } = read.value;
  if (broken || !lock) {
    lock?.release();
    return ok({ kept, run, writer: null, broken: broken ? entries : null, leave: async () => {} });
  }
  const opened = asWriter(ports, told, read.value, new Saver(ports.store, kept, headOf(read.value), told.trouble), () => lock.release());
  opened.writer?.play.pause(RESUMED, ports.clock.now());
  return ok(opened);
}

/** Opens an exercise that is not kept yet. */
export async function openNew(kept: KeptExercise, { scenario }: OpenScenario, ports: SessionPorts, told: Told): Promise<Opened> {
  const lock = await ports.lock.take(kept.id);
  const run = openRun(scenario, { roster: kept.header.roster });
  const saver = new Saver(ports.store, kept, null, told.trouble);
  return asWriter(ports, told, { kept, run, clock: null, entries: [], broken: false }, saver, () => lock?.release());
}

function asWriter(ports: SessionPorts, told: Told, read: ReadKept, saver: Saver, unlock: () => void): Opened {
  const { kept, run, clock } = read;
  for (const { cause } of read.entries) if (cause) saver.heard.set(cause.dev, cause.n);
  const play = new Play(run, kept.setup, saver, ports.clock.now(), clock);
  const projection = new Projection(ports.screens(kept.id), run);
  const watchers = ports.watchers(kept.id);
  const stopTicking = ports.clock.everySecond(told.tick);
  const feedback = new FeedbackDesk(ports.store, kept.id, run.scenario, (trouble, count) => {
    if (trouble) told.trouble(trouble);
    told.feedback(count);
  });
  const save = async (): Promise<void> => {
    await Promise.all([saver.flush(), feedback.saved()]);
    watchers.post({ now: run.now, ended: run.state === 'ended', stopped: play.stopped, entries: run.entries.length });
  };
  const leave = async (): Promise<void> => {
    stopTicking();
    projection.leave();
    await save();
    watchers.close();
    unlock();
  };
  return { kept, run, broken: null, leave, writer: { play, projection, save, heard: saver.heard, feedback } };
}

/** Hash of the last kept entry; that of the header where there is none. */
function headOf({ entries, kept }: ReadKept): string {
  return entries.at(-1)?.hash ?? headLine(kept.header).hash;
}
