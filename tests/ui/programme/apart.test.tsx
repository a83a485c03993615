import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '#core/measures/runFacts.ts';
import { expectAccessible } from '#kit/axe.ts';
import { handMadeRun, OTHER_TEXT as TEXT, sixHandMade as sixRuns, type HandMadeRun } from '#kit/handMadeRuns.ts';
import { programmeShowing } from '#kit/programmeShowing.tsx';
import { DAY } from '#kit/sixRuns.ts';

const show = (facts: Partial<RunFacts>, change: Partial<HandMadeRun>) =>
  programmeShowing(sixRuns(facts, change).toReversed(), 7 * DAY);
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);

describe('Runs that may not be compared', () => {
  it.each<readonly [string, Partial<RunFacts>, Partial<HandMadeRun>, readonly string[]]>([
    ['version', {}, { ...TEXT, version: '1.1.0' }, ['played on version 1.1.0 of the scenario, not 1.0.0']],
    ['text', {}, TEXT, ['the text of the scenario was changed, and its version is still 1.0.0']],
    ['difficulty', { difficulty: 'advanced' }, TEXT, ['the difficulty is Advanced, not Foundation']],
    ['horizon', { horizon: 43_200 }, TEXT, ['the horizon is 12 h, not 24 h: a mean up to one horizon says nothing beside a mean up to another']],
    ['all', { difficulty: 'advanced', horizon: 43_200 }, { ...TEXT, version: '1.1.0' }, ['played on version 1.1.0 of the scenario, not 1.0.0', 'the difficulty is Advanced, not Foundation', 'the horizon is 12 h, not 24 h: a mean up to one horizon says nothing beside a mean up to another']],
  ])('by %s say why in plain words', async (_, facts, change, reasons) => {
    const { container } = show(facts, change);
    const lead = screen.getByText('Not compared with the runs above:');
    expect([...(lead.parentElement?.querySelectorAll('li') ?? [])].map((one) => one.textContent)).toEqual(reasons);
    expect(headings()).toHaveLength(2);
    await expectAccessible(container);
  });
  it('are told from others of the same version by their text', () => {
    show({}, TEXT);
    expect(headings()).toEqual(['Version 1.0.0 · Foundation · horizon 24 h · text aaaaaaaa', 'Version 1.0.0 · Foundation · horizon 24 h · text bbbbbbbb']);
  });
  it('are not there where all are of one kind', () => {
    show({}, {});
    expect(screen.queryByText('Not compared with the runs above:')).toBeNull();
    expect(headings()).toEqual(['Version 1.0.0 · Foundation · horizon 24 h']);
  });
});

describe('Days since the last joint exercise', () => {
  const locked = (day: number) => ({ ...handMadeRun(day), facts: null, why: 'locked' as const });
  it('say how many locked exercises they leave out', () => {
    programmeShowing([locked(6), locked(5), handMadeRun(4)], 10 * DAY);
    expect(screen.getByText('6 days since business and SecOps last exercised together. 2 locked exercises are not counted.')).toBeVisible();
  });
  it('say it with the prompt too, and of exercises that cannot be measured', () => {
    programmeShowing([locked(6), { ...handMadeRun(5), facts: null, why: 'no-scenario' }, { ...handMadeRun(3), facts: null, why: 'not-ended' }, handMadeRun(4)], 94 * DAY);
    expect(screen.getByText(/^90 days since .* 1 locked exercise is not counted\. 1 exercise that cannot be measured is not counted\. 90 days or more/)).toBeVisible();
  });
  it('say it where no joint exercise is known', () => {
    programmeShowing([locked(6)], 7 * DAY);
    expect(screen.getByText('No exercise with figures had both business and SecOps acting. 1 locked exercise is not counted.')).toBeVisible();
  });
  it('leave it out where nothing is locked', () => {
    programmeShowing([handMadeRun(4)], 7 * DAY);
    expect(screen.getByText('3 days since business and SecOps last exercised together.')).toBeVisible();
  });
});
