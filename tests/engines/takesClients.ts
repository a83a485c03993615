import { enter } from './enter.ts';

const ROOM = 'startup-000000000000A0';

/** Whether an MQTT client gets in at an address within `ms`, and hears what it says itself. */
export async function takesClients(address: string, ms: number, password?: string): Promise<boolean> {
  const client = await enter(address, ROOM, ms, password).catch(() => null);
  if (!client) return false;
  const topic = `ttx/${ROOM}/u`;
  const heard = new Promise<boolean>((answer) => {
    client.on('message', () => answer(true));
    client.on('close', () => answer(false));
    client.on('error', () => answer(false));
    setTimeout(() => answer(false), ms);
  });
  client.subscribe(topic, { qos: 0 }, () => client.publish(topic, 'x'));
  const isHeard = await heard;
  client.end(true);
  return isHeard;
}
