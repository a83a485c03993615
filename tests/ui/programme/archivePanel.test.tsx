import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { archiveProblem, type ArchiveProblemCode } from '#core/archive/archiveProblem.ts';
import { archiveShowing } from '#kit/archiveShowing.tsx';
import { expectAccessible } from '#kit/axe.ts';
import type { ArchiveItem, Verdict } from '#stores/programme/archive/archiveTypes.ts';

const WALL = Date.UTC(2026, 2, 6, 12);
const item = (key: string, verdict: Verdict, change: Partial<ArchiveItem> = {}): ArchiveItem => ({ key, of: 'exercise', title: key, wall: WALL, locked: false, verdict, ...change });
const contents = (items: readonly ArchiveItem[]) => ({ name: 'old.zip', app: '0.1.0', items, problems: [] });
const group = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest('section') ?? document.body);

describe('Everything as one file', () => {
  it('says what is in the file and who can read it, saves it, and opens one', async () => {
    const { container, calls } = archiveShowing({ step: 'idle' });
    expect(screen.getByText(/whoever has it can read it. Exercises under a passphrase stay locked in it/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Save everything as one file' }));
    await userEvent.upload(screen.getByLabelText('Open an archive…', { selector: 'input' }), new File(['x'], 'a.zip', { type: 'application/zip' }));
    expect(calls).toEqual(['save', 'open a.zip']);
    await expectAccessible(container);
  });
  it.each([
    ['saving', 'Gathering what is kept', '3 of 9 exercises'], ['checking', 'Checking what is in it', '3 of 9 checked'],
  ] as const)('tells in words how far %s has come, and can be stopped', async (step, what, words) => {
    const { container, calls } = archiveShowing({ step, done: 3, of: 9 });
    expect(screen.getByRole('status')).toHaveTextContent(what);
    expect(screen.getByRole('progressbar', { name: what })).toHaveAttribute('aria-valuetext', words);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save everything as one file' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(calls).toEqual(['close']);
    await expectAccessible(container);
  });
  it('does not offer to stop what is being taken in', () => {
    archiveShowing({ step: 'taking', done: 0, of: 2 });
    expect(screen.getByText('0 of 2 taken in')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
  it('says what was saved, and what to know before it is relied on', async () => {
    const { container } = archiveShowing({ step: 'saved', name: 'h.zip', exercises: 6, scenarios: 1, real: true, notes: [{ code: 'broken', title: 'Small', wall: WALL }] });
    expect(screen.getByRole('alert')).toHaveTextContent('h.zip was saved: 6 exercises, 1 scenario and a file of real incidents.');
    expect(group('To know before you rely on it').getByText('Small, 6 March 2026: its log was changed on this disk. It is in the file as it is, and another machine will refuse it.')).toBeVisible();
    await expectAccessible(container);
  });
  it('shows first what would come in, what is here, what differs and in what, and what is refused and why', async () => {
    const { container, calls } = archiveShowing({
      step: 'preview', ...contents([
        item('Fresh', { kind: 'new' }, { locked: true }), item('Text 1.0.0', { kind: 'new' }, { of: 'scenario', wall: null }), item('Same', { kind: 'here' }),
        item('Other', { kind: 'differs', inParts: ['log', 'gaps'] }), item('ab12', { kind: 'refused', problem: archiveProblem('damaged', 'exercises/ab12/about.json') }, { wall: null }),
        item('ours.csv', { kind: 'differs', inParts: [] }, { of: 'real' }),
      ]), problems: [archiveProblem('name', '../../x')],
    });
    expect(screen.getByRole('alert')).toHaveTextContent('old.zip can be read, but not all of it. Nothing has come in yet.');
    expect(group('Would come in').getAllByRole('listitem').map((one) => one.textContent)).toEqual(['Fresh, 6 March 2026locked', 'Scenario Text 1.0.0']);
    expect(group('Already here, the same').getByText('Same, 6 March 2026')).toBeVisible();
    expect(group('Already here, and different there. Yours stays as it is').getByText('Different in the log and what was decided about gaps.')).toBeVisible();
    expect(group('Cannot be taken in').getByRole('listitem')).toHaveTextContent('Exercise ab12exercises/ab12/about.json was changed or damaged: it is not what was saved.');
    expect(group('Files in it that were left out').getByText('../../x: no file of an archive is called that.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take in 1 exercise and 1 scenario' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close, take in nothing' }));
    expect(calls).toEqual(['take', 'close']);
    await expectAccessible(container);
  });
  it('offers nothing to take in where all is here', () => {
    archiveShowing({ step: 'preview', ...contents([item('Same', { kind: 'here' })]) });
    expect(screen.getByRole('alert')).toHaveTextContent('old.zip holds nothing new. What is here stays as it is.');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Close']);
  });
  it('lists what was taken in, and what this machine could not keep', async () => {
    const { container } = archiveShowing({ step: 'result', ...contents([item('Fresh', { kind: 'taken' }), item('Large', { kind: 'not-kept', trouble: { code: 'storage-full', message: 'No room left.' } })]) });
    expect(screen.getByRole('alert')).toHaveTextContent('Taken in from old.zip: 1 exercise.');
    expect(group('Could not be kept here').getByRole('listitem')).toHaveTextContent('Large, 6 March 2026No room left.');
    await expectAccessible(container);
  });
  it('says in a sentence of its own why a file is refused as a whole', () => {
    const codes: readonly ArchiveProblemCode[] = ['unread', 'large', 'no-zip', 'cut', 'many', 'bomb', 'no-manifest', 'bad-manifest', 'newer'];
    const said = codes.map((code) => {
      const { unmount } = archiveShowing({ step: 'refused', name: 'x.zip', problem: archiveProblem(code, 'a/b') });
      const words = screen.getByRole('alert').textContent;
      unmount();
      return words;
    });
    expect(new Set(said).size).toBe(codes.length);
    for (const words of said) expect(words).toMatch(/^.*x\.zip .*\. Nothing was taken in\.$|^x\.zip could not be read/);
  });
  it('lets go of everything when the room is left', () => {
    const { unmount, calls, store } = archiveShowing({ step: 'idle' });
    act(() => store.setState({ work: { step: 'saving', done: 0, of: 1 } }));
    unmount();
    expect(calls).toEqual(['close']);
  });
});
