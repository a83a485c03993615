import { compileWorld } from '#core/exercise/compile.ts';
import { Run } from '#core/exercise/run.ts';
import type { Entry } from '#core/exercise/command.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { bigLog } from '#kit/bigLog.ts';
import { longLog } from '#kit/longLog.ts';
import { machineInputs, throughActors } from '#kit/machineInputs.ts';
import type { Row } from './row.ts';
import { sideBySideTimes } from './sideBySideTimes.ts';

/**
 * Replay of a log of 10,000 entries against the same machine inputs through XState. Target: at least 20 times as fast.
 *
 * Ours: a new run at T+0 and the fold of the whole log with director, clock, agenda, desks, settling, every verdict and every record;
 * the entries are in memory as a file's reader leaves them (no JSON is parsed, no hash is checked on either side), the scenario is
 * compiled. Theirs: one `createActor` for each machine that took an input, started, and to it by `send` exactly the inputs which that
 * machine took in our replay, in the same order (those that commands, agenda and settling set off; none that was refused), with ready
 * made inputs, no subscriber, no director, no clock. Both end with every machine in the same state, or this throws.
 *
 * Two logs, both held to the target: a busy table on the largest scenario that the parser takes (256 KB), and, harder on memory, Harbor
 * Light in 55 rooms at once, some twenty times as large as a file may be. The row below each leaves the making of actors out of their time.
 */
export async function replayRows(): Promise<readonly Row[]> {
  return [...(await rowsOf('a long exercise', longLog(10_000))), ...(await rowsOf('55 rooms at once', bigLog(10_000)))];
}

async function rowsOf(name: string, { scenario, entries }: { readonly scenario: Scenario; readonly entries: readonly Entry[] }): Promise<readonly Row[]> {
  const program = compileWorld(scenario);
  const taken = machineInputs(program, entries);
  const ends = throughActors(taken).map((actor) => stateKey(actor.getSnapshot().value));
  if (ends.join('\n') !== taken.ends.join('\n')) throw new Error('the two sides must end in the same states');
  const replay = (): void => new Run(program).load(entries);
  const whole = await sideBySideTimes(replay, () => throughActors(taken));
  const making = await sideBySideTimes(replay, () => throughActors({ ...taken, inputs: [] }));
  const sends = whole.theirs - making.theirs;
  const against = `${taken.inputs.length} inputs to ${taken.charts.length} XState actors`;
  return [
    { what: `replay of ${entries.length}: ${name}`, against, ...whole, ratio: whole.theirs / whole.ours, target: { atLeast: 20 } },
    { what: '  the same', against: 'sends alone, actors made before', ours: whole.ours, theirs: sends, ratio: sends / whole.ours, target: null },
  ];
}

const stateKey = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
