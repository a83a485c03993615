import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import { expectAccessible } from '#kit/axe.ts';
import { handMadeRun, meanOf, type HandMadeRun } from '#kit/handMadeRuns.ts';
import { programmeShowing } from '#kit/programmeShowing.tsx';
import { DAY } from '#kit/sixRuns.ts';
import { timeAxis, countAxis } from '#ui/programme/charts/axis.ts';

const gap: GapMeasure = { code: 'ack-late', evidence: [3], derived: true, about: 'odd', objective: null };
const RETEST = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', title: 'Nobody watches the queue at night' });
const SEEN = ['ack-late odd'];
/** A gap that is opened, closed by a retest, and found again. */
const [first, second, third] = [
  handMadeRun(1, { gaps: [gap], situations: SEEN, mttr: { ...meanOf(7200, 9000), censored: 2, restrictedMean: 86_400 } }, { book: RETEST }),
  handMadeRun(2, { situations: SEEN, guards: { closedAsFalse: 1, prematureClosures: 0, reentries: 0 }, touched: { mtta: true, mttr: false, updates: false, feeds: false } }),
  handMadeRun(3, { gaps: [gap], situations: SEEN, mtta: meanOf(1740), updates: { due: 4, onTime: 2, late: 1, missed: 1 } }),
];
const show = (...runs: readonly HandMadeRun[]) => programmeShowing(runs.toReversed(), 5 * DAY);
const panel = (name: string) => within(screen.getByRole('figure', { name }));
const choose = (day: RegExp) => userEvent.selectOptions(screen.getByLabelText('Figures of the run of'), screen.getByRole('option', { name: day }));

describe('Charts of runs that may be compared', () => {
  it('tell the newest run in words, and never a mean of one incident', async () => {
    const { container } = show(first, second, third);
    expect(panel('Until first look (MTTA)').getByText('29 min', { selector: 'strong' })).toBeVisible();
    expect(panel('Until first look (MTTA)').getByText('one incident (n = 1)')).toBeVisible();
    expect(panel('Until first look (MTTA)').queryByText(/^mean/)).toBeNull();
    expect(panel('Updates on time').getAllByRole('listitem').map((one) => one.textContent)).toEqual(['on time2', 'late1', 'missed1']);
    await expectAccessible(container);
  });
  it('tell another run once it is chosen: struck where a guard fails, † where the facilitator stepped in', async () => {
    show(first, second, third);
    await choose(/3 January/);
    const mtta = screen.getByRole('figure', { name: 'Until first look (MTTA)' });
    expect(mtta.querySelector('s')).toHaveTextContent('15 min');
    expect(mtta).toHaveTextContent(/15 min †.*mean up to the horizon, n = 2, 0 not reached.*not credited: its guard fails/);
  });
  it('say of several incidents none of which was reached that none was, and not how long', async () => {
    show(first, second, third);
    await choose(/2 January/);
    expect(panel('Until remediated (MTTR)').getByText('none reached', { selector: 'strong' })).toBeVisible();
    expect(panel('Until remediated (MTTR)').getByText('mean up to the horizon, n = 2, 2 not reached')).toBeVisible();
    // Their horizon of 24 h does not stretch the axis of the others, which were reached after 3 h.
    expect(screen.getByRole('figure', { name: 'Until remediated (MTTR)' }).querySelector('svg')?.textContent).toMatch(/3 h/);
    expect(screen.getByRole('figure', { name: 'Until remediated (MTTR)' }).querySelector('svg')?.textContent).not.toMatch(/24 h/);
  });
  it('name the gap that a retest closed, and that came back', async () => {
    show(first, second, third);
    expect(screen.getByRole('figure', { name: 'Gaps' })).toHaveTextContent(/0 opened.*0 closed by a retest.*1 recurring.*Nobody watches the queue at night.*0 retested/);
    await choose(/3 January/);
    expect(screen.getByRole('figure', { name: 'Gaps' })).toHaveTextContent(/0 opened.*1 closed by a retest.*Nobody watches the queue at night.*0 recurring.*1 retested/);
    await choose(/2 January/);
    expect(screen.getByRole('figure', { name: 'Gaps' })).toHaveTextContent(/1 opened.*0 closed by a retest.*0 recurring.*0 retested/);
  });
  it('lead to the row of a run and back, by keyboard', async () => {
    const { container } = show(first, second, third);
    await choose(/3 January/);
    await userEvent.click(screen.getByRole('button', { name: 'Its row in the table' }));
    const row = screen.getByRole('row', { name: /3 January/ });
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute('data-shown', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Show 4 January 1970 in the charts' }));
    expect(screen.getByLabelText('Figures of the run of')).toHaveDisplayValue('4 January 1970');
    expect(screen.getByRole('row', { name: /4 January/ })).toHaveAttribute('data-shown', 'true');
    await expectAccessible(container);
  });
  it('are chosen by a click on a column of any chart', async () => {
    show(first, second, third);
    const columns = screen.getByRole('img', { name: /^Minutes by kind: 3 runs/ }).querySelectorAll('rect[data-chosen]');
    expect([...columns].map((one) => one.getAttribute('data-chosen'))).toEqual(['false', 'false', 'true']);
    const [oldest] = columns;
    if (oldest) await userEvent.click(oldest);
    expect(screen.getByLabelText('Figures of the run of')).toHaveDisplayValue('2 January 1970');
  });
  it('tell two runs of one day apart by their time', () => {
    show(first, { ...second, playedWall: first.playedWall + 3_600_000 });
    const names = screen.getAllByRole('option').map((one) => one.textContent);
    expect(names).toHaveLength(2);
    expect(names.every((name) => /^\d+ January 1970, \d\d:\d\d$/.test(name))).toBe(true);
  });
  it('are not drawn of one run alone: its table stands by itself', () => {
    show(first);
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByRole('table')).toBeVisible();
    expect(screen.queryByRole('button', { name: /in the charts/ })).toBeNull();
  });
});

describe('An axis', () => {
  it('begins at 0 and ends with the round step above the longest', () => {
    expect(timeAxis(3 * 3600)).toMatchObject({ top: 10_800, ticks: [{ at: 0, words: '0' }, { at: 3600, words: '1 h' }, { at: 7200, words: '2 h' }, { at: 10_800, words: '3 h' }] });
    expect(timeAxis(0).top).toBe(3600);
    expect(timeAxis(1740).top).toBe(1800);
  });
  it('of things that are counted has whole numbers alone', () => {
    expect(countAxis(9)).toEqual({ top: 10, ticks: [{ at: 0, words: '0' }, { at: 5, words: '5' }, { at: 10, words: '10' }] });
    expect(countAxis(1)).toEqual({ top: 1, ticks: [{ at: 0, words: '0' }, { at: 1, words: '1' }] });
    expect(countAxis(0).top).toBe(1);
  });
});
