import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { nobleSealer } from '#adapters/seal/nobleSealer.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { DeviceKeys, Sealer } from '#core/ports.ts';
import { doorMessage } from '#core/table/doorMessages.ts';
import { readMessage } from '#core/table/messages.ts';
import { guestMeets, hostMeets, promiseOf, type HostTry, type SasComing, type SasTranscript, type SasTry } from '#core/table/sas.ts';
import { openLetter, sealLetter } from '#core/table/sasLetter.ts';

const web = webCryptoSealer(webcrypto as Crypto);
const noble = nobleSealer(webcrypto as Crypto);
const of: SasTry = { room: 'r'.repeat(22), id: 't'.repeat(22) };
const keysOf = async (sealer: Sealer): Promise<DeviceKeys> => ({ signing: await sealer.newSigningKey(), agreement: await sealer.newAgreementKey() });
const [host, guest, stranger] = [await keysOf(web), await keysOf(noble), await keysOf(web)];
const open = ({ signing, agreement }: DeviceKeys) => ({ signing: signing.publicKey, agreement: agreement.publicKey });
const hostTry = (keys = host, at = of): HostTry => ({ of: at, keys: open(keys), nonce: web.random(32), met: null });
const coming = (keys = guest): SasComing => ({ keys: open(keys), nonce: web.random(32) });
const filled = (value: number) => ({ signing: new Uint8Array(32).fill(value), agreement: new Uint8Array(65).fill(value + 1) });
const name = utf8ToBytes('{"name":"Ana"}');

/** Both sides of an honest try. */
function met(at = hostTry(), come = coming()): readonly [SasTranscript, SasTranscript] {
  const [atHost, atGuest] = [hostMeets(at, come)?.transcript, guestMeets(at.of, promiseOf(at), come, at.nonce)];
  if (!atHost || !atGuest) throw new Error('an honest try fails');
  return [atHost, atGuest];
}

describe('two sides of a door', () => {
  it('come to the same six digits and three words, of their own in every try', () => {
    const [atHost, atGuest] = met();
    expect(atGuest).toEqual(atHost);
    expect(atHost.sas.digits).toMatch(/^\d{6}$/);
    expect(atHost.sas.words).toHaveLength(3);
    expect(atHost.psk).toHaveLength(32);
    expect(met()[0].sas).not.toEqual(atHost.sas);
  });
  it('reckon as written: HKDF over both nonces, all keys, room and try', () => {
    // By Node's own: hkdfSync('sha256', nonceH ‖ nonceG, '', 'ttx1|sas|ROOM|TRY|' ‖ host keys ‖ guest keys, 11); SHA-256 likewise.
    const at: HostTry = { of, keys: filled(1), nonce: new Uint8Array(32).fill(5), met: null };
    const transcript = hostMeets(at, { keys: filled(3), nonce: new Uint8Array(32).fill(6) })?.transcript;
    expect(transcript?.sas).toEqual({ digits: '584514', words: ['morning', 'banana', 'lettuce'] });
    expect(Buffer.from(promiseOf(at).commitment).toString('hex')).toBe('ea76aa3e99269f06b6d640f00b394d63cf8442829cef827b0cf550bc2de1358b');
  });
  it('have digits spread evenly', () => {
    const at: HostTry = { of, keys: filled(1), nonce: new Uint8Array(32), met: null };
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let n = 0; n < 5000; n += 1) {
      const nonce = new Uint8Array(32);
      new DataView(nonce.buffer).setUint32(0, n);
      tenths[Number(hostMeets(at, { keys: filled(3), nonce })?.transcript.sas.digits[0])]! += 1;
    }
    // 500 each; 5 standard deviations of 21.
    for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(106);
  });
});

describe('who stands between host and guest', () => {
  it('is seen in the code when it puts its own keys in the place of either side’s, or of one key', () => {
    const atHost = hostTry();
    const come = coming();
    const honest = guestMeets(of, promiseOf(atHost), come, atHost.nonce)?.sas;
    for (const keys of [open(stranger), { ...come.keys, signing: open(stranger).signing }, { ...come.keys, agreement: open(stranger).agreement }]) {
      const seen = hostMeets(atHost, { keys, nonce: come.nonce })?.transcript.sas;
      expect(seen?.digits).toMatch(/^\d{6}$/);
      expect(seen).not.toEqual(honest);
    }
    for (const keys of [open(stranger), { ...atHost.keys, signing: open(stranger).signing }, { ...atHost.keys, agreement: open(stranger).agreement }]) {
      const own: HostTry = { ...atHost, keys };
      expect(guestMeets(of, promiseOf(own), come, own.nonce)?.sas).not.toEqual(hostMeets(atHost, come)?.transcript.sas);
    }
  });
  it('cannot show a nonce chosen after the guest has come, nor other keys than were promised', () => {
    const [own, come] = [hostTry(stranger), coming()];
    const promise = promiseOf(own);
    expect(guestMeets(of, promise, come, own.nonce)).not.toBeNull();
    for (let tries = 0; tries < 50; tries += 1) expect(guestMeets(of, promise, come, web.random(32))).toBeNull();
    expect(guestMeets(of, { ...promise, keys: open(host) }, come, own.nonce)).toBeNull();
  });
  it('gets no second answer: another guest in a try that has met one is none', () => {
    const come = coming();
    const once = hostMeets(hostTry(), come);
    expect(once && hostMeets(once.host, { ...come, nonce: come.nonce.slice() })?.transcript).toEqual(once?.transcript);
    expect(once && hostMeets(once.host, { ...come, nonce: web.random(32) })).toBeNull();
    expect(once && hostMeets(once.host, { ...come, keys: open(stranger) })).toBeNull();
  });
  it('cannot play a promise again in another room or another try', () => {
    const [at, come] = [hostTry(), coming()];
    for (const other of [{ ...of, room: 's'.repeat(22) }, { ...of, id: 'u'.repeat(22) }]) {
      expect(guestMeets(other, promiseOf(at), come, at.nonce)).toBeNull();
      expect(hostMeets({ ...at, of: other }, come)?.transcript.sas).not.toEqual(hostMeets(at, come)?.transcript.sas);
    }
  });
  it('gets nowhere with keys or nonces of other lengths', () => {
    const at = hostTry();
    for (const length of [0, 31, 33, 65]) {
      expect(hostMeets(at, { ...coming(), nonce: web.random(length) })).toBeNull();
      const short: HostTry = { ...at, nonce: web.random(length) };
      expect(guestMeets(of, promiseOf(short), coming(), short.nonce)).toBeNull();
    }
    // 32 + 65 = 33 + 64: the same bytes must not be read as other keys.
    expect(hostMeets(at, { ...coming(), keys: { signing: web.random(33), agreement: web.random(64) } })).toBeNull();
  });
});

describe('letters of a door', () => {
  it('go from guest to host and back, whichever sealer either side has', async () => {
    const [atHost, atGuest] = met();
    const knock = await sealLetter(noble, atGuest, 'guest', guest.signing, name);
    expect(await openLetter(web, atHost, 'guest', host.agreement, knock)).toEqual(name);
    const answer = await sealLetter(web, atHost, 'host', host.signing, utf8ToBytes('{"invite":"#j.1"}'));
    expect(await openLetter(noble, atGuest, 'host', guest.agreement, answer)).toEqual(utf8ToBytes('{"invite":"#j.1"}'));
    expect(await openLetter(web, atHost, 'guest', stranger.agreement, knock)).toBeNull();
  });
  it('open to nothing if a stranger wrote them: everybody knows the transcript, only the guest can sign', async () => {
    const [atHost, atGuest] = met();
    expect(await openLetter(web, atHost, 'guest', host.agreement, await sealLetter(web, atGuest, 'guest', stranger.signing, name))).toBeNull();
    expect(await openLetter(noble, atGuest, 'host', guest.agreement, await sealLetter(web, atHost, 'host', stranger.signing, name))).toBeNull();
    // Sealed by a stranger, under the guest's signature of another letter.
    const [knock, other] = [await sealLetter(noble, atGuest, 'guest', guest.signing, name), await sealLetter(web, atGuest, 'guest', stranger.signing, name)];
    expect(await openLetter(web, atHost, 'guest', host.agreement, { ...other, signature: knock.signature })).toBeNull();
  });
  it('open to nothing in another try or room, or as the other side’s', async () => {
    const at = hostTry();
    const come = coming();
    const [atHost, atGuest] = met(at, come);
    const knock = await sealLetter(noble, atGuest, 'guest', guest.signing, name);
    for (const other of [met({ ...at, of: { ...of, room: 's'.repeat(22) } }, come), met({ ...at, of: { ...of, id: 'u'.repeat(22) } }, come), met({ ...at, nonce: web.random(32) }, come)])
      expect(await openLetter(web, other[0], 'guest', host.agreement, knock)).toBeNull();
    expect(await openLetter(web, atHost, 'host', host.agreement, knock)).toBeNull();
  });
  it('open to nothing with any one byte turned', async () => {
    const [atHost, atGuest] = met();
    const knock = await sealLetter(noble, atGuest, 'guest', guest.signing, name);
    for (const part of ['enc', 'sealed', 'signature'] as const)
      for (let i = 0; i < knock[part].length; i += 1) expect([part, i, await openLetter(web, atHost, 'guest', host.agreement, { ...knock, [part]: knock[part].map((b, j) => (i === j ? b ^ 1 : b)) })]).toEqual([part, i, null]);
  });
});

it('what is said at a door is read strictly', () => {
  const id = of.id;
  const text = (length: number): string => Buffer.alloc(length, 7).toString('base64url');
  const good = [
    { t: 'who', v: 1, try: id }, { t: 'promise', v: 1, try: id, signing: text(32), agreement: text(65), commitment: text(32) },
    { t: 'come', v: 1, try: id, signing: text(32), agreement: text(65), nonce: text(32) }, { t: 'reveal', v: 1, try: id, nonce: text(32) },
    { t: 'letter', v: 1, try: id, from: 'guest', enc: text(65), sealed: text(900), signature: text(64) },
  ];
  for (const message of good) {
    expect(readMessage(doorMessage, JSON.stringify(message))).toEqual(message);
    expect(readMessage(doorMessage, JSON.stringify({ ...message, more: 1 }))).toBeNull();
    expect(readMessage(doorMessage, JSON.stringify({ ...message, v: 2 }))).toBeNull();
    for (const key of Object.keys(message)) expect([message.t, key, readMessage(doorMessage, JSON.stringify({ ...message, [key]: `${text(3)}!` }))]).toEqual([message.t, key, null]);
  }
  fc.assert(fc.property(fc.jsonValue(), (any) => readMessage(doorMessage, JSON.stringify(any)) === null));
});
