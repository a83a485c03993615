import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import type { PlayedExercise } from '#kit/keptRun.ts';
import { programmeOf } from '#kit/sixRunsProgramme.ts';
import { IN_TIME, sixRuns } from '#kit/sixRuns.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import { ProgrammeContext } from '#stores/programme/useProgramme.ts';
import { ProgrammeRoom } from '#ui/programme/ProgrammeRoom.tsx';

vi.setConfig({ testTimeout: 60_000 });

async function room(runs: readonly PlayedExercise[]) {
  const { programme } = await programmeOf(runs);
  return render(<ProgrammeContext value={programme}><ProgrammeRoom /></ProgrammeContext>);
}

describe('The programme', () => {
  it('shows four runs in one table, and two apart with the reason', async () => {
    const { container } = await room(sixRuns);
    await screen.findByText(/days since business and SecOps/);
    await userEvent.click(screen.getByRole('button', { name: 'The same as a table: 4 runs' }));
    const tables = screen.getAllByRole('table');
    expect(tables.map((table) => within(table).getAllByRole('row').length - 1)).toEqual([4, 1, 1]);
    expect(screen.getByText(/the horizon is 5 h, not 10 h/)).toBeVisible();
    expect(screen.getByText(/played on version 0\.1\.0 of the scenario, not /)).toBeVisible();
    const [, newest] = within(tables[0] ?? container).getAllByRole('row');
    expect(newest).toHaveTextContent(/1 min.*one incident \(n = 1\).*not reached/);
    expect(newest).toHaveTextContent(/opened.*closed.*recurring.*retested/);
    expect(container).not.toHaveTextContent(/mean up to the horizon/);
    await expectAccessible(container);
  });
  it('asks for the next joint exercise after 90 days', async () => {
    await room(sixRuns);
    // Played together on the fifth day, and read on the hundredth.
    expect(await screen.findByText(/94 days since .* 90 days or more have gone by/)).toBeVisible();
  });
  it('lists what has no figures with the reason, and says what to do where nothing is kept', async () => {
    const { unmount } = await room([{ id: 'open', scenario: sessionScenario, createdWall: 1, lines: IN_TIME, ended: false }]);
    expect(await screen.findByRole('article', { name: 'Exercises without figures' })).toHaveTextContent('Not ended yet.');
    unmount();
    const { container } = await room([]);
    expect(await screen.findByText(/No exercise is kept on this machine yet/)).toBeVisible();
    await expectAccessible(container);
  });
  it('shows real incidents in their own panel, what is odd by its line, and removes them', async () => {
    const { container } = await room(sixRuns);
    await screen.findByText(/days since business and SecOps/);
    const panel = within(screen.getByRole('article', { name: 'Real incidents' }));
    const text = 'incident,alerted,acknowledged,remediated,until\na,2026-03-06T10:00Z,2026-03-06T10:10Z,2026-03-06T11:10Z,\nb,2026-03-06T10:00Z,2026-03-06T10:30Z,,\nc,2026-03-06T10:00Z,,,2026-03-05T10:00Z\n';
    await userEvent.upload(panel.getByLabelText('Open a CSV file…', { selector: 'input' }), new File([text], 'ours.csv', { type: 'text/csv' }));
    expect(await panel.findByText('mean up to 30 min, n = 2, 0 not reached')).toBeVisible();
    expect(panel.getByText(/^Line 4: "c"/)).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(panel.getByRole('button', { name: 'Remove the file' }));
    expect(panel.queryByRole('table')).toBeNull();
  });
});
