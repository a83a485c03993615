import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { expectAccessible } from '#kit/axe.ts';
import { playedRecord } from '#kit/debriefRecord.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';
import { StoresContext } from '#stores/StoresContext.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const poor = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');

function debrief(played = poor) {
  const submit = vi.fn(() => null);
  const session = createStore(() => ({ submit }) as unknown as SessionStore);
  return { submit, ...render(<StoresContext value={{ session }}><Debrief {...played} onSave={() => {}} /></StoresContext>) };
}
const open = (name: RegExp) => userEvent.click(screen.getByRole('tab', { name }));

describe('The debrief', () => {
  beforeEach(() => localStorage.clear());
  it('begins with the finding in a sentence and the ending in the author’s words', async () => {
    const { container } = debrief();
    expect(screen.getByRole('heading', { level: 2, name: /^The attacker was (out|never fully out)/ })).toBeVisible();
    const ending = poor.record.scenario.endings.find((found) => found.id === poor.measures.ending);
    expect(screen.getByText(new RegExp(`Ended at .*: ${ending?.title}`))).toBeVisible();
    await expectAccessible(container);
  });
  it('strikes a speed through whose guard fails, and says why', () => {
    debrief();
    const mttr = screen.getByRole('region', { name: 'MTTR' });
    expect(mttr.querySelector('s')).toBeVisible();
    expect(within(mttr).getByText('not credited')).toBeInTheDocument();
    expect(within(mttr).getByText(/^Guard fails, so not credited/)).toBeVisible();
  });
  it('shows the timeline as a picture with its summary, and the same as a table', async () => {
    debrief();
    expect(screen.getByRole('img', { name: /^The attacker took \d+ steps/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const table = within(screen.getByRole('region', { name: 'Attack, incidents and decisions' })).getByRole('table');
    expect(within(table).getAllByText('Attacker did').length).toBe(poor.record.chronicle.steps.length);
  });
  it('shows grades of options only here', async () => {
    debrief();
    await open(/Decisions/);
    expect(screen.getAllByText('0: poor on what could be known').length).toBeGreaterThan(0);
  });
  it('tells who held which fact and whether what was assumed held', async () => {
    const { container } = debrief();
    await open(/Who knew what/);
    expect(screen.getAllByText('did not hold')).toHaveLength(poor.record.scenario.assumptions.filter((statement) => !statement.holds).length);
    await expectAccessible(container);
  });
  it('lets a person confirm a rating with a reason', async () => {
    const { submit } = debrief();
    await open(/Objectives/);
    const card = screen.getAllByRole('article')[0] as HTMLElement;
    await userEvent.selectOptions(within(card).getByRole('combobox'), 'M');
    await userEvent.type(within(card).getByRole('textbox', { name: 'Reason' }), 'Seen from the room');
    await userEvent.click(within(card).getByRole('button', { name: 'Confirm' }));
    const first = poor.record.scenario.objectives[0]?.id;
    expect(submit).toHaveBeenCalledWith({ do: 'rate', objective: first, rating: 'M', because: 'Seen from the room' });
  });
  it('leads from a gap to the entry that shows it', async () => {
    debrief();
    await open(/Gaps/);
    await userEvent.click(screen.getByRole('button', { name: /Leaders were left out/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Show entry/ }));
    expect(screen.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
    expect(document.activeElement).toHaveTextContent(/decided/);
  });
  it('keeps what is decided about a gap, marks it as one to fix first, and has it again after reopening', async () => {
    const { unmount } = debrief();
    await open(/Gaps/);
    await userEvent.type(screen.getByRole('textbox', { name: /^Owner/ }), 'Ines');
    await userEvent.click(screen.getByRole('checkbox', { name: 'One of the three to fix first' }));
    expect(screen.getByRole('heading', { name: 'One thing to fix first. 1 of 1 has an owner.' })).toBeVisible();
    unmount();
    debrief();
    await open(/Gaps/);
    expect(screen.getByRole('textbox', { name: /^Owner/ })).toHaveValue('Ines');
  });
});
