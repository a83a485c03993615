import * as z from 'zod/mini';
import { bytes, name, someBytes, topicId } from './schemas.ts';

const VERSION = z.literal(1);

/** Said in the open in the room of a short code (`roomOfShortCode`); steps and checks are those of `letterBytes`. `try`: named by the guest. */
export const doorMessage = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('who'), v: VERSION, try: topicId }),
  z.strictObject({ t: z.literal('promise'), v: VERSION, try: topicId, signing: bytes(32), agreement: bytes(65), commitment: bytes(32) }),
  z.strictObject({ t: z.literal('come'), v: VERSION, try: topicId, signing: bytes(32), agreement: bytes(65), nonce: bytes(32) }),
  z.strictObject({ t: z.literal('reveal'), v: VERSION, try: topicId, nonce: bytes(32) }),
  z.strictObject({ t: z.literal('letter'), v: VERSION, try: topicId, from: z.enum(['guest', 'host']), enc: bytes(65), sealed: someBytes(3000), signature: bytes(64) }),
]);
export type DoorMessage = z.infer<typeof doorMessage>;

/** In the guest's letter: how the person is called. */
export const doorKnock = z.strictObject({ name });
/** In the host's letter: the fragment of an invitation for one use (`readInvite`). */
export const doorAnswer = z.strictObject({ invite: z.string().check(z.maxLength(2000)) });
