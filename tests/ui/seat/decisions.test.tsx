import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import { expectAccessible } from '#kit/axe.ts';
import { aClock, aDecision, aSeatView } from '#kit/seatView.ts';
import { Seat } from '#ui/seat/Seat.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const accept = () => vi.fn<(act: RoleAct) => Refusal | null>(() => null);
const seat = (act = accept(), change: Parameters<typeof aSeatView>[0] = {}, role?: string) =>
  render(<Seat view={aSeatView(change, role)} act={act} readOnly={false} onLeave={() => {}} />);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('A decision at a seat', () => {
  it('shows the question, the time left, the scenario minute and the default', async () => {
    const { container } = seat();
    const card = screen.getByRole('article', { name: 'Cut the link to the terminal?' });
    expect(within(card).getByText('16 min left')).toBeVisible();
    expect(within(card).getByText('Until 04:23. If nobody decides: The link stays up.')).toBeVisible();
    await expectAccessible(container);
  });
  it('adds the room minutes in live play', () => {
    seat(accept(), { clock: { ...aClock, rate: 4 } });
    expect(screen.getByText(/about 4 min in the room/)).toBeVisible();
  });
  it('sends a vote with confidence and reason, and says that it may be changed', async () => {
    const act = accept();
    seat(act);
    await userEvent.click(screen.getByRole('radio', { name: 'Cut now, work by hand' }));
    await press('More sure');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why? One line' }), 'Crews can run two lanes');
    await press('Send my vote');
    expect(act).toHaveBeenCalledWith({
      do: 'vote',
      decision: 'cut-link',
      option: 'cut-now',
      confidence: 55,
      because: 'Crews can run two lanes',
    });
    expect(screen.getByText('Vote sent. Change it until the commit.')).toBeVisible();
  });
  it('takes the confidence as typed text too, within 0 to 100', async () => {
    const act = accept();
    seat(act);
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    const typed = screen.getByRole('textbox', { name: 'How sure?' });
    await userEvent.clear(typed);
    await userEvent.type(typed, '85');
    await press('Send my vote');
    expect(act).toHaveBeenCalledWith({ do: 'vote', decision: 'cut-link', option: 'keep', confidence: 85 });
  });
  it('asks for an option first and sends nothing', async () => {
    const act = accept();
    seat(act);
    await press('Send my vote');
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an option first.');
    expect(act).not.toHaveBeenCalled();
  });
  it('says a refusal in its own words at the button', async () => {
    const words = 'The commit came first, at 03:59. Your vote was not counted.';
    seat(vi.fn(() => ({ code: 'already-committed', message: words }) as const));
    await userEvent.click(screen.getByRole('radio', { name: 'Keep it up and watch' }));
    await press('Send my vote');
    expect(screen.getByRole('alert')).toHaveTextContent(words);
  });
  it('says who has voted and hides what until the commit', () => {
    seat(accept(), { decisions: [aDecision({ voted: ['ceo'] })] });
    expect(screen.getByText('1 of 2 have voted. Out: Head of operations.')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
  it('shows the closed votes by team after the commit', () => {
    const tally = [{ option: 'cut-now', title: 'Cut now, work by hand', business: 1, secops: 2, external: 0, meanConfidence: 71.5 }];
    const commit = { at: 6900, by: 'manager', option: 'cut-now', optionTitle: 'Cut now, work by hand', because: 'Six servers are locked.' };
    seat(accept(), { decisions: [aDecision({ state: 'approval', mayVote: false, commit, tally })] });
    const table = screen.getByRole('table', { name: 'Votes, closed' });
    expect(within(table).getByRole('row', { name: /Cut now, work by hand 1 2 72 %/ })).toBeVisible();
    expect(within(table).queryByRole('columnheader', { name: 'External' })).not.toBeInTheDocument();
  });
  it('lets the owner commit with a reason', async () => {
    const act = accept();
    seat(act, { decisions: [aDecision({ mayVote: false, mayCommit: true })] }, 'manager');
    await userEvent.click(screen.getByRole('radio', { name: 'Cut now, work by hand' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Your reason' }), 'One host');
    await press('Commit');
    expect(act).toHaveBeenCalledWith({ do: 'commit', decision: 'cut-link', option: 'cut-now', because: 'One host' });
  });
  it('lets the approver approve, or decline with a reason', async () => {
    const act = accept();
    seat(act, { decisions: [aDecision({ state: 'approval', mayVote: false, mayApprove: true })] }, 'ceo');
    await press('Decline…');
    await userEvent.type(screen.getByRole('textbox', { name: 'Why not?' }), 'Too early');
    await press('Decline');
    expect(act).toHaveBeenCalledWith({ do: 'decline', decision: 'cut-link', because: 'Too early' });
  });
});
