import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/exercise/command.ts';
import { writeLog } from '#core/exercise/log/logFile.ts';
import { expectAccessible } from '#kit/axe.ts';
import { aLibraryStore, anExerciseCard, aScenarioCard } from '#kit/libraryStore.ts';
import type { CheckedFile, LibraryState } from '#stores/libraryTypes.ts';
import { createSettings } from '#stores/createSettings.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { LibraryRoom } from '#ui/library/LibraryRoom.tsx';

function show(state: Partial<LibraryState> = {}, opens?: CheckedFile) {
  const { store, calls } = aLibraryStore(state, opens);
  const { container } = render(
    <StoresContext value={{ library: store, settings: createSettings(() => localStorage) }}>
      <LibraryRoom authorGuide="guide.html" />
    </StoresContext>,
  );
  return { container, calls };
}
const choose = (file: File) => userEvent.upload(screen.getByLabelText('Open a file…', { selector: 'input' }), file, { applyAccept: false });
const span = { line: 2, column: 8, endLine: 2, endColumn: 12, offset: 20 };

describe('The library', () => {
  it('shows on a card what a facilitator chooses by', async () => {
    const { container } = show();
    const card = screen.getByRole('article', { name: 'Night shift at Harbor Light' });
    expect(card).toHaveTextContent('Ransomware at a logistics company, at night. A contractor session, then the cloud, then the terminal.');
    expect(card).not.toHaveTextContent('Nobody is awake');
    for (const words of ['90 min', '10', 'Business: 4', 'SecOps: 6', '14', 'Foundation', 'Identity', 'IoT and OT', 'Tactics: initial access, impact', 'Never played here']) {
      expect(card).toHaveTextContent(words);
    }
    expect(within(card).getByRole('link', { name: 'Set up Night shift at Harbor Light' })).toHaveAttribute('href', '#/setup/harbor-light');
    expect(screen.getByText('Exercise · simulated')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write a scenario' })).toHaveAttribute('href', 'guide.html');
    await expectAccessible(container);
  });

  it('offers the exercise that was left in the middle first, and discards it only when asked twice', async () => {
    const { container, calls } = show({ exercises: [anExerciseCard(), anExerciseCard({ id: 'ex-0', state: 'ended', savedWall: Date.UTC(2025, 10, 4, 12) })] });
    const strip = screen.getByRole('region', { name: 'Exercise to go on with' });
    expect(strip).toHaveTextContent('Night shift at Harbor Light is paused at 04:07');
    expect(strip).toHaveTextContent('212 entries');
    expect(within(strip).getByRole('link')).toHaveAttribute('href', '#/console/ex-1');
    expect(screen.getByRole('link', { name: 'Debrief of Night shift at Harbor Light' })).toHaveAttribute('href', '#/debrief/ex-0');
    expect(screen.getByText('Last played 4 December 2025')).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(within(strip).getByRole('button', { name: /Discard/ }));
    await expectAccessible(document.body);
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(calls).toEqual([]);
    await userEvent.click(within(strip).getByRole('button', { name: /Discard/ }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Discard' }));
    expect(calls).toEqual([['deleteExercise', 'ex-1']]);
  });

  it('gives the log of a kept exercise as a file', async () => {
    const { calls } = show({ exercises: [anExerciseCard({ state: 'ended' })] });
    await userEvent.click(screen.getByRole('button', { name: /Save the log of/ }));
    expect(calls).toEqual([['download', 'harbor-light-ex-1.jsonl', 'log text']]);
  });

  it('filters by difficulty and trend once there are more than three scenarios', async () => {
    const cards = ['a', 'b', 'c', 'd'].map((id) => aScenarioCard({ id, title: `Title ${id}`, difficulty: id === 'a' ? 'advanced' : 'foundation', trends: id === 'b' ? ['cloud'] : [] }));
    const { container } = show({ scenarios: cards });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Difficulty' }), 'Advanced');
    expect(screen.getAllByRole('article').map((card) => card.getAttribute('aria-labelledby')).length).toBe(1);
    expect(screen.getByText('1 of 4 scenarios shown')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Trend' }), 'Cloud');
    expect(screen.getByText(/No scenario fits both filters/)).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });

  it('changes the colours of every room, as this machine keeps them', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark colours');
    expect(createSettings(() => localStorage).getState().theme).toBe('dark');
    localStorage.clear();
  });

  it('has no filters for three scenarios or fewer, and says when there are none', () => {
    show({ scenarios: [] });
    expect(screen.queryByRole('combobox', { name: 'Difficulty' })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox', { name: 'Trend' })).not.toBeInTheDocument();
    expect(screen.getByText('No scenarios here. Open one from a file.')).toBeInTheDocument();
  });

  it('says what to do when the storage of the browser is blocked', () => {
    show({ trouble: { code: 'storage-blocked', message: 'This browser keeps nothing. Save the log to a file before you close the tab.' } });
    expect(screen.getByText(/This browser keeps nothing/)).toBeInTheDocument();
  });

  it('blocks a scenario with errors and shows each with its line, place, severity and hint', async () => {
    const { container, calls } = show({}, {
      name: 'own.mdx', lines: ['---', 'title: Rust', '---'], scenario: null,
      diagnostics: [
        { rule: 'front-matter', severity: 'error', message: 'Unexpected “Rust”, expected a title.', hint: 'Give it a title.', span },
        { rule: 'unused-feed', severity: 'warning', message: 'Feed edr is never used.', span: { ...span, line: 99, endLine: 99 } },
      ],
    });
    await choose(new File(['---'], 'own.mdx'));
    expect(calls).toEqual([['openFile', 'own.mdx']]);
    const problems = await screen.findByRole('list', { name: 'Problems in own.mdx' });
    const [first, second] = within(problems).getAllByRole('listitem');
    for (const words of ['Error', 'line 2, column 8', 'Unexpected “Rust”', 'title: Rust', 'What to do: Give it a title.']) expect(first).toHaveTextContent(words);
    expect(within(first as HTMLElement).getByText('Rust')).toHaveProperty('tagName', 'MARK');
    expect(second).toHaveTextContent('Warning');
    expect(screen.getByRole('alert')).toHaveTextContent('1 error. Mend it and open the file again.');
    expect(screen.queryByRole('link', { name: /^Set up( anyway)?$/ })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('lets a scenario with warnings alone be set up anyway, and closes its panel', async () => {
    show({}, { name: 'own.mdx', lines: [], scenario: 'own', diagnostics: [{ rule: 'r', severity: 'warning', message: 'm', span }] });
    await choose(new File(['---'], 'own.mdx'));
    expect(await screen.findByRole('link', { name: 'Set up anyway' })).toHaveAttribute('href', '#/setup/own');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('link', { name: 'Set up anyway' })).not.toBeInTheDocument();
  });

  it('opens a file that is dropped on the page, one at a time and of its two kinds only', async () => {
    const { container, calls } = show();
    const drop = (...files: File[]) => fireEvent.drop(container.firstElementChild as Element, { dataTransfer: { files, types: ['Files'] } });
    drop(new File([''], 'a.mdx'), new File([''], 'b.mdx'));
    expect(screen.getByRole('alert')).toHaveTextContent('Open one file at a time.');
    drop(new File([''], 'a.docx'));
    expect(screen.getByRole('alert')).toHaveTextContent('“a.docx” is neither.');
    drop(new File([''], 'a.mdx'));
    expect(calls).toEqual([['openFile', 'a.mdx']]);
    expect(await screen.findByText(/No problems found/)).toBeInTheDocument();
  });
});

describe('A log opened in the library', () => {
  const header = { 'hotwash-log': 1, scenario: 'harbor-light', version: '1.0.0', sha256: 'ab', seed: 1, roster: [], started: '2026-03-06T10:00:00Z' } as const;
  const entries: readonly Entry[] = [
    { seq: 1, at: 0, wall: 1, actor: 'facilitator', act: { do: 'start' } },
    { seq: 2, at: 0, wall: 2, actor: 'ceo', act: { do: 'note', text: 'One' } },
    { seq: 3, at: 60, wall: 3, actor: 'ceo', act: { do: 'note', text: 'Two' } },
  ];

  it('is told to be whole', async () => {
    const { container } = show();
    await choose(new File([writeLog(header, entries)], 'night.jsonl'));
    expect(await screen.findByText(/The log is whole/)).toBeInTheDocument();
    expect(screen.getByText('Scenario version 1.0.0, 3 entries.')).toBeInTheDocument();
    await expectAccessible(container);
  });
  it('is told to be changed after the last entry that fits', async () => {
    show();
    await choose(new File([writeLog(header, entries).replace('Two', 'Six')], 'night.jsonl'));
    expect(await screen.findByText('The log was changed after entry 2. You can read it; its measures are not shown as sound.')).toBeInTheDocument();
  });
  it('is refused in a sentence when it is no log', async () => {
    show();
    await choose(new File(['{"a":1}\n'], 'other.jsonl'));
    expect(await screen.findByText(/“other.jsonl” is not the log of an exercise/)).toBeInTheDocument();
  });
});
