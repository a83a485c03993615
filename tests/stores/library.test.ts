import { describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import { NO_SPAN } from '#core/base/span.ts';
import { Fault } from '#core/base/fault.ts';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import type { ExerciseStore, FeedbackStore, LockStore, ScenarioReader } from '#core/ports.ts';
import { aBrowser, aSetup, settled } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createLibrary } from '#stores/createLibrary.ts';
import { textHash } from '#core/base/textHash.ts';

const BUNDLED = [{ scenario: SCENARIO, sha256: 'a'.repeat(64) }];
const error = { rule: 'x', severity: 'error' as const, message: 'Unexpected y, expected z', span: NO_SPAN };
const reading: ScenarioReader = {
  read: async (text) => ({ scenario: { ...SCENARIO, title: text }, diagnostics: text.startsWith('bad') ? [error] : [] }),
};

function aLibrary(store: ExerciseStore & FeedbackStore & LockStore = memoryStore(), reader = reading, forgetTable: (exercise: string) => Promise<void> = async () => undefined) {
  const browser = aBrowser(BUNDLED, store);
  const tab = browser.tab();
  const saved: [string, string][] = [];
  const library = createLibrary({
    store, reader, shelf: tab.shelf, clock: browser.clock, leave: tab.leave, forgetTable, openLog: () => null, lock: { take: async () => null }, box: async () => Promise.reject(new Error('nothing is locked here')),
    files: {
      download: (name, text) => void saved.push([name, String(text)]),
      text: async (file) => {
        const bytes = await file.arrayBuffer();
        if (bytes.byteLength === 0) throw new TypeError('not text');
        return new TextDecoder().decode(bytes);
      },
    },
  });
  return { library, tab, browser, saved };
}
const fileOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([], 'own.mdx'), { arrayBuffer: async () => bytes.buffer as ArrayBuffer });
};

describe('the library', () => {
  it('shows what is bundled and what was played, paused if it ran when its tab was closed', async () => {
    const { library, tab, browser } = aLibrary();
    await tab.exercises.begin('small', aSetup(SCENARIO, { rate: 4 }), [{ act: { do: 'start' } }]);
    browser.clock.pass(10);
    await settled();
    tab.crash();
    await library.getState().refresh();
    expect(library.getState()).toMatchObject({
      status: 'ready', scenarios: [{ id: 'small', custom: false, decisions: 1, roles: { business: 1, secops: 4, external: 1 } }],
      exercises: [{ scenario: 'small', state: 'paused', now: 40, entries: 2, slotMinutes: 60 }],
    });
  });

  it('keeps a sound file, and sets it up under a name of its own beside the bundled one', async () => {
    const { library, tab } = aLibrary();
    const checked = await library.getState().openFile(fileOf('Own copy'));
    const own = `small@${textHash('Own copy').slice(0, 8)}`;
    expect(checked).toMatchObject({ scenario: own, lines: ['Own copy'] });
    expect(library.getState().scenarios.map((c) => [c.id, c.custom])).toEqual([['small', false], [own, true]]);
    expect((await library.getState().openScenario(own))?.scenario.title).toBe('Own copy');
    await tab.exercises.begin('small', aSetup(SCENARIO));
    expect(tab.exercises.record()?.header.sha256).toBe(textHash('Own copy'));
  });

  it('resumes an exercise on a file that was opened from disk, in another tab', async () => {
    const { library, tab, browser } = aLibrary();
    const { scenario } = await library.getState().openFile(fileOf('Own copy'));
    await library.getState().openScenario(scenario ?? '');
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO));
    await tab.leave();
    const later = browser.tab();
    await later.exercises.open(begun.ok ? begun.value : '');
    expect(later.session.getState()).toMatchObject({ status: 'ready', view: { title: { title: 'Own copy' } } });
  });

  it('keeps nothing of a file with errors, and shows its lines', async () => {
    const { library, browser } = aLibrary();
    const checked = await library.getState().openFile(fileOf('bad\r\nline'));
    expect(checked).toMatchObject({ scenario: null, lines: ['bad', 'line'], diagnostics: [error] });
    expect(await browser.store.scenarios()).toEqual([]);
  });

  it('says that a file is no text', async () => {
    const { library } = aLibrary();
    expect((await library.getState().openFile(fileOf(''))).diagnostics[0]?.rule).toBe('not-text');
  });

  it('says that the reader could not be started', async () => {
    const { library } = aLibrary(memoryStore(), { read: async () => Promise.reject(new Fault('parser-failed', 'no worker')) });
    expect((await library.getState().openFile(fileOf('x'))).diagnostics[0]?.rule).toBe('no-reader');
    expect(library.getState().checking).toBe(false);
  });

  it('exports the kept log of an exercise that is not open', async () => {
    const { library, tab } = aLibrary();
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO), [{ act: { do: 'start' } }]);
    await tab.leave();
    const log = await library.getState().exportLog(begun.ok ? begun.value : '');
    expect(verifyLog(log ?? '')).toMatchObject({ ok: true, entries: [{ act: { do: 'start' } }, { act: { do: 'pause' } }] });
    expect(await library.getState().exportLog('none')).toBeNull();
  });

  it('deletes an exercise that is open, and nothing of it comes back', async () => {
    const { library, tab, browser } = aLibrary();
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO, { rate: 4 }), [{ act: { do: 'start' } }]);
    await library.getState().deleteExercise(begun.ok ? begun.value : '');
    browser.clock.pass(5);
    await settled();
    expect(await browser.store.list()).toEqual([]);
    expect(tab.session.getState()).toMatchObject({ status: 'idle', trouble: null });
  });

  it('forgets the keys of the table of an exercise that is deleted, after the exercise has let go of it', async () => {
    const forgotten: string[] = [];
    const { library, tab } = aLibrary(memoryStore(), reading, async (exercise) => void forgotten.push(`${exercise} ${tab.session.getState().status}`));
    const [first, second] = [await tab.exercises.begin('small', aSetup(SCENARIO)), await tab.exercises.begin('small', aSetup(SCENARIO))];
    const deleted = second.ok ? second.value : '';
    await library.getState().deleteExercise(deleted);
    expect(forgotten).toEqual([`${deleted} idle`]);
    expect(library.getState().exercises.map(({ id }) => id)).toEqual([first.ok ? first.value : '']);
  });

  it('deletes an exercise although the keys of its table cannot be reached', async () => {
    const { library, tab, browser } = aLibrary(memoryStore(), reading, async () => Promise.reject(new TypeError('a part of the app did not load')));
    const begun = await tab.exercises.begin('small', aSetup(SCENARIO));
    await library.getState().deleteExercise(begun.ok ? begun.value : '');
    expect(await browser.store.list()).toEqual([]);
    expect(library.getState()).toMatchObject({ exercises: [], trouble: null });
  });

  it('shows the scenarios and the trouble where the storage is blocked', async () => {
    const blocked = async (): Promise<never> => Promise.reject(new Fault('storage-blocked', 'no'));
    const { library } = aLibrary({ ...memoryStore(), list: blocked, scenarios: blocked });
    await library.getState().refresh();
    expect(library.getState()).toMatchObject({ status: 'ready', scenarios: [{ id: 'small' }], trouble: { code: 'storage-blocked' } });
  });
});
