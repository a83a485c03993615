import { describe, expect, it } from 'vitest';
import { aBrowser, aSetup, settled } from '#kit/browser.ts';
import { sessionScenario as SCENARIO } from '#kit/sessionScenario.ts';
import { createFeedbackReader } from '#stores/feedbackReader.ts';

const given = { ratings: { plausible: 4 }, texts: { strengths: 'We spoke early.' }, named: false } as const;
const device = (by: string, name = 'Helen Marsh', roles: readonly string[] = []) => ({ by, name, roles });

async function ended() {
  const browser = aBrowser([{ scenario: SCENARIO, sha256: 'a'.repeat(64) }]);
  const tab = browser.tab();
  const begun = await tab.exercises.begin('small', aSetup(SCENARIO), [{ act: { do: 'start' } }]);
  if (!begun.ok) throw new Error(begun.error.message);
  const give = (...one: Parameters<ReturnType<typeof tab.session.getState>['giveFeedback']>) => tab.session.getState().giveFeedback(...one);
  const end = () => tab.session.getState().submit({ do: 'end', because: 'done' });
  const box = async () => {
    await tab.session.getState().saved();
    return createFeedbackReader(browser.store).load(begun.value);
  };
  return { browser, tab, id: begun.value, give, end, box };
}

describe('feedback on an exercise', () => {
  it('is taken once it has ended, and is no entry of its log', async () => {
    const { tab, give, end, box } = await ended();
    expect(give(device('a'), given)?.code).toBe('not-started');
    end();
    const log = tab.session.getState().exportLog();
    expect(give(device('a'), given)).toBeNull();
    expect((await box()).answers).toEqual([{ ratings: { plausible: 4 }, texts: { strengths: 'We spoke early.' }, name: null, team: null }]);
    expect(tab.session.getState().exportLog()).toBe(log);
    expect(tab.session.getState().feedback).toBe(1);
  });

  it('counts each device once, also after the page was loaded again', async () => {
    const { browser, tab, id, give, end, box } = await ended();
    end();
    give(device('a'), given);
    expect(give(device('a'), given)?.code).toBe('already-shared');
    await box();
    await tab.leave();
    const again = browser.tab();
    await again.exercises.open(id);
    await settled();
    expect(again.session.getState().feedback).toBe(1);
    expect(again.session.getState().giveFeedback(device('a'), given)?.code).toBe('already-shared');
    expect(again.session.getState().giveFeedback(device('b'), given)).toBeNull();
    expect((await box()).answers).toHaveLength(2);
  });

  it('keeps a name only where it is wanted, and the side of the table only where it is one', async () => {
    const { give, end, box } = await ended();
    end();
    const [business, secops] = (['business', 'secops'] as const).map((team) => SCENARIO.roles.find((role) => role.team === team)?.id ?? '');
    give(device('a', 'Ines', [business ?? '']), { ...given, named: true });
    give(device('b', 'Omar', [business ?? '', secops ?? '']), { ...given, texts: {} });
    give(device('c', '', [secops ?? '']), { ...given, named: true });
    const { answers, by } = await box();
    expect(answers.map(({ name, team }) => `${name} ${team}`)).toEqual(expect.arrayContaining(['Ines business', 'null secops', 'null null']));
    expect(JSON.stringify({ answers, by })).not.toContain('Omar');
  });

  it('keeps how sure somebody was of the objectives of this scenario, and of no others', async () => {
    const { give, end, box } = await ended();
    end();
    const [objective] = SCENARIO.objectives;
    if (!objective) throw new Error('the scenario has no objective');
    give(device('a'), { ...given, sure: { [objective.id]: { before: 2, now: 4 }, 'no-such': { now: 5 } } });
    give(device('b'), { ...given, sure: Object.fromEntries([['constructor', { now: 5 as const }]]) });
    expect((await box()).answers.map(({ sure }) => sure)).toEqual(expect.arrayContaining([{ [objective.id]: { before: 2, now: 4 } }, undefined]));
  });

  it('is not taken in a tab that only watches', async () => {
    const { browser, id, end } = await ended();
    end();
    const watching = browser.tab();
    await watching.exercises.open(id);
    expect(watching.session.getState().giveFeedback(device('a'), given)?.code).toBe('read-only');
  });
});
