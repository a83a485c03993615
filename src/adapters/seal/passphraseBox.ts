import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { Fault } from '#core/base/fault.ts';
import type { PassphraseBox, SealedText, Sealer } from '#core/ports.ts';
import { fromBase64url, toBase64url } from '#core/table/base64url.ts';
import { cleanPassphrase, isPassphrase, ITERATIONS, PASSPHRASE_LEAST, readSealedText } from '#core/table/sealedText.ts';

type Head = Omit<SealedText, 'sealed'>;

/**
 * PBKDF2-SHA-256 (RFC 8018) into AES-256-GCM, by WebCrypto, or by @noble where the page has none. The envelope's own fields are
 * authenticated with the text. A passphrase counts as `cleanPassphrase` has it.
 */
export function passphraseBox(crypto: Crypto, sealer: () => Promise<Sealer>): PassphraseBox {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  return {
    async seal(text, passphrase) {
      if (!isPassphrase(passphrase)) throw new Fault('passphrase', `Unexpected passphrase, expected at least ${PASSPHRASE_LEAST} characters.`);
      const { random, seal } = await sealer();
      const [salt, nonce] = [random(16), random(12)];
      const head: Head = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: ITERATIONS.least, salt: toBase64url(salt), nonce: toBase64url(nonce) };
      const sealed = await seal(await keyOf(subtle, passphrase, head), nonce, bound(head), utf8ToBytes(text));
      return { ...head, sealed: toBase64url(sealed) };
    },
    async open(envelope, passphrase) {
      const read = readSealedText(envelope);
      if (read === null || read === 'newer') return null;
      const { open } = await sealer();
      const plain = await open(await keyOf(subtle, passphrase, read), bytes(read.nonce), bound(read), bytes(read.sealed));
      return plain && bytesToUtf8(plain);
    },
  };
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(fromBase64url(text) ?? []);
/** What is authenticated beside the text. */
const bound = ({ v, kdf, iterations, salt }: Head): Uint8Array => utf8ToBytes(`hotwash|${v}|${kdf}|${iterations}|${salt}`);

/** 32 bytes; takes as long as `iterations` asks for. */
async function keyOf(subtle: SubtleCrypto | undefined, passphrase: string, { salt, iterations }: Head): Promise<Uint8Array> {
  const password = Uint8Array.from(utf8ToBytes(cleanPassphrase(passphrase)));
  if (!subtle) return pbkdf2Async(sha256, password, bytes(salt), { c: iterations, dkLen: 32 });
  const secret = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations }, secret, 256));
}
