import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import { expectAccessible } from '#kit/axe.ts';
import { prose } from '#kit/prose.ts';
import { aBrief, aClock, aSeatView } from '#kit/seatView.ts';
import { Seat } from '#ui/seat/Seat.tsx';
import { saidBetween } from '#ui/seat/useSaid.ts';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

function seat(change: Partial<SeatView>, role = 'manager') {
  const act = vi.fn<(act: RoleAct) => Refusal | null>(() => null);
  return { act, ...render(<Seat view={aSeatView({ decisions: [], ...change }, role)} act={act} readOnly={false} onLeave={() => {}} />) };
}
const owed = {
  id: 'hourly',
  title: 'Hourly update',
  prose: prose('Hourly update'),
  to: ['ceo'],
  nextDueAt: 7200,
  overdue: false,
  last: aBrief(),
};

describe('What a seat owes', () => {
  it('shows beside each of six lines what was last said', async () => {
    const { container } = seat({ owes: [owed] });
    expect(screen.getByRole('textbox', { name: 'Not known' })).toHaveAccessibleDescription('Last said: Whether customer records left.');
    await expectAccessible(container);
  });
  it('sends only the lines in which something stands', async () => {
    const { act } = seat({ owes: [owed] });
    await userEvent.type(screen.getByRole('textbox', { name: 'Known' }), ' Gates are down. ');
    await userEvent.click(screen.getByRole('button', { name: 'Send update' }));
    expect(act).toHaveBeenCalledWith({ do: 'brief', update: 'hourly', known: 'Gates are down.' });
  });
  it('says "nothing new" with one press', async () => {
    const { act } = seat({ owes: [owed] });
    await userEvent.click(screen.getByRole('button', { name: 'Nothing new' }));
    expect(act).toHaveBeenCalledWith({ do: 'brief', update: 'hourly', known: 'Nothing new since 03:38.' });
  });
  it('shares intelligence with the roles that were chosen', async () => {
    const { act } = seat({ intel: [{ id: 'leak-site', prose: prose('A post names us.'), share: ['ceo'], sharedWith: [], dueAt: 7600 }] });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chief executive' }));
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(act).toHaveBeenCalledWith({ do: 'share', intel: 'leak-site', to: ['ceo'] });
  });
  it('shows duty clocks that run and that do not', () => {
    seat({});
    expect(screen.getByText('Runs since 03:52, until 07:52.')).toBeVisible();
    expect(screen.getByText('Not running.')).toBeVisible();
  });
  it('relies on an assumption, whose truth is not shown', async () => {
    const { act } = seat({});
    await userEvent.click(screen.getByRole('button', { name: 'We rely on this: Backups are clean.' }));
    expect(act).toHaveBeenCalledWith({ do: 'assume', assumption: 'backups' });
    expect(screen.queryByText('It did not hold.')).not.toBeInTheDocument();
  });
});

describe('After play', () => {
  it('asks for the ranking, which arrows put in order', async () => {
    const { act, container } = seat({ clock: { ...aClock, state: 'ended' } });
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Loss of reputation and trust' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Save my order' })[0] as HTMLElement);
    expect(act).toHaveBeenCalledWith({
      do: 'rank',
      of: 'harms',
      phase: 'after',
      order: ['reputation', 'downtime', 'disclosure', 'tampering'],
    });
    await expectAccessible(container);
  });
});

describe('What is announced', () => {
  it('says aloud what now waits for this role, and nothing when nothing changed', () => {
    const before = aSeatView({ decisions: [] });
    expect(saidBetween(before, before)).toEqual([]);
    expect(saidBetween(before, aSeatView())).toEqual([
      { text: 'A decision waits for you: Cut the link to the terminal?', politeness: 'assertive' },
    ]);
  });
  it('warns once when a minute of the room is left', () => {
    const at = (now: number) => aSeatView({ clock: { ...aClock, rate: 4, now } });
    expect(saidBetween(at(7730), at(7745))).toEqual([{ text: 'One minute left: Cut the link to the terminal?', politeness: 'assertive' }]);
    expect(saidBetween(at(7745), at(7750))).toEqual([]);
  });
});
