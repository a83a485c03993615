import type { Sealer } from '#core/ports.ts';

/**
 * WebCrypto where the page has it; where it knows no Ed25519 (before Chrome 137, Firefox 129, Safari 17) @noble signs;
 * where there is no `crypto.subtle` at all (RELAY 6, mode D) @noble does everything. Loads only what is needed.
 */
export async function chooseSealer(crypto: Crypto): Promise<Sealer> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const noble = async (): Promise<Sealer> => (await import('./nobleSealer.ts')).nobleSealer(crypto);
  if (!subtle) return noble();
  const web = (await import('./webCryptoSealer.ts')).webCryptoSealer(crypto);
  try {
    await web.newSigningKey();
    return web;
  } catch {
    const { newSigningKey, keptSigningKey, verify } = await noble();
    return { ...web, newSigningKey, keptSigningKey, verify };
  }
}
