import { describe, expect, it } from 'vitest';
import { aBrowser, aSetup, type Browser } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createScreen } from '#stores/createScreen.ts';

const BUNDLED = [{ scenario: SCENARIO, sha256: 'a'.repeat(64) }];

async function playing() {
  const browser = aBrowser(BUNDLED);
  const tab = browser.tab();
  const result = await tab.exercises.begin('small', aSetup(SCENARIO, { rate: 4 }), [{ act: { do: 'start' } }]);
  if (!result.ok) throw new Error(result.error.message);
  return { browser, tab, id: result.value };
}
const projector = (browser: Browser, id: string) => createScreen(browser.screens(id), browser.clock);

describe('the projector', () => {
  it('gets the newest picture when it joins in the middle', async () => {
    const { browser, id } = await playing();
    browser.clock.pass(10);
    const { screen } = projector(browser, id);
    expect(screen.getState()).toMatchObject({ connection: 'live', view: { audience: 'screen', clock: { now: 40 } } });
  });

  it('waits where no console is, and is told when one opens', async () => {
    const { browser, tab, id } = await playing();
    await tab.leave();
    const { screen } = projector(browser, id);
    expect(screen.getState()).toMatchObject({ connection: 'waiting', view: null });
    await tab.exercises.open(id);
    expect(screen.getState()).toMatchObject({ connection: 'live', view: { clock: { state: 'paused' } } });
  });

  it('follows the clock, the black-out and the spotlight', async () => {
    const { browser, tab, id } = await playing();
    const { screen } = projector(browser, id);
    browser.clock.pass(5);
    expect(screen.getState().view?.clock.now).toBe(20);
    tab.session.getState().setBlackout(true);
    tab.session.getState().setSpotlight('cut-it');
    expect(screen.getState()).toMatchObject({ blackout: true, spotlight: 'cut-it' });
  });

  it('holds nothing of the exercise after a stop for a real incident', async () => {
    const { browser, tab, id } = await playing();
    const { screen } = projector(browser, id);
    tab.session.getState().stopForRealIncident();
    expect(screen.getState()).toMatchObject({ stopped: true, view: null });
  });

  it('stays live through ten quiet minutes of a paused exercise, by the console’s beat', async () => {
    const { browser, tab, id } = await playing();
    const { screen } = projector(browser, id);
    tab.session.getState().submit({ do: 'pause' });
    browser.clock.pass(600);
    expect(screen.getState().connection).toBe('live');
  });

  it('says so when the console is not heard for ten seconds, and comes back with it', async () => {
    const { browser, tab, id } = await playing();
    const { screen } = projector(browser, id);
    await Promise.resolve();
    tab.crash();
    browser.clock.pass(9);
    expect(screen.getState().connection).toBe('live');
    browser.clock.pass(3);
    expect(screen.getState().connection).toBe('silent');
    await browser.tab().exercises.open(id);
    expect(screen.getState().connection).toBe('live');
  });

  it('is sent pictures and beats alone', async () => {
    const { browser, tab } = await playing();
    browser.clock.pass(20);
    await tab.leave();
    expect(new Set(browser.shown.map((m) => m.kind))).toEqual(new Set(['picture', 'bye']));
    const views = browser.shown.flatMap((m) => (m.kind === 'picture' && m.view ? [m.view.audience] : []));
    expect(new Set(views)).toEqual(new Set(['screen']));
  });
});
