import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { topics } from '#core/table/topics.ts';

/** `MS ADDRESS…`: two devices of a room at these addresses; writes the state of the first after `MS` and how many of twenty messages it heard. */
const [, , ms = '0', first = '', ...more] = process.argv;
const room = 'W'.repeat(22);
const [a, b] = [mqttRelay({ addresses: [first, ...more], room }), mqttRelay({ addresses: [first, ...more], room })];
const heard = new Set<number>();
a.subscribe(topics.up(room), (bytes) => void heard.add(bytes[0] ?? 0));
const until = Date.now() + Number(ms);
for (let n = 0; heard.size < 20 && Date.now() < until; n += 1) {
  b.publish(topics.up(room), Uint8Array.of(n % 20));
  await new Promise((done) => setTimeout(done, 25));
}
process.stdout.write(`${a.state} ${heard.size}`);
process.exit(0);
