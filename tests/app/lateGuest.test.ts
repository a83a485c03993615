import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lateGuest } from '#app/lateGuest.ts';
import { seatMemory } from '#app/seatMemory.ts';
import { doorText } from '#core/table/doorLink.ts';
import { inviteText } from '#core/table/invite.ts';
import { aGuest } from '#kit/fakeGuest.tsx';
import type { GuestState } from '#stores/table/guestTypes.ts';

const id = 'A'.repeat(22);
const LINK = inviteText({ relay: 'origin', room: id, id, secret: new Uint8Array(32), pin: new Uint8Array(16) });

/** A page opened with a link, and the table that it opens when somebody joins. */
function page(fragment: string, real: Partial<GuestState> = { phase: 'reading' }) {
  const table = aGuest(real);
  const open = vi.fn(() => table.guest);
  const guest = lateGuest({ open, fragment, memory: seatMemory(() => localStorage), plainHttp: true });
  return { guest, table, open, phase: () => guest.getState().phase };
}

describe('A device before it joins', () => {
  beforeEach(() => localStorage.clear());
  it('asks for the name at once and opens nothing of the table until it was given', () => {
    const { guest, open, phase } = page(LINK);
    expect(guest.getState()).toMatchObject({ phase: 'name', plainHttp: true });
    expect(guest.getState().knock('  ')).toBe(false);
    expect(open).not.toHaveBeenCalled();
    expect(guest.getState().knock(' Ada ')).toBe(true);
    expect(open).toHaveBeenCalledOnce();
    expect(phase()).toBe('knocking');
  });
  it('knocks with that name as soon as the table’s code is there, and is that table from then on', () => {
    const { guest, table, phase } = page(LINK);
    guest.getState().knock('Ada');
    table.guest.setState({ phase: 'name' });
    expect(table.calls).toEqual([['knock', 'Ada']]);
    expect(guest.getState()).toMatchObject({ phase: 'knocking', name: 'Ada' });
    table.guest.setState({ phase: 'in', name: 'Ada' });
    expect(phase()).toBe('in');
    void guest.getState().act('ceo', { do: 'approve', decision: 'cut' });
    expect(table.waiting.map((one) => one.call)).toEqual([['act', 'ceo', { do: 'approve', decision: 'cut' }]]);
  });
  it.each([
    ['a link that was cut off', LINK.slice(0, -5), 'bad-link'], ['a link of a later version', LINK.replace('#j.1.', '#j.2.'), 'newer'],
    ['no link', '', 'bad-link'], ['a door', doorText({ relay: 'origin', code: '7K3M-9QXT' }), 'name'],
  ])('tells %s by itself', (_, fragment, expected) => {
    const { open, phase } = page(fragment);
    expect(phase()).toBe(expected);
    expect(open).not.toHaveBeenCalled();
  });
});

describe('A device that was at a table', () => {
  beforeEach(() => localStorage.clear());
  it.each([['without a link', ''], ['by the link that it had', LINK]])('comes back at once %s', (_, fragment) => {
    const first = page(LINK);
    first.guest.getState().knock('Ada');
    first.table.guest.setState({ phase: 'waiting' });
    const again = page(fragment);
    expect(again.open).toHaveBeenCalledOnce();
    expect(again.phase()).toBe('reading');
    again.table.guest.setState({ phase: 'in' });
    expect(again.phase()).toBe('in');
  });
  it('is asked for a name where the link is of another table', () => {
    seatMemory(() => localStorage).keep(true);
    const { guest, table, phase } = page(LINK);
    table.guest.setState({ phase: 'name' });
    expect(phase()).toBe('name');
    expect(guest.getState().knock('Ada')).toBe(true);
    expect(table.calls).toEqual([['knock', 'Ada']]);
  });
  it.each(['removed', 'ended', 'bad-link'] as const)('has nothing to come back to once it is %s', (phase) => {
    seatMemory(() => localStorage).keep(true);
    page('').table.guest.setState({ phase });
    expect(page('').open).not.toHaveBeenCalled();
  });
  it('looks for its keys where the browser keeps nothing that is readable', () => {
    const refused = () => { throw new Error('refused'); };
    const open = vi.fn(() => aGuest({ phase: 'reading' }).guest);
    lateGuest({ open, fragment: '', memory: seatMemory(refused), plainHttp: false });
    expect(open).toHaveBeenCalledOnce();
  });
});
