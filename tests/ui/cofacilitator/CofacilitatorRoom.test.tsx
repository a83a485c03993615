import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { expectAccessible } from '#kit/axe.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';
import type { GuestPhase, GuestStore } from '#stores/table/guestTypes.ts';
import { GuestContext } from '#stores/table/useGuest.ts';
import { CofacilitatorRoom } from '#ui/cofacilitator/CofacilitatorRoom.tsx';

const VIEW = {
  audience: 'cofacilitator', isFinal: false, scenario: sessionScenario, entries: [], clock: { now: 600, state: 'running', rate: 4, stopped: false },
  exercise: { clockStart: '2026-03-06T02:00:00+01:00' }, table: {},
} as never;
const knocked: string[] = [];
const guestAt = (phase: GuestPhase, change: Partial<GuestStore> = {}) =>
  createStore<GuestStore>()(() => ({
    phase, connection: 'live', title: null, name: '', sas: null, grants: [], orders: { stopped: false, blackout: false, spotlight: null }, muted: false, unsent: 0, plainHttp: false,
    seats: phase === 'in' ? [{ key: 'cofacilitator', as: 'cofacilitator', role: null, view: VIEW, hash: null }] : [],
    knock: (name) => { knocked.push(name); return name.length > 0; },
    confirm: () => undefined, act: async () => null, observe: async () => null, propose: async () => null, feedback: async () => null, tellTaken: async () => undefined, leave: () => undefined, ...change,
  }));
function shown(guest = guestAt('in'), onTakeOver: () => Promise<string | null> = async () => null) {
  return render(<GuestContext value={guest}><CofacilitatorRoom onTakeOver={onTakeOver} /></GuestContext>);
}

describe('the page of a co-facilitator', () => {
  it('asks for a name, and says what is wrong with one', async () => {
    const { container } = shown(guestAt('name'));
    await userEvent.click(screen.getByRole('button', { name: 'Join as co-facilitator' }));
    expect(screen.getByText(/1 to 60 letters/)).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'Cora');
    await userEvent.click(screen.getByRole('button', { name: 'Join as co-facilitator' }));
    expect(knocked).toEqual(['', 'Cora']);
    await expectAccessible(container);
  });
  it('says how level it is, asks once more, and takes over', async () => {
    const taken: number[] = [];
    const { container } = shown(guestAt('in'), async () => { taken.push(1); return null; });
    expect(screen.getByText('Level: 0 entries, 02:10 in the scenario.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take over…' }));
    expect(taken).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Not yet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take over…' }));
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Take over now' }));
    expect(taken).toEqual([1]);
  });
  it('says why it could not take over, and may try again', async () => {
    shown(guestAt('in'), async () => 'The browser has no room left.');
    await userEvent.click(screen.getByRole('button', { name: 'Take over…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take over now' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Could not take over: The browser has no room left.');
    expect(screen.getByRole('button', { name: 'Take over…' })).toBeVisible();
  });
  it.each([['knocking', /Knocking/], ['waiting', /has to let you in/], ['bad-link', /not a whole invitation/], ['newer', /later version/], ['no-relay', /cannot be reached/], ['removed', /taken this device out/], ['ended', /closed/]] as const)(
    'says what happens: %s', (phase, words) => {
      shown(guestAt(phase));
      expect(screen.getByText(words)).toBeVisible();
      expect(screen.queryByRole('button')).toBeNull();
    });
  it('says when the facilitator’s page is silent', () => {
    shown(guestAt('in', { connection: 'away' }));
    expect(screen.getByText(/has been silent/)).toBeVisible();
  });
});
