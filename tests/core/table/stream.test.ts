import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import { Authority } from '#core/table/authority.ts';
import { BUCKETS } from '#core/table/frame.ts';
import { piecesOf, readPiece } from '#core/table/pieces.ts';
import { StreamIn, type Taken } from '#core/table/streamIn.ts';
import { StreamOut } from '#core/table/streamOut.ts';
import { openUp, sealUp, senderOf } from '#core/table/upFrame.ts';
import { deviceId, pairKeys } from '#core/table/deviceKeys.ts';

const sealer = webCryptoSealer(webcrypto as Crypto);
const signer = await sealer.newSigningKey();
const insider = await sealer.newSigningKey();
const room = 'r'.repeat(22);
const key = sealer.random(32);
const outlet = (epoch = 1, by = signer) => new StreamOut({ sealer, signer: by, room, key, epoch });
const inlet = (k = key) => new StreamIn({ sealer, room, key: k, signedBy: new Authority(signer.publicKey) });
const frames = async (made: Promise<readonly Uint8Array[] | null>): Promise<readonly Uint8Array[]> => (await made) ?? [];
async function takeAll(to: StreamIn, all: readonly Uint8Array[]): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const bytes of all) taken.push(...(await to.take(bytes)));
  return taken;
}
const texts = (taken: readonly Taken[]): readonly string[] => taken.flatMap((t) => (t.is === 'message' ? [t.text] : []));
const kinds = (taken: readonly Taken[]): readonly string[] => taken.map((t) => t.is);

describe('the pieces of a message', () => {
  it('are as long as one of four sizes, and together are the message, whatever letters it has', () => {
    for (const [length, sizes] of [[2, [256]], [250, [256]], [251, [1024]], [5000, [16384]], [16378, [16384]], [16379, [16384, 256]]] as const) {
      const pieces = piecesOf('x'.repeat(length)) ?? [];
      expect(pieces.map((p) => p.length)).toEqual(sizes);
    }
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }).map((s) => s.repeat(300)), (message) => {
      const read = (piecesOf(message) ?? []).map((p) => readPiece(p));
      expect(read.map((p) => p?.place)).toEqual(read.map((_, i) => i));
      expect(Buffer.concat(read.map((p) => p?.slice ?? new Uint8Array())).toString('utf8')).toBe(message);
    }), { numRuns: 40 });
    expect(piecesOf('x'.repeat(2 ** 23))).toBeNull();
    expect(BUCKETS).toHaveLength(4);
  });
  it('are not read from other bytes, which never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => readPiece(bytes) === null || bytes.length >= 6));
    expect(readPiece(Uint8Array.of(0, 2, 0, 2, 0, 0))).toBeNull();
    expect(readPiece(Uint8Array.of(0, 0, 0, 1, 0, 9))).toBeNull();
  });
});

describe('a stream', () => {
  it('hands out nothing but a gap before it has a whole, then every message once and in order', async () => {
    const [out, into] = [outlet(), inlet()];
    const first = await frames(out.live('one'));
    expect(kinds(await takeAll(into, first))).toEqual(['gap']);
    expect(texts(await takeAll(into, await frames(out.whole('so far'))))).toEqual(['so far']);
    const [two, three] = [await frames(out.live('two')), await frames(out.live('three'))];
    expect(texts(await takeAll(into, [...first, ...two, ...two, ...three, ...two]))).toEqual(['two', 'three']);
  });
  it('waits for what is missing, tells the gap, and goes on by itself once it comes', async () => {
    const [out, into] = [outlet(), inlet()];
    await takeAll(into, await frames(out.whole('0')));
    const [a, b, c] = [await frames(out.live('a')), await frames(out.live('b')), await frames(out.live('c'))];
    expect(kinds(await takeAll(into, [...b, ...c]))).toEqual(['gap', 'gap']);
    expect(texts(await takeAll(into, a))).toEqual(['a', 'b', 'c']);
  });
  it('sends the very frames again, or says that it cannot', async () => {
    const out = outlet();
    const all = [...await frames(out.live('a')), ...await frames(out.live('b')), ...await frames(out.live('c'))];
    expect(out.since(1, 10_000)).toEqual(all.slice(1));
    expect(out.since(3, 10_000)).toEqual([]);
    expect(out.since(1, 400)).toBeNull();
    for (let i = 0; i < 70; i += 1) await out.live('more');
    expect(out.since(2, 10_000_000)).toBeNull();
  });
  it('carries a message of many pieces, whose pieces may come in any order', async () => {
    const [out, into] = [outlet(), inlet()];
    const long = 'ä'.repeat(40_000);
    expect(texts(await takeAll(into, [...await frames(out.whole(long))].reverse()))).toEqual([long]);
    const pieces = await frames(out.live(long));
    expect(pieces.length).toBeGreaterThan(3);
    expect(texts(await takeAll(into, [...pieces].reverse()))).toEqual([long]);
    expect(texts(await takeAll(into, await frames(out.live('next'))))).toEqual(['next']);
  });
  it('of a later epoch begins with its whole; nothing of the old one counts any more', async () => {
    const [old, next, into] = [outlet(1), outlet(2), inlet()];
    await takeAll(into, await frames(old.whole('old')));
    expect(kinds(await takeAll(into, await frames(next.live('x'))))).toEqual(['gap']);
    expect(texts(await takeAll(into, await frames(next.whole('new'))))).toEqual(['new']);
    expect(kinds(await takeAll(into, [...await frames(old.live('late')), ...await frames(old.whole('late'))]))).toEqual([]);
  });
  it('is not led by who has the key but not the signature, nor by a sender that writes its history anew', async () => {
    const [out, forged, fork, into] = [outlet(), outlet(1, insider), outlet(), inlet()];
    await takeAll(into, await frames(out.whole('0')));
    expect(kinds(await takeAll(into, [...await frames(forged.live('x')), ...await frames(forged.whole('x'))]))).toEqual([]);
    await takeAll(into, await frames(out.live('one')));
    await fork.live('other one');
    expect(kinds(await takeAll(into, await frames(fork.live('two'))))).toEqual(['misled']);
    expect(into.head?.seq).toBe(1);
  });
  it('goes over to an heir that the host has named, in a later epoch, and never back', async () => {
    const authority = new Authority(signer.publicKey);
    const into = new StreamIn({ sealer, room, key, signedBy: authority });
    const [old, heir, again] = [outlet(1), outlet(17, insider), outlet(18)];
    await takeAll(into, await frames(old.whole('old')));
    expect(texts(await takeAll(into, await frames(heir.whole('too early'))))).toEqual([]);
    authority.heirs = [insider.publicKey];
    expect(texts(await takeAll(into, await frames(outlet(1, insider).single('same epoch'))))).toEqual([]);
    expect(texts(await takeAll(into, await frames(heir.single('heir'))))).toEqual(['heir']);
    expect(texts(await takeAll(into, [...await frames(again.single('back')), ...await frames(old.single('back'))]))).toEqual([]);
    expect(authority.host).toEqual(insider.publicKey);
  });
  it('comes out whole and in order through any loss, doubling and disorder, once what is missing is asked for', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 })), { minLength: 5, maxLength: 25 }), async (fates) => {
      const [out, into] = [outlet(), inlet()];
      await takeAll(into, await frames(out.whole('start')));
      const heard: string[] = [];
      const way: Uint8Array[] = [];
      for (const [i, [fate, late]] of fates.entries()) {
        const made = await frames(out.live(`m${i}`));
        if (fate > 0) way.splice(Math.max(0, way.length - late), 0, ...made, ...(fate === 1 ? made : []));
      }
      heard.push(...texts(await takeAll(into, way)));
      heard.push(...texts(await takeAll(into, out.since(into.head?.seq ?? 0, 1e6) ?? [])));
      expect(heard).toEqual(fates.map((_, i) => `m${i}`));
    }), { numRuns: 60 });
  });
});

describe('a command of a device', () => {
  const { up, down } = pairKeys(sealer.random(32));
  const sender = { sealer, room, device: deviceId(insider.publicKey), key: up, signer: insider };

  it('names its device in clear and opens with the key of the pair to its number and words', async () => {
    const bytes = (await sealUp(sender, 3, 41, '{"t":"ping"}')) ?? new Uint8Array();
    expect(senderOf(bytes)).toBe(sender.device);
    expect(await openUp(sealer, room, sender.device, up, insider.publicKey, bytes)).toEqual({ epoch: 3, n: 41, json: '{"t":"ping"}' });
  });
  it('does not open in another room, with the other direction, another device, another signature, or a byte changed', async () => {
    const bytes = (await sealUp(sender, 3, 41, '{"t":"ping"}')) ?? new Uint8Array();
    expect(await openUp(sealer, 'q'.repeat(22), sender.device, up, insider.publicKey, bytes)).toBeNull();
    expect(await openUp(sealer, room, sender.device, down, insider.publicKey, bytes)).toBeNull();
    expect(await openUp(sealer, room, deviceId(signer.publicKey), up, insider.publicKey, bytes)).toBeNull();
    expect(await openUp(sealer, room, sender.device, up, signer.publicKey, bytes)).toBeNull();
    for (const i of [17, 18, 25, 40, 60, 200, 388]) expect(await openUp(sealer, room, sender.device, up, insider.publicKey, bytes.map((b, j) => (i === j ? b ^ 4 : b)))).toBeNull();
    expect(await sealUp(sender, 3, 41, 'x'.repeat(17_000))).toBeNull();
    expect(senderOf(new Uint8Array(3))).toBeNull();
  });
});
