import { describe, expect, it } from 'vitest';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import { aBrowser, aSetup, settled, type Tab } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';

const BUNDLED = [{ scenario: SCENARIO, sha256: 'a'.repeat(64) }];
const START = [{ act: { do: 'start' } as const }];

async function begun(rate: number, slowAtDeadline = false) {
  const browser = aBrowser(BUNDLED);
  const tab = browser.tab();
  const result = await tab.exercises.begin('small', aSetup(SCENARIO, { rate, slowAtDeadline }), START);
  if (!result.ok) throw new Error(result.error.message);
  return { browser, tab, id: result.value };
}
const clockOf = (tab: Tab) => tab.session.getState().view?.clock;
const logOf = (tab: Tab) => tab.session.getState().view?.log.map((l) => l.text) ?? [];

describe('a live exercise', () => {
  it('lets scenario time run from wall time at the chosen rate', async () => {
    const { browser, tab } = await begun(4);
    browser.clock.pass(10);
    expect(clockOf(tab)).toMatchObject({ now: 40, state: 'running', rate: 4 });
  });

  it('raises what becomes due without any command', async () => {
    const { browser, tab } = await begun(4);
    browser.clock.pass(14);
    expect(tab.session.getState().view?.alerts).toHaveLength(0);
    browser.clock.pass(1);
    expect(tab.session.getState().view?.alerts.map((a) => a.id)).toEqual(['odd']);
  });

  it('stamps a command with the second it came in, between two ticks too', async () => {
    const { browser, tab } = await begun(10);
    browser.clock.pass(3);
    browser.clock.drift(500);
    expect(tab.session.getState().submit({ do: 'note', text: 'Heard' }, { actor: 'ceo' })).toBeNull();
    expect(tab.exercises.record()?.entries.at(-1)).toMatchObject({ at: 35, wall: browser.clock.now(), actor: 'ceo' });
  });

  it('stands still while it is paused, and goes on from the same second', async () => {
    const { browser, tab } = await begun(4);
    browser.clock.pass(5);
    tab.session.getState().submit({ do: 'pause' });
    browser.clock.pass(60);
    expect(clockOf(tab)).toMatchObject({ now: 20, state: 'paused' });
    tab.session.getState().submit({ do: 'resume' });
    browser.clock.pass(2);
    expect(clockOf(tab)?.now).toBe(28);
  });

  it('pauses when the computer slept, at the last second that was played', async () => {
    const { browser, tab } = await begun(4);
    browser.clock.pass(5);
    browser.clock.sleep(600);
    expect(clockOf(tab)).toMatchObject({ now: 20, state: 'paused' });
    expect(tab.exercises.record()?.entries.at(-1)?.act).toMatchObject({ do: 'pause', because: expect.stringContaining('jumped') });
  });

  it('goes on when a tick comes one second late', async () => {
    const { browser, tab } = await begun(4);
    browser.clock.pass(5);
    browser.clock.sleep(2);
    expect(clockOf(tab)).toMatchObject({ now: 28, state: 'running' });
  });

  it('ends at the horizon by itself', async () => {
    const { browser, tab } = await begun(3600);
    browser.clock.pass(11);
    expect(clockOf(tab)).toMatchObject({ now: SCENARIO.horizon, state: 'ended' });
  });
});

describe('the pace before a deadline', () => {
  it('falls to 1 under three room minutes and comes back after the commit', async () => {
    const { browser, tab } = await begun(2, true);
    browser.clock.pass(30 + 119);
    expect(clockOf(tab)?.rate).toBe(2);
    browser.clock.pass(3);
    expect(clockOf(tab)?.rate).toBe(1);
    tab.session.getState().submit({ do: 'commit', decision: 'cut-it', option: 'no', because: 'Wait' }, { actor: 'manager' });
    browser.clock.pass(2);
    expect(clockOf(tab)?.rate).toBe(2);
    expect(tab.exercises.record()?.entries.filter((e) => e.act.do === 'pace').map((e) => e.act)).toEqual([
      { do: 'pace', rate: 2 }, { do: 'pace', rate: 1 }, { do: 'pace', rate: 2 },
    ]);
  });

  it('falls in time at a rate at which one tick jumps over the deadline', async () => {
    const { browser, tab } = await begun(1000, true);
    browser.clock.pass(2);
    expect(tab.session.getState().view?.decisions[0]).toMatchObject({ id: 'cut-it', state: 'open' });
    expect(clockOf(tab)?.rate).toBe(1);
  });

  it('stays where the facilitator sets it meanwhile', async () => {
    const { browser, tab } = await begun(2, true);
    browser.clock.pass(160);
    tab.session.getState().submit({ do: 'pace', rate: 8 });
    browser.clock.pass(3);
    expect(clockOf(tab)?.rate).toBe(8);
  });

  it('holds where the setting is off', async () => {
    const { browser, tab } = await begun(2);
    browser.clock.pass(200);
    expect(clockOf(tab)?.rate).toBe(2);
  });
});

describe('a paced exercise', () => {
  it('moves by advance alone and keeps when it last moved', async () => {
    const { browser, tab } = await begun(0);
    browser.clock.pass(90);
    expect(clockOf(tab)?.now).toBe(0);
    tab.session.getState().submit({ do: 'advance', by: 60 });
    expect(clockOf(tab)?.now).toBe(60);
    expect(tab.session.getState().clockMovedWall).toBe(browser.clock.now());
  });
});

describe('a real incident', () => {
  it('pauses, is logged, blanks every screen, and refuses play until it is taken back', async () => {
    const { browser, tab } = await begun(4);
    tab.session.getState().stopForRealIncident();
    expect(tab.session.getState()).toMatchObject({ stopped: true, view: { clock: { state: 'paused' } } });
    expect(logOf(tab).join()).toContain('Real incident: stop');
    expect(browser.shown.at(-1)).toMatchObject({ kind: 'picture', view: null, stopped: true });
    expect(tab.session.getState().submit({ do: 'resume' })?.code).toBe('not-paused');
    tab.session.getState().resumeAfterStop();
    expect(tab.session.getState().submit({ do: 'resume' })).toBeNull();
    expect(browser.shown.at(-1)).toMatchObject({ kind: 'picture', stopped: false, view: { audience: 'screen' } });
  });
});

describe('the log', () => {
  it('is exported whole, with a chain that verifies', async () => {
    const { tab } = await begun(0);
    tab.session.getState().submit({ do: 'advance', by: 60 });
    const read = verifyLog(tab.session.getState().exportLog());
    expect(read.ok).toBe(true);
    expect(read.entries.map((e) => e.act.do)).toEqual(['start', 'advance']);
    expect(read.header).toMatchObject({ scenario: 'small', version: '1.0.0', sha256: 'a'.repeat(64), seed: 7 });
  });

  it('does not take a refused command', async () => {
    const { tab } = await begun(0);
    expect(tab.session.getState().submit({ do: 'start' })?.code).toBe('already-started');
    expect(verifyLog(tab.session.getState().exportLog()).entries).toHaveLength(1);
  });

  it('gives a component a new reader with every view, so that no kept answer is shown again', async () => {
    const { tab } = await begun(0);
    const { seat } = tab.session.getState();
    tab.session.getState().submit({ do: 'advance', by: 60 });
    expect(tab.session.getState().seat).not.toBe(seat);
    await settled();
  });
});
