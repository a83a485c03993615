import { compileWorld } from '#core/exercise/compile.ts';
import { NumberedLog } from '#core/exercise/numberedLog.ts';
import { Run } from '#core/exercise/run.ts';
import { bigLog } from '#kit/bigLog.ts';
import { longLog } from '#kit/longLog.ts';
import { machineInputs, throughActors } from '#kit/machineInputs.ts';

// A process of the replay bench: `long` or `rooms`, and what it times. It says of what, then after each message does it for a slice of time and says how long once took.
const SLICE = 60;
const [, , log, what] = process.argv;
const { scenario, entries } = log === 'long' ? longLog(10_000) : bigLog(10_000);
const program = compileWorld(scenario);
const { way, of } = side();
process.on('message', () => {
  const from = process.cpuUsage();
  let took = 0;
  let times = 0;
  while (took < SLICE) {
    way();
    times += 1;
    const { user, system } = process.cpuUsage(from);
    took = (user + system) / 1000;
  }
  process.send?.(took / times);
});
process.send?.(of);

function side(): { readonly way: () => unknown; readonly of: string } {
  if (what === 'load') return { way: () => new Run(program).load(entries), of: `${entries.length} entries` };
  if (what === 'replay') {
    const numbered = new NumberedLog(program, entries);
    return { way: () => new Run(program).replay(numbered), of: `${entries.length} entries in numbers` };
  }
  const taken = machineInputs(program, entries);
  const ends = throughActors(taken).map((actor) => stateKey(actor.getSnapshot().value));
  if (ends.join('\n') !== taken.ends.join('\n')) throw new Error('the two sides must end in the same states');
  const of = `${taken.inputs.length} inputs to ${taken.charts.length} XState actors`;
  return { way: () => throughActors(what === 'making' ? { ...taken, inputs: [] } : taken), of };
}

function stateKey(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
