import type { Page } from '@playwright/test';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import type { GapBook } from '#core/measures/gapBook.ts';
import type { KeptExercise } from '#core/ports.ts';

interface KeptAs {
  readonly title: string;
  readonly clockStart: string | null;
  readonly id?: string;
  /** The day on which it was played, ISO 8601. */
  readonly day?: string;
  /** What was decided about its gaps. */
  readonly book?: GapBook;
}

/** Puts a played log into the browser's database, as an exercise that was played here and has ended; its id. The app must have been opened once. */
export async function keepLog(page: Page, text: string, { title, clockStart, id = 'kept-1', day = '2026-03-06', book }: KeptAs): Promise<string> {
  const { header, entries, problems } = verifyLog(text);
  if (!header || problems.length > 0) throw new Error('the log to keep is not whole');
  const lines = text.trim().split('\n').slice(1).map((line) => (JSON.parse(line) as { readonly hash: string }).hash);
  const exercise: KeptExercise = {
    id, header, title, clockStart, createdWall: Date.parse(`${day}T09:00:00Z`),
    setup: { rate: 0, talkRate: 1, slotMinutes: 90, slowAtDeadline: false, roster: header.roster },
  };
  const rows = entries.map((entry, i) => ({ exercise: exercise.id, seq: entry.seq, entry, hash: lines[i] }));
  const clock = { exercise: exercise.id, now: entries.at(-1)?.at ?? 0, state: 'ended', wall: exercise.createdWall, stopped: false, rate: 0 };
  await page.evaluate(async ([one, all, last, gaps]) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('hotwash');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const tx = db.transaction(['exercises', 'entries', 'clocks', 'gapBooks'], 'readwrite');
    tx.objectStore('exercises').put(one);
    for (const row of all) tx.objectStore('entries').put(row);
    tx.objectStore('clocks').put(last);
    if (gaps !== null) tx.objectStore('gapBooks').put({ exercise: one.id, book: gaps });
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(new Error('not kept'));
    });
    db.close();
  }, [exercise, rows, clock, book ?? null] as const);
  return exercise.id;
}
