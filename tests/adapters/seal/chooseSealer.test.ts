// @vitest-environment node
import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { sealerContract } from './sealer.contract.ts';

const real = webcrypto as Crypto;
const getRandomValues = real.getRandomValues.bind(real);
const used: string[] = [];
/** A browser's `crypto` that notes what is asked of it; `knows` says which algorithms it has. */
function browser(knows: (algorithm: string) => boolean): Crypto {
  const subtle = new Proxy(real.subtle, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        const asked = JSON.stringify(args, (_, value: unknown) => (value instanceof Uint8Array ? undefined : value));
        used.push(`${String(name)} ${asked}`);
        if (asked.includes('Ed25519') && !knows('Ed25519')) throw new DOMException('Unrecognized name.', 'NotSupportedError');
        return method.apply(target, args);
      };
    },
  });
  return { getRandomValues, subtle } as unknown as Crypto;
}
const kindOf = (kept: unknown): string => (kept instanceof Uint8Array ? 'noble' : 'web');
/** Who makes which keys, and whether `crypto.subtle` seals. */
async function kinds(crypto: Crypto) {
  const sealer = await chooseSealer(crypto);
  const [signing, agreement] = [await sealer.newSigningKey(), await sealer.newAgreementKey()];
  used.length = 0;
  await sealer.seal(sealer.random(32), sealer.random(12), Uint8Array.of(1), Uint8Array.of(2));
  return { signs: kindOf(signing.kept), agrees: kindOf(agreement.kept), seals: used.some((call) => call.startsWith('encrypt')) ? 'web' : 'noble' };
}
const bare = { getRandomValues } as unknown as Crypto;
const old = browser((algorithm) => algorithm !== 'Ed25519');
const whole = browser(() => true);

describe('the sealer of a browser', () => {
  it('is @noble’s where there is no crypto.subtle', async () => {
    expect(await kinds(bare)).toEqual({ signs: 'noble', agrees: 'noble', seals: 'noble' });
  });
  it('is WebCrypto’s, with @noble’s signatures, where there is no Ed25519', async () => {
    expect(await kinds(old)).toEqual({ signs: 'noble', agrees: 'web', seals: 'web' });
  });
  it('is WebCrypto’s where all is there', async () => {
    expect(await kinds(whole)).toEqual({ signs: 'web', agrees: 'web', seals: 'web' });
  });
  it('takes back keys of its own kinds', async () => {
    for (const crypto of [bare, old, whole]) {
      const sealer = await chooseSealer(crypto);
      const [signing, agreement] = [await sealer.newSigningKey(), await sealer.newAgreementKey()];
      expect((await sealer.keptSigningKey(signing.kept))?.publicKey).toEqual(signing.publicKey);
      expect((await sealer.keptAgreementKey(agreement.kept))?.publicKey).toEqual(agreement.publicKey);
      for (const bad of [null, undefined, 7, 'x', {}, new Uint8Array(31), { privateKey: 1, publicKey: 2 }]) {
        expect([bad, await sealer.keptSigningKey(bad), await sealer.keptAgreementKey(bad)]).toEqual([bad, null, null]);
      }
    }
  });
});

sealerContract('a browser without Ed25519 with one that has it', await chooseSealer(old), await chooseSealer(real));
sealerContract('a browser that has Ed25519 with one without', await chooseSealer(real), await chooseSealer(old));
