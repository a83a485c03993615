import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { bytes, count, feedback, grant, id, name, rating, roleAct, someBytes, text, topicId, words } from './schemas.ts';

/** What a device that has a key says (RELAY 5.2). Those with `act` stand in its order of numbers and are answered. */
export const upMessage = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('hello') }),
  /** That it is there, and the newest it was told itself: what it missed is told again. */
  z.strictObject({ t: z.literal('ping'), epoch: count, seq: count }),
  z.strictObject({ t: z.literal('leave') }),
  /** A co-facilitator has taken over: said to the host that was, until it has heard it. */
  z.strictObject({ t: z.literal('taken') }),
  /** What it has of a stream: the rest is wanted; `whole`: all of it, nothing fits. */
  z.strictObject({ t: z.literal('nack'), chan: topicId, epoch: count, seq: count, whole: z.boolean() }),
  z.strictObject({ t: z.literal('act'), role: id, act: roleAct }),
  z.strictObject({ t: z.literal('observe'), objective: id, text: words }),
  /** After EndEx; `named`: under the name of the device. */
  z.strictObject({ t: z.literal('feedback'), ...feedback, named: z.boolean() }),
  z.strictObject({ t: z.literal('propose'), objective: id, rating, because: words }),
]);
export type UpMessage = z.infer<typeof upMessage>;

const stream = z.strictObject({ name: z.string().check(z.maxLength(80)), key: bytes(32), epoch: count, seq: count });
/** What the facilitator's page says to one device. */
export const deviceMessage = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('welcome'), state: z.enum(['waiting', 'in']), name, title: z.string().check(z.maxLength(400)), grants: z.array(grant),
    streams: z.array(stream).check(z.maxLength(80)), muted: z.boolean(),
    /** Signing keys of the co-facilitators: who of them takes over is followed. */
    heirs: z.array(bytes(32)).check(z.maxLength(8)),
    /** The newest command of this device that was answered. */
    heard: count,
    /** How many devices there are: who repairs waits by chance that long. */
    crowd: count,
  }),
  z.strictObject({ t: z.literal('answer'), n: count, refusal: z.nullable(z.strictObject({ code: id, message: text })) }),
  z.strictObject({ t: z.literal('bye'), why: z.enum(['removed', 'ended']) }),
]);
export type DeviceMessage = z.infer<typeof deviceMessage>;
export type Welcome = DeviceMessage & { readonly t: 'welcome' };

const path = z.array(z.union([z.string().check(z.maxLength(80)), count])).check(z.maxLength(32));
const hash = z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/)));
/** What a stream carries: the state of one audience, whole or as changes. `hash` of the state after it, where it was reckoned. */
export const streamMessage = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('state'), state: z.json(), hash }),
  z.strictObject({ t: z.literal('changes'), changes: z.array(z.tuple([path, z.json()])), hash }),
]);
export type StreamMessage = z.infer<typeof streamMessage>;

/** Said in the open, to who has no key yet. `knock`: sealed to the keys of `host` with the secret of an invitation. */
export const lobbyMessage = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('who'), v: z.literal(1) }),
  z.strictObject({ t: z.literal('host'), v: z.literal(1), signing: bytes(32), agreement: bytes(65) }),
  z.strictObject({ t: z.literal('knock'), v: z.literal(1), invite: topicId, enc: bytes(65), sealed: someBytes(1400) }),
]);
export type LobbyMessage = z.infer<typeof lobbyMessage>;

/** Sealed inside a knock. */
export const knock = z.strictObject({ name, signing: bytes(32), agreement: bytes(65) });
export type Knock = z.infer<typeof knock>;

/** Reads JSON as one of the above; `null` for everything else; never throws. */
export function readMessage<Schema extends z.ZodMiniType>(schema: Schema, json: string): z.output<Schema> | null {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return null;
  }
  const result = schema.safeParse(read);
  return result.success ? result.data : null;
}

/** A message as bytes: JSON in UTF-8. */
export const messageBytes = (message: object): Uint8Array => utf8ToBytes(JSON.stringify(message));

/** Reads bytes as one of the above; `null` for everything else; never throws. */
export const readBytes = <Schema extends z.ZodMiniType>(schema: Schema, bytes: Uint8Array): z.output<Schema> | null => readMessage(schema, bytesToUtf8(bytes));
