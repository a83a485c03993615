import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DeviceKeys, SealedTo, Sealer } from '../ports.ts';
import { knockInfo } from './knockInfo.ts';
import type { SasKeys, SasTranscript } from './sas.ts';

/** Who writes: the guest its knock (the person's name), the host its answer (an invitation for one use). */
export type SasWriter = 'guest' | 'host';
/** `signature` 64 bytes: the writer's, over `letterBytes`. */
export interface SasLetter extends SealedTo {
  readonly signature: Uint8Array;
}

/**
 * What the writer of a letter signs: who writes, in which room and try, under which shared transcript, and the sealed bytes.
 *
 * What each side must do at a door, and check (RELAY 7, "Short code"):
 * 1. Guest: names a try (`who`). Host: draws a nonce for this try alone, sends `promiseOf` it.
 * 2. Guest: only then draws its nonce, for this promise alone (a second promise in the same try goes unanswered: with a nonce known
 *    beforehand, a stranger could choose one of its own to match), sends keys and nonce. Host: `hostMeets`, shows its nonce, to the first guest of the try only.
 * 3. Guest: `guestMeets`; `null` ends the try. Both show the code and the words.
 * 4. Guest: seals its name to the host's agreement key, signs. Host: opens it with the guest's signing key *of the transcript*, so that
 *    nobody else can put a name to this code.
 * 5. People compare aloud. Host: a human says yes, or the try ends. Guest: a human says yes **too**, or whatever the host writes stays
 *    unread: who stands between could let a guest into a table of its own. Three tries, then a new short code.
 * 6. Host: seals an invitation for one use to the guest's agreement key, signs. Guest: opens it with the host's signing key of the
 *    transcript, and checks that the invitation's pin is of these very keys (`matchesPin`); from here on it joins as with a link.
 *
 * `psk` of the transcript is known to everybody on the relay. Secret is what is sealed, by the reader's agreement key, which people
 * compared; authentic by the signature, whose key they compared as well. A letter of another try, room or writer opens to nothing.
 */
export const letterBytes = ({ of: { room, id }, psk }: SasTranscript, writer: SasWriter, { enc, sealed }: SealedTo): Uint8Array =>
  concatBytes(utf8ToBytes(`ttx1|sas-letter|${writer}|${room}|${id}|`), psk, enc, sealed);

const infoOf = ({ of }: SasTranscript, writer: SasWriter): string => `${knockInfo(of.room, of.id)}|${writer}`;
const sidesOf = (transcript: SasTranscript, writer: SasWriter): { readonly writes: SasKeys; readonly reads: SasKeys } =>
  writer === 'guest' ? { writes: transcript.guest, reads: transcript.host } : { writes: transcript.host, reads: transcript.guest };

/** Seals to the other side's agreement key and signs. `signing`: of the writer, whose public half is in the transcript. */
export async function sealLetter(sealer: Sealer, transcript: SasTranscript, writer: SasWriter, signing: DeviceKeys['signing'], plain: Uint8Array): Promise<SasLetter> {
  const { reads } = sidesOf(transcript, writer);
  const { enc, sealed } = await sealer.sealTo(reads.agreement, transcript.psk, infoOf(transcript, writer), plain);
  return { enc, sealed, signature: await signing.sign(letterBytes(transcript, writer, { enc, sealed })) };
}

/** Checks the writer's signature by the transcript's key, then opens; `null` if either fails. `agreement`: of the reader. */
export async function openLetter(sealer: Sealer, transcript: SasTranscript, writer: SasWriter, agreement: DeviceKeys['agreement'], letter: SasLetter): Promise<Uint8Array | null> {
  const { writes } = sidesOf(transcript, writer);
  if (!(await sealer.verify(writes.signing, letterBytes(transcript, writer, letter), letter.signature))) return null;
  return (await agreement.open(letter, transcript.psk, infoOf(transcript, writer)))?.plain ?? null;
}
