import type { MqttClient } from 'mqtt';
import { enter } from './enter.ts';

const ROOM = 'startup-000000000000A0';
const TOPIC = `ttx/${ROOM}/u`;
const AGAIN_MS = 50;

/** Whether MQTT clients get in at all addresses within `ms`, and all hear what the first says. */
export async function takesClients(addresses: readonly string[], ms: number, password?: string): Promise<boolean> {
  const tries = await Promise.allSettled(addresses.map((address) => enter(address, ROOM, ms, password)));
  const clients = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const areHeard = clients.length === addresses.length && (await hearEachOther(clients, ms));
  for (const client of clients) client.end(true);
  return areHeard;
}

/** The first says it again and again, since servers of a cluster may not know each other yet. */
function hearEachOther(clients: readonly MqttClient[], ms: number): Promise<boolean> {
  const deaf = new Set(clients);
  return new Promise((done) => {
    const saying = setInterval(() => clients[0]?.publish(TOPIC, 'x'), AGAIN_MS);
    const timer = setTimeout(() => end(false), ms);
    const end = (areHeard: boolean): void => {
      clearInterval(saying);
      clearTimeout(timer);
      done(areHeard);
    };
    for (const client of clients) {
      client.on('message', () => deaf.delete(client) && deaf.size === 0 && end(true)).on('close', () => end(false)).on('error', () => end(false));
      client.subscribe(TOPIC, { qos: 0 });
    }
  });
}
