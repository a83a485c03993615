import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { chooseSealer } from '#adapters/seal/chooseSealer.ts';
import { indexedDbKeyShelf } from '#adapters/seal/indexedDbKeyShelf.ts';
import { nobleSealer } from '#adapters/seal/nobleSealer.ts';
import { passphraseBox } from '#adapters/seal/passphraseBox.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { SealedText, Sealer } from '#core/ports.ts';
import { fromBase64url, toBase64url } from '#core/table/base64url.ts';
import { topics } from '#core/table/topics.ts';

/** What runs inside Chromium for sealers.story.ts: the adapters as they are, behind functions that take and give JSON. */

type Kind = 'web' | 'noble' | 'chosen';
const sealerOf = async (kind: Kind): Promise<Sealer> => (kind === 'chosen' ? chooseSealer(crypto) : kind === 'web' ? webCryptoSealer(crypto) : nobleSealer(crypto));
const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();
const plain = new TextEncoder().encode('Pier 4 is dark');
const INFO = 'ttx1|room|invite';

/** Every copy of the bytes with one bit of one byte turned. */
const flips = (some: Uint8Array): readonly Uint8Array[] => [...some].map((_, i) => some.map((b, j) => (i === j ? b ^ 1 : b)));
const isSame = (a: Uint8Array | null | undefined, b: Uint8Array): boolean => a !== null && a !== undefined && toBase64url(a) === toBase64url(b);
const isNone = async (tries: readonly Promise<unknown>[]): Promise<boolean> => (await Promise.all(tries)).every((found) => found === null || found === false);
const codeOf = (work: () => Promise<unknown>): Promise<string> => (async () => work())().then(() => 'none', (error: unknown) => (error as { readonly code: string }).code);

/** The main cases of the sealer's contract: what `a` makes `b` takes, and nothing else. */
async function contract(from: Kind, to: Kind): Promise<Readonly<Record<string, boolean>>> {
  const [a, b] = [await sealerOf(from), await sealerOf(to)];
  const [key, nonce, aad, psk] = [a.random(32), a.random(12), a.random(9), a.random(32)];
  const sealed = await a.seal(key, nonce, aad, plain);
  const signing = await a.newSigningKey();
  const signature = await signing.sign(plain);
  const agreement = await b.newAgreementKey();
  const letter = await a.sealTo(agreement.publicKey, psk, INFO, plain);
  const opened = await agreement.open(letter, psk, INFO);
  return {
    'opens what was sealed': isSame(await b.open(key, nonce, aad, sealed), plain),
    'opens nothing turned': await isNone([...flips(sealed).map((bad) => b.open(key, nonce, aad, bad)), b.open(key, nonce, plain, sealed), b.open(a.random(32), nonce, aad, sealed)]),
    'verifies what was signed': await b.verify(signing.publicKey, plain, signature),
    'verifies nothing turned': await isNone([...flips(signature).map((bad) => b.verify(signing.publicKey, plain, bad)), b.verify(signing.publicKey, aad, signature)]),
    'opens a letter': isSame(opened?.plain, plain) && isSame(opened?.exported, letter.exported),
    'opens no letter turned': await isNone([...flips(letter.sealed).map((bad) => agreement.open({ ...letter, sealed: bad }, psk, INFO)), agreement.open(letter, a.random(32), INFO), agreement.open(letter, psk, 'x')]),
    'refuses short keys': (await codeOf(() => a.seal(psk.slice(1), nonce, aad, plain))) === 'bad-key' && (await codeOf(() => a.sealTo(agreement.publicKey, psk.slice(1), INFO, plain))) === 'bad-key',
  };
}

const shelfOf = (kind: Kind) => indexedDbKeyShelf(crypto, () => sealerOf(kind), Date.now, `keys-${kind}`);

/** Keeps fresh keys; their public halves, and whether the browser gives away a secret one. */
async function keep(kind: Kind): Promise<{ readonly signing: string; readonly agreement: string; readonly readable: boolean }> {
  const sealer = await sealerOf(kind);
  const [signing, agreement] = [await sealer.newSigningKey(), await sealer.newAgreementKey()];
  await shelfOf(kind).keep('guest', { signing, agreement }, 'CANARY');
  const secrets = [signing.kept, agreement.kept].map(async (kept) => (kept instanceof Uint8Array ? kept : crypto.subtle.exportKey('pkcs8', (kept as CryptoKeyPair).privateKey)));
  const readable = (await Promise.allSettled(secrets)).some(({ status }) => status === 'fulfilled');
  return { signing: toBase64url(signing.publicKey), agreement: toBase64url(agreement.publicKey), readable };
}

/** Signs and opens with the keys that were kept; `null` if there are none. */
async function use(kind: Kind, letter: { readonly enc: string; readonly sealed: string; readonly psk: string }) {
  const kept = await shelfOf(kind).find('guest');
  if (!kept) return null;
  const opened = await kept.agreement.open({ enc: bytes(letter.enc), sealed: bytes(letter.sealed) }, bytes(letter.psk), INFO);
  return { note: kept.note, signature: toBase64url(await kept.signing.sign(plain)), opened: opened && new TextDecoder().decode(opened.plain) };
}

/** Publishes through the relay behind this page until it comes back, ten seconds at most; how many bytes came. */
function echo(room: string, length: number): Promise<number> {
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/mqtt`;
  const relay = mqttRelay({ addresses: [address], room });
  return new Promise<number>((done) => {
    const timers = [setInterval(() => relay.publish(topics.up(room), new Uint8Array(length)), 200), setTimeout(() => done(0), 10_000)] as const;
    relay.subscribe(topics.up(room), (heard) => {
      clearInterval(timers[0]);
      clearTimeout(timers[1]);
      done(heard.length);
    });
  }).finally(() => relay.close());
}

/** Kinds of the keys that `chooseSealer` makes here, and whether the page may use WebCrypto. */
async function chosen() {
  const sealer = await chooseSealer(crypto);
  const [signing, agreement] = [await sealer.newSigningKey(), await sealer.newAgreementKey()];
  const kindOf = (kept: unknown): string => (kept instanceof Uint8Array ? 'noble' : 'web');
  return { secure: isSecureContext, subtle: 'subtle' in crypto && crypto.subtle !== undefined, signing: kindOf(signing.kept), agreement: kindOf(agreement.kept) };
}

const box = passphraseBox(crypto, () => sealerOf('chosen'));
const table = {
  boxed: (text: string, passphrase: string) => box.seal(text, passphrase), unboxed: (envelope: SealedText, passphrase: string) => box.open(envelope, passphrase),
  contract, keep, use, forget: (kind: Kind) => shelfOf(kind).forget('guest'), echo, chosen,
};
export type SealersPage = typeof table;
Object.assign(globalThis, { table });
