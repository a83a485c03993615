import { describe, expect, it } from 'vitest';
import { memoryStore } from '#adapters/memoryStore.ts';
import { Fault } from '#core/base/fault.ts';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import type { ExerciseStore, FeedbackStore } from '#core/ports.ts';
import { aBrowser, aSetup, settled, type Browser, type Tab } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';

const SHA = 'a'.repeat(64);
const BUNDLED = [{ scenario: SCENARIO, sha256: SHA }];
const START = [{ act: { do: 'start' } as const }];

async function begun(browser: Browser, rate = 4): Promise<{ tab: Tab; id: string }> {
  const tab = browser.tab();
  const result = await tab.exercises.begin('small', aSetup(SCENARIO, { rate }), START);
  if (!result.ok) throw new Error(result.error.message);
  return { tab, id: result.value };
}
async function reopened(browser: Browser, id: string): Promise<Tab> {
  const tab = browser.tab();
  await tab.exercises.open(id);
  return tab;
}
const acts = (tab: Tab) => tab.exercises.record()?.entries.map((e) => e.act.do);

describe('an exercise whose tab was closed in the middle', () => {
  it('opens again paused at the second it stood at, with every entry', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    browser.clock.pass(20);
    tab.session.getState().submit({ do: 'acknowledge', alert: 'odd' }, { actor: 'triage' });
    await settled();
    browser.clock.pass(5);
    await settled();
    tab.crash();
    browser.clock.drift(3_600_000);

    const again = await reopened(browser, id);
    expect(again.session.getState()).toMatchObject({ status: 'ready', readOnly: false, trouble: null, setup: { rate: 4 } });
    expect(again.session.getState().view?.clock).toMatchObject({ now: 100, state: 'paused', rate: 4 });
    expect(acts(again)).toEqual(['pace', 'start', 'acknowledge', 'pause']);
    expect(again.session.getState().startedWall).toBe(browser.clock.now() - 3_600_000 - 25_000);
  });

  it('goes on from there, and its log still verifies', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    browser.clock.pass(10);
    await settled();
    tab.crash();
    const again = await reopened(browser, id);
    again.session.getState().submit({ do: 'resume' });
    browser.clock.pass(10);
    expect(again.session.getState().view?.clock).toMatchObject({ now: 80, state: 'running' });
    expect(verifyLog(again.session.getState().exportLog()).ok).toBe(true);
  });

  it('has logged no second pause if it was paused', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    tab.session.getState().submit({ do: 'pause' });
    await settled();
    tab.crash();
    expect(acts(await reopened(browser, id))).toEqual(['pace', 'start', 'pause']);
  });

  it('stays stopped for a real incident', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    tab.session.getState().stopForRealIncident();
    await settled();
    tab.crash();
    expect((await reopened(browser, id)).session.getState().stopped).toBe(true);
  });

  it('is still ended if it had ended at the horizon', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser, 3600);
    browser.clock.pass(12);
    await settled();
    tab.crash();
    expect((await reopened(browser, id)).session.getState().view?.clock.state).toBe('ended');
  });

  it('is paused and saved when the exercise is left inside the page', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    browser.clock.pass(10);
    await tab.leave();
    expect(browser.clock.listeners).toBe(0);
    expect(tab.session.getState()).toMatchObject({ status: 'idle', view: null, exerciseId: null });
    await tab.exercises.open(id);
    expect(tab.session.getState()).toMatchObject({ readOnly: false, view: { clock: { now: 40, state: 'paused' } } });
  });
});

describe('storage that takes nothing', () => {
  const failing = (code: 'storage-full' | 'storage-blocked') => {
    const inner = memoryStore();
    const state = { fails: false };
    const guard = async <T>(work: () => Promise<T>): Promise<T> => {
      if (state.fails) throw new Fault(code, 'no room');
      return work();
    };
    const store: ExerciseStore & FeedbackStore = {
      ...inner,
      create: (e) => guard(() => inner.create(e)),
      append: (id, e) => guard(() => inner.append(id, e)),
      saveClock: (id, c) => guard(() => inner.saveClock(id, c)),
    };
    return { store, state, inner };
  };

  it('lets play go on, says so, keeps the log for export, and catches up when there is room again', async () => {
    const { store, state, inner } = failing('storage-full');
    const browser = aBrowser(BUNDLED, store);
    const { tab, id } = await begun(browser, 0);
    state.fails = true;
    tab.session.getState().submit({ do: 'advance', by: 60 });
    tab.session.getState().submit({ do: 'note', text: 'Unsaved' });
    await settled();
    expect(tab.session.getState()).toMatchObject({ trouble: { code: 'storage-full' }, view: { clock: { now: 60 } } });
    expect(verifyLog(tab.session.getState().exportLog()).entries).toHaveLength(3);
    expect((await inner.open(id))?.entries).toHaveLength(1);

    state.fails = false;
    browser.clock.pass(1);
    await settled();
    expect(tab.session.getState().trouble).toBeNull();
    expect((await inner.open(id))?.entries.map((e) => e.entry.seq)).toEqual([1, 2, 3]);
  });

  it('does not keep an exercise from being begun', async () => {
    const { store, state } = failing('storage-blocked');
    state.fails = true;
    const browser = aBrowser(BUNDLED, store);
    const { tab } = await begun(browser);
    await settled();
    expect(tab.session.getState()).toMatchObject({ status: 'ready', trouble: { code: 'storage-blocked' } });
    expect(acts(tab)).toEqual(['pace', 'start']);
  });

  it('saves the clock only behind the entries', async () => {
    const { store, state, inner } = failing('storage-full');
    const browser = aBrowser(BUNDLED, store);
    const { tab, id } = await begun(browser, 4);
    state.fails = true;
    tab.session.getState().submit({ do: 'note', text: 'Unsaved' });
    browser.clock.pass(30);
    await settled();
    expect((await inner.open(id))?.clock?.now).toBe(0);
  });
});

describe('two tabs of one exercise', () => {
  it('lets the second only watch, and keeps it level with the first', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    const second = await reopened(browser, id);
    expect(second.session.getState()).toMatchObject({ readOnly: true, trouble: { code: 'other-tab' } });
    const message = 'This exercise is open in another tab. Here you can watch.';
    expect(second.session.getState().submit({ do: 'pause' })).toEqual({ code: 'read-only', message });

    browser.clock.pass(20);
    tab.session.getState().submit({ do: 'acknowledge', alert: 'odd' }, { actor: 'triage' });
    await settled();
    expect(acts(second)).toEqual(['pace', 'start', 'acknowledge']);
    expect(second.session.getState().view?.clock).toMatchObject({ now: 80, state: 'running' });
    expect(acts(tab)).toEqual(['pace', 'start', 'acknowledge']);
  });

  it('shows the stop for a real incident in both', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    const second = await reopened(browser, id);
    tab.session.getState().stopForRealIncident();
    await settled();
    expect(second.session.getState().stopped).toBe(true);
  });

  it('lets the second write once the first is closed and it is opened anew', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    await tab.leave();
    expect((await reopened(browser, id)).session.getState().readOnly).toBe(false);
  });
});

describe('what cannot be gone on with', () => {
  it('refuses an exercise of another text of its scenario', async () => {
    const browser = aBrowser(BUNDLED);
    const { tab, id } = await begun(browser);
    await settled();
    tab.crash();
    const updated = aBrowser([{ scenario: { ...SCENARIO, version: '1.1.0' }, sha256: 'b'.repeat(64) }], browser.store);
    const { session } = await reopened(updated, id);
    expect(session.getState()).toMatchObject({ status: 'failed', failure: { code: 'other-version' }, view: null });
  });

  it('says that an exercise is not there', async () => {
    const { session } = await reopened(aBrowser(BUNDLED), 'none');
    expect(session.getState()).toMatchObject({ status: 'failed', failure: { code: 'not-found' } });
  });

  it('opens a log that was cut inside to be read only, and exports it with its break', async () => {
    const whole = memoryStore();
    const browser = aBrowser(BUNDLED, whole);
    const { tab, id } = await begun(browser, 0);
    tab.session.getState().submit({ do: 'advance', by: 60 });
    tab.session.getState().submit({ do: 'note', text: 'Kept' });
    await settled();
    tab.crash();
    const cut: ExerciseStore & FeedbackStore = {
      ...whole,
      open: async (x) => {
        const kept = await whole.open(x);
        return kept && { ...kept, entries: kept.entries.filter((e) => e.entry.seq !== 2) };
      },
    };
    const again = await reopened(aBrowser(BUNDLED, cut), id);
    expect(again.session.getState()).toMatchObject({ status: 'ready', readOnly: true, trouble: { code: 'log-broken' } });
    expect(acts(again)).toEqual(['start', 'note']);
    expect(again.exercises.record()?.brokenAfter).toBe(1);
    expect(again.session.getState().submit({ do: 'note', text: 'x' })?.code).toBe('read-only');
    expect(verifyLog(again.session.getState().exportLog()).problems.map((p) => p.code)).toEqual(['missing']);
  });

  it('tells an entry that was edited on disk', async () => {
    const whole = memoryStore();
    const browser = aBrowser(BUNDLED, whole);
    const { tab, id } = await begun(browser, 0);
    await settled();
    tab.crash();
    const edited: ExerciseStore & FeedbackStore = {
      ...whole,
      open: async (x) => {
        const kept = await whole.open(x);
        return kept && { ...kept, entries: kept.entries.map((e) => ({ ...e, entry: { ...e.entry, wall: e.entry.wall + 1 } })) };
      },
    };
    expect((await reopened(aBrowser(BUNDLED, edited), id)).session.getState().trouble?.code).toBe('log-broken');
  });

  it('keeps nothing of an exercise whose first acts are refused', async () => {
    const browser = aBrowser(BUNDLED);
    const tab = browser.tab();
    const badRank = { act: { do: 'rank', of: 'harms', phase: 'before', order: [] }, actor: 'ceo' } as const;
    const begunBadly = await tab.exercises.begin('small', aSetup(SCENARIO), [badRank]);
    expect(begunBadly).toMatchObject({ ok: false });
    expect(await browser.store.list()).toEqual([]);
    expect(tab.session.getState().status).toBe('idle');
  });
});
