import { cpus, loadavg } from 'node:os';
import { embedded } from '../../engines/embedded.ts';
import { natsCluster } from '../../engines/natsCluster.ts';
import { isMet, table, type Row } from '../row.ts';
import { bareEngine } from './bareEngine.ts';
import { latencyRows } from './latency.ts';
import { restartRows } from './restart.ts';
import { Seats } from './seats.ts';

// `npm run bench:relay`: what the relay adds to a commit, and how long a room needs after its broker was killed. Exit code 1 if a target is missed.
const HEAD = `From a device's send to the last of N seats: up frame, the host opens, decides, seals and signs (the same host on both sides), one down
frame to each seat. By turns over the relay and over a bare ws server that sends the frame to all sockets in a loop. Six seats are
whole devices, which verify and open it; the others take the time at which the frame is whole. Seats in three processes, the host in a
fourth, all on this machine.`;

const rows: Row[] = [];
const notes: string[] = [];
const seats = new Seats();
const stops: (() => Promise<void>)[] = [() => seats.end()];
try {
  const bare = await bareEngine();
  stops.push(bare.stop);
  const aedes = await embedded.start();
  stops.push(aedes.stop);
  for (const [count, rounds] of [[30, 300], [300, 300]] as const) {
    const done = await latencyRows(seats, { engine: aedes, bare, seats: count, rounds, atMost: 3 });
    rows.push(...done.rows);
    notes.push(...done.notes);
  }
  rows.push(...(await restartRows(seats, aedes, 300, 3, { atMost: 1 })));
  await aedes.stop();
  const nats = await natsCluster.start();
  stops.push(nats.stop);
  const done = await latencyRows(seats, { engine: nats, bare, seats: 1000, rounds: 150, atMost: 2 });
  rows.push(...done.rows, ...(await restartRows(seats, nats, 300, 3, { atMost: 1 })));
  notes.push(...done.notes);
} finally {
  for (const stop of stops.toReversed()) await stop();
}
process.stdout.write(`${HEAD}\n\n${table(rows)}\n\n${notes.join('\n')}\nload: ${loadavg().map((load) => (load / cpus().length).toFixed(1)).join(', ')} a core in the last 1, 5, 15 minutes; above 1 the absolute times are longer than the relay's own\n`);
process.exitCode = rows.every(isMet) ? 0 : 1;
