// @vitest-environment node
import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { nobleSealer } from '#adapters/seal/nobleSealer.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import { sealerContract } from './sealer.contract.ts';

const crypto = webcrypto as Crypto;
const web = webCryptoSealer(crypto);
const noble = nobleSealer(crypto);

sealerContract('WebCrypto', web, web);
sealerContract('@noble', noble, noble);
sealerContract('what WebCrypto seals @noble opens', web, noble);
sealerContract('what @noble seals WebCrypto opens', noble, web);

it('a page without crypto.subtle gets a sealer that works with one that has it', async () => {
  const bare = await chooseSealer({ getRandomValues: crypto.getRandomValues.bind(crypto) } as unknown as Crypto);
  const [key, nonce, plain] = [bare.random(32), bare.random(12), Uint8Array.of(1, 2)];
  expect(await (await chooseSealer(crypto)).open(key, nonce, plain, await bare.seal(key, nonce, plain, plain))).toEqual(plain);
});
