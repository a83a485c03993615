import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { inThreadRehearser } from '#adapters/inThreadRehearser.ts';
import { Fault } from '#core/base/fault.ts';
import type { Rehearser } from '#core/ports.ts';
import { worthOf, type WorthRow } from '#core/rehearse/worth.ts';
import { expectAccessible } from '#kit/axe.ts';
import { debriefPage, playedRecord } from '#kit/debriefRecord.ts';
import { commitOf, harborLightLog } from '#kit/playedLog.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';
import '#ui/debrief/HappenedRest.tsx';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';
import '#ui/debrief/whatIf/WhatIfPart.tsx';

vi.setConfig({ testTimeout: 60_000 });

const poor = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');

/** The story of a decision in the tab, opened. */
async function story(name: string, rehearser: Rehearser = inThreadRehearser(), played = poor) {
  const page = render(<StoresContext value={{ rehearser }}><Debrief {...debriefPage(played)} /></StoresContext>);
  await userEvent.click(screen.getByRole('tab', { name: 'Decisions' }));
  const line = (await screen.findByText(name)).closest('details') as HTMLElement;
  await userEvent.click(line.querySelector('summary') as HTMLElement);
  return { ...page, part: within(await within(line).findByRole('group', { name: 'What if …' })) };
}
const RETURN = 'The contractor wants to work at nine';
const CONTRACTOR = "How do we take the contractor's access away?";
const ask = (part: Awaited<ReturnType<typeof story>>['part']) => userEvent.click(part.getByRole('button', { name: 'Play it again' }));

describe('A decision taken otherwise', () => {
  it('offers the other options, another time and no choice', async () => {
    const { part } = await story(RETURN);
    const ways = part.getByRole('combobox', { name: 'What would have been different' }) as HTMLSelectElement;
    expect([...ways.options].map(({ value }) => value)).toEqual(['clean-device', 'keep-out', '@minute', '@never']);
    expect([...ways.options].map(({ text }) => text).slice(2)).toEqual(['The same choice, at another time', 'No choice at all']);
  });
  it('shows what differs, before and after, with guards, and what no longer fits', async () => {
    const { part, container } = await story(RETURN);
    await userEvent.selectOptions(part.getByRole('combobox', { name: 'What would have been different' }), 'keep-out');
    await ask(part);
    const table = within(await part.findByRole('region', { name: /^As it was, and with the change: / }));
    const cells = (name: RegExp) => [...(table.getByRole('rowheader', { name }).closest('tr')?.querySelectorAll('td') ?? [])];
    const [before, after, change] = cells(/^Intruder from the office to the terminal: first look to attacker out$/);
    expect(before?.querySelector('s')).toHaveTextContent('8 h 05 m');
    expect(before).toHaveTextContent(/Guard fails, so not credited: the attacker came back/);
    expect(after?.querySelector('s')).toHaveTextContent('5 h 35 m');
    expect(after).toHaveTextContent(/was closed 7 min before the access was gone\.$/);
    expect(change).toHaveTextContent(/^2 h 30 m shorter$/);
    expect(cells(/^MTTR$/)[1]).toHaveTextContent(/^.*5 h 27 m.*n = 2, none open at the end/);
    expect(part.getByRole('heading', { level: 4, name: /sooner/ })).toHaveTextContent(/attacker out 2 h 30 m sooner after the first look\. A guard fails in one of the two runs, so this difference is not credited\.$/);
    expect(part.getByText('6 later acts no longer fit and are left out:')).toBeVisible();
    expect(part.getAllByText('This decision is not open now. Take one that is.')).toHaveLength(4);
    expect(part.getByText(/n = 1: the figures themselves, no mean/)).toBeVisible();
    await expectAccessible(container);
  });
  it('says why the engine refuses a change, in its words', async () => {
    const { part } = await story(CONTRACTOR);
    await userEvent.selectOptions(part.getByRole('combobox', { name: 'What would have been different' }), '@minute');
    const minute = part.getByRole('textbox', { name: 'At what time' });
    expect(minute).toHaveValue('04:18');
    await userEvent.clear(minute);
    await userEvent.type(minute, 'soon');
    await ask(part);
    expect(part.getByText('Not a time of this story. Write it like 04:18, or T+1h30m.')).toBeVisible();
    await userEvent.clear(minute);
    await userEvent.type(minute, '02:20');
    await ask(part);
    expect(await part.findByRole('alert')).toHaveTextContent(/^Not possible then: /);
  });
  it('tells of a worker that stopped, and tries it once more', async () => {
    const whatIf = vi.fn().mockRejectedValue(new Fault('rehearsal-stopped', 'no such file'));
    const { part } = await story(CONTRACTOR, { open: async () => ({ whatIf, worthOf: async () => null, close: () => {} }) });
    await ask(part);
    expect(await part.findByRole('alert')).toHaveTextContent('This could not be played again: no such file. The log is unchanged. Try it once more.');
    await ask(part);
    expect(whatIf).toHaveBeenCalledTimes(2);
  });
  it('ends what runs when the page is left', async () => {
    const close = vi.fn();
    const { part, unmount } = await story(CONTRACTOR, { open: async () => ({ whatIf: () => new Promise(() => {}), worthOf: async () => null, close }) });
    await ask(part);
    expect(part.getByRole('button', { name: 'Playing it again…' })).toHaveAttribute('aria-disabled', 'true');
    unmount();
    await waitFor(() => expect(close).toHaveBeenCalled());
  });
  it('is on paper only with what was found, without buttons', async () => {
    const { part } = await story(CONTRACTOR);
    await ask(part);
    await part.findByText(/n = 1: the figures themselves/);
    window.dispatchEvent(new Event('beforeprint'));
    const printed = screen.getAllByRole('group', { name: 'What if …' });
    expect(printed).toHaveLength(1);
    expect(within(printed[0] as HTMLElement).queryByRole('button')).toBeNull();
    expect(within(printed[0] as HTMLElement).getByText(/n = 1: the figures themselves/)).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
  });
  it('is not offered while play goes on, nor where nothing can be played again', async () => {
    const { part, unmount } = await story(CONTRACTOR, inThreadRehearser(), { ...poor, record: { ...poor.record, chronicle: { ...poor.record.chronicle, ended: false } } });
    expect(part.getByText('What-ifs come when play has ended.')).toBeVisible();
    expect(part.queryByRole('button')).toBeNull();
    unmount();
    render(<Debrief {...debriefPage(poor)} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Decisions' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
    expect(screen.queryByRole('group', { name: 'What if …' })).toBeNull();
  });
});

describe('What a decision was worth', () => {
  it('stands row by row for each other option, with grade, differences, what gave way, method and spread', async () => {
    const { part, container } = await story('How do we get clean terminal servers?');
    await userEvent.click(part.getByRole('button', { name: 'Set it against each other option' }));
    await part.findByRole('button', { name: 'Set it against them again' });
    const table = within(part.getByRole('region', { name: /^What this decision was worth: / }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.querySelector('th span')?.textContent)).toEqual(['1: good', '0: poor']);
    // The third hangs on evidence that was wiped in this log.
    expect(part.getByText(/^Not open to choose then: .+\.$/)).toBeVisible();
    const [all, cleaned] = rows;
    expect(all).toHaveTextContent(/3 min longer/);
    expect(all).toHaveTextContent(/USD 49,500 more/);
    expect(all).toHaveTextContent(/0 acts left out0 acts added/);
    expect(cleaned).toHaveTextContent(/Intruder from the office to the terminal: attacker still in/);
    expect(cleaned).toHaveTextContent(/18 acts added/);
    expect(part.getByText(/policy “prompt”.*n = 1.*no spread to show/)).toBeVisible();
    await expectAccessible(container);
  });
  it('shows the rows that came when it is stopped', async () => {
    let row: ((one: WorthRow) => void) | null = null;
    const { scenario, log } = harborLightLog('poor');
    const [first] = worthOf(scenario, log, commitOf(log, 'rebuild'));
    let leave: (fault: Fault) => void = () => {};
    const { part } = await story('How do we get clean terminal servers?', {
      open: async () => ({
        whatIf: () => new Promise(() => {}),
        worthOf: (_, onRow) => new Promise((_resolve, reject) => {
          [row, leave] = [onRow, reject];
        }),
        close: () => leave(new Fault('rehearsal-closed', 'left')),
      }),
    });
    await userEvent.click(part.getByRole('button', { name: 'Set it against each other option' }));
    await waitFor(() => expect(row).not.toBeNull());
    act(() => row?.(first as WorthRow));
    expect(await part.findByRole('button', { name: '1 option played…' })).toBeVisible();
    await userEvent.click(part.getByRole('button', { name: 'Stop' }));
    expect(await part.findByRole('button', { name: 'Set it against them again' })).toBeVisible();
    expect(within(part.getByRole('region', { name: /^What this decision was worth: / })).getAllByRole('row')).toHaveLength(2);
    expect(part.queryByRole('alert')).toBeNull();
  });
});
