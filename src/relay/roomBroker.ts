import { Aedes, type AuthenticateError, type Client } from 'aedes';
import { isTopicId, parseTopic } from '#core/table/topics.ts';
import type { RelayLimits } from './relayLimits.ts';
import { tokenBucket } from '#core/base/tokenBucket.ts';

/** A guest that never said which room it is in has none. */
interface Guest {
  readonly room: string;
  subscriptions: number;
  readonly upBytes: (amount: number, now: number) => boolean;
  readonly upPackets: (amount: number, now: number) => boolean;
}
/** MQTT 3.1.1, table 3.1. */
const BAD_USER = 4;
const LONGEST_SILENCE = 120;

const refusal = (why: string): Error => new Error(why);

/**
 * The broker behind the guard: the name under which a client logs in is its room, and nothing it publishes or subscribes to leaves
 * that room. No wildcards, retained messages, wills or kept sessions. What it may not publish cuts it; what it may not hear is refused.
 */
export async function roomBroker(limits: RelayLimits, now: () => number): Promise<Aedes> {
  const guests = new WeakMap<Client, Guest>();
  const broker = await Aedes.createBroker({
    connectTimeout: limits.connectTimeout,
    keepaliveLimit: LONGEST_SILENCE,
    preConnect(_, packet, done) {
      const plain = packet.protocolVersion === 4 && packet.clean === true && !packet.will;
      done(plain ? null : refusal('not in our subset of MQTT'), plain);
    },
    authenticate(client, room, _, done) {
      if (room === undefined || !isTopicId(room)) return done(Object.assign(refusal('no room'), { returnCode: BAD_USER }) as AuthenticateError, false);
      guests.set(client, { room, subscriptions: 0, upBytes: tokenBucket(limits.upBytes, now()), upPackets: tokenBucket(limits.upPackets, now()) });
      return done(null, true);
    },
    authorizePublish(client, { topic, payload }, done) {
      const guest = client && guests.get(client);
      const own = parseTopic(topic);
      if (!guest || own?.room !== guest.room) return done(refusal('no topic of this room'));
      const isUp = own.kind === 'up' || own.kind === 'lobby';
      const fits = !isUp || (guest.upPackets(1, now()) && guest.upBytes(payload.length, now()));
      return done(fits ? null : refusal('too much at once'));
    },
    authorizeSubscribe(client, subscription, done) {
      const guest = guests.get(client);
      const isOwn = guest !== undefined && subscription.qos === 0 && parseTopic(subscription.topic)?.room === guest.room;
      if (!isOwn || guest.subscriptions >= limits.subscriptions) return done(null, null);
      guest.subscriptions += 1;
      return done(null, subscription);
    },
    // What reaches a client was allowed twice already; this holds even if the broker's own topics change.
    authorizeForward: (client, packet) => (parseTopic(packet.topic)?.room === guests.get(client)?.room ? packet : null),
  });
  broker.on('unsubscribe', (topics, client) => {
    const guest = guests.get(client);
    if (guest) guest.subscriptions = Math.max(0, guest.subscriptions - topics.length);
  });
  return broker;
}
