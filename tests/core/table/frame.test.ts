import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import { fromBase64url, toBase64url } from '#core/table/base64url.ts';
import { channelId } from '#core/table/channelId.ts';
import { frameMark, frameParts, openFrame, sealFrame, type FrameParts } from '#core/table/frame.ts';
import { piecesOf } from '#core/table/pieces.ts';
import { viewHash } from '#core/table/viewHash.ts';

const sealer = webCryptoSealer(webcrypto as Crypto);
const signer = await sealer.newSigningKey();
const insider = await sealer.newSigningKey();
const key = sealer.random(32);
const [room, chan] = ['r'.repeat(22), channelId(key)];
const header = (seq = 7, epoch = 2) => ({ kind: 'live' as const, epoch, seq, prev: new Uint8Array(16).fill(9), nonce: sealer.random(12) });
const plain = piecesOf('{"t":"bye"}')?.[0] ?? new Uint8Array();
const seal = (by = signer) => sealFrame(sealer, key, by, room, chan, header(), plain);
const whole = (bytes: Uint8Array) => frameParts(bytes) as FrameParts & { readonly is: 'frame' };
const opened = async (bytes: Uint8Array, r = room, c = chan): Promise<Uint8Array | null> =>
  frameParts(bytes).is === 'frame' ? openFrame(sealer, key, signer.publicKey, r, c, whole(bytes)) : null;

describe('a frame', () => {
  it('is 118 bytes longer than its bucket, and opens to what was sealed, header and all', async () => {
    const bytes = await seal();
    expect(bytes).toHaveLength(256 + 118);
    expect(await opened(bytes)).toEqual(plain);
    expect(whole(bytes).header).toMatchObject({ epoch: 2, seq: 7, prev: new Uint8Array(16).fill(9) });
    expect(frameMark(bytes)).toHaveLength(16);
  });
  it('does not open with any one byte turned', async () => {
    const bytes = await seal();
    for (let i = 0; i < bytes.length; i += 1) expect([i, await opened(bytes.map((b, j) => (i === j ? b ^ 1 : b)))]).toEqual([i, null]);
  });
  it('does not open in another room or channel, nor if an insider with the key signed it', async () => {
    const bytes = await seal();
    expect(await opened(bytes, 's'.repeat(22))).toBeNull();
    expect(await opened(bytes, room, 'c'.repeat(22))).toBeNull();
    expect(await opened(await seal(insider))).toBeNull();
  });
  it('of a newer version is told from foreign bytes, which never throw', () => {
    expect(frameParts(Uint8Array.of(2, 1))).toEqual({ is: 'newer' });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => ['newer', 'foreign', 'frame'].includes(frameParts(bytes).is)));
  });
});

it('base64url is what Node writes, and only the one way of writing is read', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
    const text = toBase64url(bytes);
    expect(text).toBe(Buffer.from(bytes).toString('base64url'));
    expect(fromBase64url(text)).toEqual(bytes);
  }));
  for (const bad of ['A', 'AB', 'A+', 'AA==']) expect(fromBase64url(bad)).toBeNull();
});

it('a channel is named by 22 characters of its key alone', () => {
  expect(channelId(key)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(channelId(key)).toBe(channelId(key.slice()));
  expect(channelId(key)).not.toBe(channelId(sealer.random(32)));
});

it('a view has one hash whatever the order of its keys', () => {
  expect(viewHash({ b: 1, a: [] })).toBe(viewHash({ a: [], b: 1 }));
  expect(viewHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(viewHash({ a: 1 })).not.toBe(viewHash({ a: 2 }));
});
