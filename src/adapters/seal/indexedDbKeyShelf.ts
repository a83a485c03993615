import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeyShelf, Sealer } from '#core/ports.ts';

interface Kept {
  readonly name: string;
  /** Pairs whose secret halves the browser gives to nobody. */
  readonly signing: unknown;
  readonly agreement: unknown;
  /** Seals the note; not readable either. Goes with the record, and with it the note. */
  readonly lock: CryptoKey;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly note: ArrayBuffer;
  /** Epoch ms. */
  readonly keptAt: number;
}
interface Tables extends DBSchema {
  keys: { key: string; value: Kept };
}
const DAY_MS = 24 * 3600 * 1000;

/** Keeps keys in a database of their own. Needs `crypto.subtle`. What cannot be kept or read is as if it were not there. */
export function indexedDbKeyShelf(crypto: Crypto, sealer: () => Promise<Sealer>, now: () => number, name = 'hotwash-keys'): KeyShelf {
  const { subtle } = crypto;
  const using = async <T>(work: (db: IDBPDatabase<Tables>) => Promise<T>): Promise<T | null> => {
    let db: IDBPDatabase<Tables> | null = null;
    try {
      db = await openDB<Tables>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('keys', { keyPath: 'name' }) });
      return await work(db);
    } catch {
      return null;
    } finally {
      db?.close();
    }
  };
  return {
    async keep(key, { signing, agreement }, note) {
      await using(async (db) => {
        const lock = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
        const nonce = crypto.getRandomValues(new Uint8Array(12));
        const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock, new TextEncoder().encode(note));
        await db.put('keys', { name: key, signing: signing.kept, agreement: agreement.kept, lock, nonce, note: sealed, keptAt: now() });
      });
    },
    find: (key) => using(async (db) => {
      const kept = await db.get('keys', key);
      if (!kept || Math.abs(now() - kept.keptAt) > DAY_MS) {
        if (kept) await db.delete('keys', key);
        return null;
      }
      const { keptSigningKey, keptAgreementKey } = await sealer();
      const [signing, agreement] = [await keptSigningKey(kept.signing), await keptAgreementKey(kept.agreement)];
      const note = new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv: kept.nonce }, kept.lock, kept.note));
      return signing && agreement && { signing, agreement, note };
    }),
    async forget(key) {
      await using((db) => db.delete('keys', key));
    },
  };
}
