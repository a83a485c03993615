import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { KeyShelf, Sealer } from '#core/ports.ts';

interface Locked {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}
interface Kept {
  readonly name: string;
  /** Pairs whose secret halves the browser gives to nobody; where it has none of that kind (see `chooseSealer`), bytes, locked. */
  readonly signing: unknown;
  readonly agreement: unknown;
  /** Seals what could be read; not readable itself. Goes with the record, and with it all that it seals. */
  readonly lock: CryptoKey;
  readonly note: Locked;
  /** Epoch ms. */
  readonly keptAt: number;
}
interface Tables extends DBSchema {
  keys: { key: string; value: Kept };
}
type Database = IDBPDatabase<Tables>;
const DAY_MS = 24 * 3600 * 1000;

/** Keeps keys in a database of their own; each use of it deletes what is older than a day. Needs `crypto.subtle`. What cannot be kept or read is as if it were not there. */
export function indexedDbKeyShelf(crypto: Crypto, sealer: () => Promise<Sealer>, now: () => number, name = 'hotwash-keys'): KeyShelf {
  const { subtle } = crypto;
  const using = async <T>(work: (db: Database) => Promise<T>): Promise<T | null> => {
    let db: Database | null = null;
    try {
      db = await openDB<Tables>(name, 1, { upgrade: (fresh) => void fresh.createObjectStore('keys', { keyPath: 'name' }) });
      await forgetOld(db, now());
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
        // Pairs of the browser's own cannot be read; bytes could.
        const hidden = async (kept: unknown): Promise<unknown> => (kept instanceof Uint8Array ? lockUp(crypto, lock, kept) : kept);
        const keys = { signing: await hidden(signing.kept), agreement: await hidden(agreement.kept) };
        await db.put('keys', { name: key, ...keys, lock, note: await lockUp(crypto, lock, new TextEncoder().encode(note)), keptAt: now() });
      });
    },
    find: (key) => using(async (db) => {
      const kept = await db.get('keys', key);
      if (!kept) return null;
      const shown = async (hidden: unknown): Promise<unknown> => (isLocked(hidden) ? unlock(crypto, kept.lock, hidden) : hidden);
      const { keptSigningKey, keptAgreementKey } = await sealer();
      const [signing, agreement] = [await keptSigningKey(await shown(kept.signing)), await keptAgreementKey(await shown(kept.agreement))];
      return signing && agreement && { signing, agreement, note: new TextDecoder().decode(await unlock(crypto, kept.lock, kept.note)) };
    }),
    async forget(key) {
      await using((db) => db.delete('keys', key));
    },
  };
}

/** Deletes what is older than a day, or comes from a clock that is wrong by as much. */
async function forgetOld(db: Database, now: number): Promise<void> {
  const tx = db.transaction('keys', 'readwrite');
  const all = await tx.store.getAll();
  await Promise.all(all.filter(({ keptAt }) => Math.abs(now - keptAt) > DAY_MS).map((kept) => tx.store.delete(kept.name)));
  await tx.done;
}

const isLocked = (kept: unknown): kept is Locked => typeof kept === 'object' && kept !== null && 'sealed' in kept;

/** Bytes under a lock. */
async function lockUp(crypto: Crypto, lock: CryptoKey, bytes: Uint8Array): Promise<Locked> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  return { nonce, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, lock, bytes as Uint8Array<ArrayBuffer>) };
}

/** @throws if the bytes are not what was locked up. */
const unlock = async ({ subtle }: Crypto, lock: CryptoKey, { nonce, sealed }: Locked): Promise<Uint8Array> =>
  new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv: nonce }, lock, sealed));
