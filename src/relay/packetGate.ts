/** Packets that a client of the relay may send, as the first byte of the fixed header (MQTT 3.1.1, 2.2): PUBLISH only with QoS 0, neither retained nor doubled. */
const ALLOWED: ReadonlySet<number> = new Set([0x10, 0x30, 0x82, 0xa2, 0xc0, 0xe0]);
const CONNECT = 0x10;
/** Bytes of a remaining length, at most. */
const LENGTH_BYTES = 4;

/** What a stretch of bytes came to: how many packets began in it, or why it must not be passed on. */
export type Passed = { readonly ok: true; readonly packets: number } | { readonly ok: false; readonly why: 'packet' | 'size' | 'order' };

/**
 * Follows a connection's bytes from header to header, whatever the pieces they come in, and refuses what is not in the subset of
 * RELAY 1.2 or above `most` bytes before any of it is kept. CONNECT comes first, and once.
 */
export function packetGate(most: number): (bytes: Uint8Array) => Passed {
  let [toSkip, inLength, length, connected] = [0, 0, 0, false];
  const header = (byte: number): Passed | null => {
    if (!ALLOWED.has(byte)) return { ok: false, why: 'packet' };
    if (connected === (byte === CONNECT)) return { ok: false, why: 'order' };
    [connected, inLength, length] = [true, 1, 0];
    return null;
  };
  const lengthByte = (byte: number): Passed | null => {
    length += (byte & 0x7f) * 128 ** (inLength - 1);
    if (length > most || (byte >= 0x80 && inLength === LENGTH_BYTES)) return { ok: false, why: 'size' };
    if (byte >= 0x80) inLength += 1;
    else [toSkip, inLength] = [length, 0];
    return null;
  };
  return (bytes) => {
    let packets = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      if (toSkip > 0) {
        const step = Math.min(toSkip, bytes.length - at);
        toSkip -= step;
        at += step - 1;
        continue;
      }
      const byte = bytes[at] ?? 0;
      if (inLength === 0) packets += 1;
      const refused = inLength > 0 ? lengthByte(byte) : header(byte);
      if (refused) return refused;
    }
    return { ok: true, packets };
  };
}
