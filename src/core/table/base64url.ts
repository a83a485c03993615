const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  let out = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0x3fff;
    for (bits += 8; bits >= 6; ) {
      bits -= 6;
      out += ALPHABET[(held >> bits) & 63] ?? '';
    }
  }
  return bits > 0 ? out + (ALPHABET[(held << (6 - bits)) & 63] ?? '') : out;
}

/** Reads base64url; `null` if it is none, or not the one way to write these bytes. */
export function fromBase64url(text: string): Uint8Array | null {
  const out: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0x3fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.push((held >> bits) & 255);
  }
  const bytes = Uint8Array.from(out);
  return toBase64url(bytes) === text ? bytes : null;
}

/** Bytes of a text that a schema or this page itself has vouched for; of any other, none. */
export const knownBytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();
