import type { MqttClient } from 'mqtt';
import { enter } from './enter.ts';
import { newRoom } from './faultRig.ts';

const ENTER_MS = 3000;

/** What somebody heard who logged in for another room, and asked for everything. */
export interface Stranger {
  readonly heard: { readonly topic: string; readonly bytes: Buffer }[];
  /** Says this under the name of its own room, on any topic. */
  forge(topic: string, bytes: Uint8Array): Promise<void>;
  end(): void;
}

/** A program that is no page of ours and follows none of its rules, logged in as `name`. @throws Error if it is not let in */
export async function stranger(address: string, room: string, name: string = newRoom(), password?: string): Promise<Stranger> {
  const heard: { readonly topic: string; readonly bytes: Buffer }[] = [];
  const clients: MqttClient[] = [];
  // One connection for each, since a relay may cut who asks for what it must not.
  for (const filter of ['#', 'ttx/#', `ttx/${room}/#`, `ttx/${room}/u`, 'ttx/+/u', 'ttx/+/+/d', '$SYS/#']) {
    const client = await enter(address, name, ENTER_MS, password);
    clients.push(client);
    client.on('error', () => undefined).on('message', (topic, bytes) => heard.push({ topic, bytes }));
    await Promise.race([client.subscribeAsync(filter, { qos: 0 }).catch(() => undefined), new Promise((done) => setTimeout(done, 1000))]);
  }
  return {
    heard,
    async forge(topic, bytes) {
      const client = await enter(address, name, ENTER_MS, password);
      clients.push(client);
      client.on('error', () => undefined);
      client.publish(topic, Buffer.from(bytes), { qos: 0 });
    },
    end: () => clients.forEach((client) => client.end(true)),
  };
}
