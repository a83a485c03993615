import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { SeatAlert, SeatView } from '#core/views/seatViewTypes.ts';
import { expectAccessible } from '#kit/axe.ts';
import { prose } from '#kit/prose.ts';
import { anAlert, aSeatView } from '#kit/seatView.ts';
import { Seat } from '#ui/seat/Seat.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const running = {
  kind: 'finding',
  id: 'file',
  title: 'Unsigned file on gate-ctl-02',
  role: 'triage',
  state: 'running',
  takes: 600,
  done: 240,
  doneAt: 7380,
} as const;

function desk(alerts: readonly SeatAlert[], change: Partial<SeatView> = {}) {
  const act = vi.fn<(act: RoleAct) => Refusal | null>(() => null);
  const view = aSeatView({ alerts, decisions: [], ...change }, 'triage');
  return { act, ...render(<Seat view={view} act={act} readOnly={false} onLeave={() => {}} />) };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('The desk of a SecOps role', () => {
  it('says what it is doing and until when', async () => {
    const { container } = desk([anAlert()], { desk: { running, queue: [] } });
    expect(screen.getByRole('progressbar', { name: 'Unsigned file on gate-ctl-02' })).toHaveAttribute(
      'aria-valuetext',
      '4 min of 10 min, done 04:13',
    );
    await expectAccessible(container);
  });
  it('lists alerts with the feed’s record in words and their age', () => {
    desk([anAlert()]);
    expect(
      screen.getByRole('button', { name: /High.*Shadow copies deleted, tms-app-02.*Endpoint · 43 of 46 real · new.*15 min/ }),
    ).toBeVisible();
  });
  it('selects with the first press and acknowledges nothing', async () => {
    const { act, container } = desk([anAlert()]);
    await press(/Shadow copies/);
    expect(act).not.toHaveBeenCalled();
    expect(screen.getByText(/vssadmin.exe delete shadows/)).toBeVisible();
    await expectAccessible(container);
  });
  it('looks into an alert, at once if asked so', async () => {
    const { act } = desk([anAlert()], { desk: { running, queue: [] } });
    await press(/Shadow copies/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Start at once and pause what runs' }));
    await press(/Look into it about 10 min/);
    expect(act).toHaveBeenCalledWith({ do: 'acknowledge', alert: 'shadow', interrupt: true });
  });
  it('escalates only to the roles that may take it', async () => {
    const { act } = desk([anAlert()]);
    await press(/Shadow copies/);
    await press('Escalate…');
    expect(screen.queryByRole('button', { name: 'Chief executive' })).not.toBeInTheDocument();
    await press('Investigator');
    expect(act).toHaveBeenCalledWith({ do: 'escalate', alert: 'shadow', to: 'investigator' });
  });
  it('closes as one of three, with the finding in sight', async () => {
    const findings = [{ role: 'triage', at: 6900, prose: prose('A backup job, known to IT.') }];
    const { act } = desk([anAlert({ state: 'found', canAcknowledge: false, findings })]);
    await press(/Shadow copies/);
    expect(screen.getByText('A backup job, known to IT.')).toBeVisible();
    await press('Close as…');
    await press('False alarm (false positive)');
    expect(act).toHaveBeenCalledWith({ do: 'close', alert: 'shadow', as: 'false-positive' });
  });
  it('accepts or returns with a reason what was escalated to it', async () => {
    const { act } = desk([anAlert({ state: 'escalated', canAcknowledge: false, canAccept: true, canClose: false, escalateTo: [] })]);
    await press(/Shadow copies/);
    await press('Return it…');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why does it go back?' }), 'No host named');
    await press('Return it');
    expect(act).toHaveBeenCalledWith({ do: 'return', alert: 'shadow', because: 'No host named' });
  });
  it('gives a business role no alert tab', () => {
    render(<Seat view={aSeatView()} act={() => null} readOnly={false} onLeave={() => {}} />);
    expect(screen.queryByRole('button', { name: /^Alerts/ })).not.toBeInTheDocument();
  });
});
