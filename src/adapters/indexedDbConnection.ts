import { Fault } from '#core/base/fault.ts';
import { openDatabase, type Database } from './indexedDbTables.ts';

/** Works on the browser's database, opened at first use, and again after a failure. Rejects with a Fault of a `StoreProblem` code. */
export function connect(name: string): <T>(work: (db: Database) => Promise<T>) => Promise<T> {
  let opening: Promise<Database> | null = null;
  const database = (): Promise<Database> => {
    opening ??= openDatabase(name, () => (opening = null)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return async (work) => {
    try {
      return await work(await database());
    } catch (error) {
      throw faultOf(error);
    }
  };
}

/** What a browser's error means for the exercise. */
function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  // A DOMException is no Error everywhere.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError') return new Fault('storage-full', 'The browser has no room left.');
  if (name === 'ConstraintError') return new Fault('exists', 'It is kept already.');
  return new Fault('storage-blocked', `The browser keeps nothing here: ${String(error)}`);
}
