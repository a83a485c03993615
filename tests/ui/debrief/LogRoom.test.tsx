import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { expectAccessible } from '#kit/axe.ts';
import { playedRecord } from '#kit/debriefRecord.ts';
import { aLibraryStore } from '#kit/libraryStore.ts';
import type { OpenedLog, OpenedLogState, OpenedLogStore } from '#stores/openedLogTypes.ts';
import { createDebriefPlaces } from '#stores/debriefPlaces.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { LogRoom } from '#ui/debrief/LogRoom.tsx';
import '#ui/debrief/HappenedRest.tsx';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';

vi.setConfig({ testTimeout: 60_000 });

const { record } = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');
const LOG: OpenedLog = { name: 'night.jsonl', record, otherVersion: null, divergence: null, readOnFrom: null };

function room(state: Partial<OpenedLogState>) {
  const openedLog = createStore<OpenedLogStore>()(() => ({ status: 'ready', log: LOG, failure: null, text: 'the text', read: async () => {}, ...state }));
  const library = aLibraryStore();
  return { calls: library.calls, ...render(<StoresContext value={{ openedLog, debriefPlaces: createDebriefPlaces(), library: library.store, seal: async () => null }}><LogRoom /></StoresContext>) };
}

describe('A log from a file', () => {
  it('has its whole debrief, read only, and can be saved again as it came', async () => {
    const { container, calls } = room({});
    expect(screen.getByText('Read from the file night.jsonl. Nothing here is kept, and nothing can be added.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the scenarios' })).toHaveAttribute('href', '#/');
    await userEvent.click(screen.getByRole('tab', { name: 'Objectives' }));
    expect(await screen.findByText('This log can only be read: ratings are given where the exercise was played.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Save the log' }));
    expect(calls).toContainEqual(['download', 'night.jsonl', 'the text']);
    await expectAccessible(container);
  });
  it('says that it was changed, and from where nobody acted', () => {
    room({ log: { ...LOG, record: { ...record, brokenAfter: 211 }, readOnFrom: 7200 } });
    expect(screen.getByText('The log was changed after entry 211. You can read it; its measures are not shown as sound.')).toBeVisible();
    expect(screen.getByText(/Its last act is at 04:10; from there to the end of play nobody acts\./)).toBeVisible();
  });
  it('of another version of its scenario shows its entries and no measure, and where it stops fitting', async () => {
    const { container } = room({ log: { ...LOG, otherVersion: '0.9.0', divergence: { seq: 12, at: 7200, leftOut: 3 } } });
    expect(screen.getByText(/it stops fitting at entry 12 \(04:10\); 3 entries would be left out\./)).toBeVisible();
    expect(screen.getByText(/^This log was played on version 0\.9\.0 of the scenario/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'The log' })).toBeVisible();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByText('MTTR')).toBeNull();
    await expectAccessible(container);
  });
  it('that knows nothing of a room, being made from a play, has no room times in its table', () => {
    room({ log: { ...LOG, otherVersion: '0.9.0' } });
    const [, entry] = within(screen.getByRole('region', { name: 'The log' })).getAllByRole('row');
    expect(within(entry as HTMLElement).getAllByRole('cell')[2]).toBeEmptyDOMElement();
  });
  it('of another version can be read with the one that is here, which is said all the time', async () => {
    room({ log: { ...LOG, otherVersion: '0.9.0' } });
    expect(screen.getByText(/Every entry would fit/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: `Read it with version ${record.scenario.version}` }));
    expect(screen.getByText(/^Played on version 0\.9\.0, read with version .*: what is measured here is not what the exercise measured\./)).toBeVisible();
    expect(screen.getByRole('region', { name: 'MTTR' })).toBeVisible();
  });
  it('that is not open, or cannot be read, leads back to the files', () => {
    const { unmount } = room({ status: 'none', log: null });
    expect(screen.getByText('No log is open on this page. Open the file again.')).toBeVisible();
    unmount();
    room({ status: 'failed', log: null, failure: { code: 'not-found', message: 'Why not' } });
    expect(screen.getByRole('alert')).toHaveTextContent('Why not');
    expect(screen.getByRole('link', { name: 'To the scenarios and files' })).toHaveAttribute('href', '#/');
  });
});
