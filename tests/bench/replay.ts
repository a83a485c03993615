import { compileWorld } from '#core/exercise/compile.ts';
import { Run } from '#core/exercise/run.ts';
import { bigLog } from '#kit/bigLog.ts';
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
 * The second row leaves the making of actors out and only sends, while ours still opens the run.
 */
export async function replayRows(): Promise<readonly Row[]> {
  const { scenario, entries } = bigLog(10_000);
  const program = compileWorld(scenario);
  const taken = machineInputs(program, entries);
  const ends = throughActors(taken).map((actor) => stateKey(actor.getSnapshot().value));
  if (ends.join('\n') !== taken.ends.join('\n')) throw new Error('the two sides must end in the same states');
  const replay = (): void => new Run(program).load(entries);
  const whole = await sideBySideTimes(replay, () => throughActors(taken));
  const making = await sideBySideTimes(replay, () => throughActors({ ...taken, inputs: [] }));
  const against = `${taken.inputs.length} inputs to ${taken.charts.length} XState actors`;
  return [
    { what: `replay of ${entries.length} entries`, against, ...whole, ratio: whole.theirs / whole.ours, target: { atLeast: 20 } },
    { what: 'the same', against: 'sends alone, actors made before', ...whole, theirs: whole.theirs - making.theirs, ratio: (whole.theirs - making.theirs) / whole.ours, target: null },
  ];
}

const stateKey = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
