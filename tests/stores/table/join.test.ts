import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import { viewHash } from '#core/table/viewHash.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import { aTable, type TableUnderTest } from '#kit/aTable.ts';

const patience = { timeout: 10_000, interval: 10 };
const TRIAGE = { kind: 'role', role: 'triage' } as const;

describe('joining a table', () => {
  let t: TableUnderTest;
  beforeEach(async () => {
    t = await aTable();
    await t.table.getState().openTable();
  });
  afterEach(() => t.end());

  const link = (id: string): string => t.table.getState().invites.find((i) => i.id === id)?.link ?? '';
  const isIn = (guest: StoreApi<GuestStore>) => vi.waitFor(() => expect(guest.getState()).toMatchObject({ phase: 'in', connection: 'live' }), patience);
  const view = (guest: StoreApi<GuestStore>, key = 'seat:triage') => guest.getState().seats.find((s) => s.key === key)?.view as SeatView | undefined;
  async function joined(name = 'Ana', grant: Parameters<ReturnType<typeof t.table.getState>['invite']>[0] = TRIAGE) {
    const device = t.device(link(t.table.getState().invite(grant)));
    await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), patience);
    expect(device.guest.getState().knock(name)).toBe(true);
    await isIn(device.guest);
    await vi.waitFor(() => expect(device.guest.getState().seats[0]?.view).toBeTruthy(), patience);
    return device;
  }

  it('takes a link and a name: the seat is there, shown as the facilitator’s page would show it', async () => {
    const { guest } = await joined();
    expect(guest.getState()).toMatchObject({ name: 'Ana', title: t.tab.session.getState().view?.title.title, grants: [TRIAGE], muted: false, unsent: 0 });
    const seat = t.tab.session.getState().seat('triage');
    expect(view(guest)).toEqual(seat);
    expect(guest.getState().seats[0]?.hash).toBe(viewHash(seat ?? {}));
    expect(t.table.getState()).toMatchObject({ status: 'open', invites: [], members: [{ name: 'Ana', state: 'in', connected: true, grants: [TRIAGE] }] });
  });

  it('plays: a command of the device is in the log once, and every desk shows it', async () => {
    const { guest } = await joined();
    t.tab.session.getState().submit({ do: 'advance', to: 120 });
    await vi.waitFor(() => expect(view(guest)?.alerts).toHaveLength(1), patience);
    expect(await guest.getState().act('triage', { do: 'acknowledge', alert: 'odd' })).toBeNull();
    expect(await guest.getState().act('triage', { do: 'acknowledge', alert: 'odd' })).toMatchObject({ code: 'already-looked' });
    await vi.waitFor(() => expect(view(guest)?.alerts[0]?.state).toBe('working'), patience);
    const log = t.tab.session.getState().exportLog();
    expect(log.match(/"acknowledge"/g)).toHaveLength(1);
    expect(log).not.toContain('cause');
  });

  it('opens once for each use: the second device with the same link stays outside', async () => {
    const id = t.table.getState().invite(TRIAGE);
    const used = link(id);
    const first = t.device(used);
    await vi.waitFor(() => expect(first.guest.getState().phase).toBe('name'), patience);
    first.guest.getState().knock('Ana');
    await isIn(first.guest);
    const second = t.device(used);
    await vi.waitFor(() => expect(second.guest.getState().phase).toBe('name'), patience);
    second.guest.getState().knock('Eve');
    await new Promise((done) => setTimeout(done, 300));
    expect(second.guest.getState().phase).toBe('knocking');
    expect(t.table.getState().members.map((m) => m.name)).toEqual(['Ana']);
  });

  it('with an invitation for many waits until a human admits, and is refused by one', async () => {
    const many = link(t.table.getState().invite({ kind: 'observer' }, 3));
    const [a, b] = [t.device(many), t.device(many)];
    for (const [device, name] of [[a, 'Ana'], [b, 'Ben']] as const) {
      await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), patience);
      device.guest.getState().knock(name);
      await vi.waitFor(() => expect(device.guest.getState().phase).toBe('waiting'), patience);
      expect(device.guest.getState().seats).toEqual([]);
    }
    const id = (name: string): string => t.table.getState().members.find((m) => m.name === name)?.id ?? '';
    t.table.getState().admit(id('Ana'), [{ kind: 'observer' }]);
    t.table.getState().remove(id('Ben'));
    await vi.waitFor(() => expect(view(a.guest, 'screen')).toEqual(t.tab.session.getState().screen()), patience);
    await vi.waitFor(() => expect(b.guest.getState().phase).toBe('removed'), patience);
  });

  it('says what is wrong with a link: damaged, of a later version, revoked (nobody answers)', async () => {
    const id = t.table.getState().invite(TRIAGE);
    const good = link(id);
    t.table.getState().revoke(id);
    const phases = [t.device(`${good}x`), t.device(good.replace('#j.1.', '#j.2.')), t.device('')];
    await vi.waitFor(() => expect(phases.map((d) => d.guest.getState().phase)).toEqual(['bad-link', 'newer', 'bad-link']), patience);
    const revoked = t.device(good);
    await vi.waitFor(() => expect(revoked.guest.getState().phase).toBe('name'), patience);
    expect(revoked.guest.getState().knock('a\u202Eb')).toBe(false);
    expect(revoked.guest.getState().knock('Ana')).toBe(true);
    await new Promise((done) => setTimeout(done, 200));
    expect(t.table.getState().members).toEqual([]);
  });

  it('keeps the seat of a device over a reload, with or without its link', async () => {
    const { guest, shelf } = await joined();
    expect(await guest.getState().act('triage', { do: 'note', text: 'before' })).toBeNull();
    const again = t.device('', shelf);
    await isIn(again.guest);
    expect(again.guest.getState().name).toBe('Ana');
    expect(await again.guest.getState().act('triage', { do: 'note', text: 'after' })).toBeNull();
    expect(t.tab.session.getState().exportLog().match(/"note"/g)).toHaveLength(2);
  });

  it('goes on by itself after the facilitator’s page was closed and opened', async () => {
    const { guest } = await joined();
    await guest.getState().act('triage', { do: 'note', text: 'before' });
    await t.tab.leave();
    await vi.waitFor(() => expect(guest.getState().connection).toBe('away'), patience);
    const waiting = guest.getState().act('triage', { do: 'note', text: 'meanwhile' });
    await vi.waitFor(() => expect(guest.getState().unsent).toBe(1), patience);
    const next = t.page();
    await next.tab.exercises.open(t.exercise);
    expect(await waiting).toBeNull();
    await isIn(guest);
    await vi.waitFor(() => expect(view(guest)).toEqual(next.tab.session.getState().seat('triage')), patience);
    expect(next.tab.session.getState().exportLog().match(/"note"/g)).toHaveLength(2);
    expect(next.table.getState().members).toMatchObject([{ name: 'Ana', state: 'in' }]);
  });

  it('shows a device nothing of the exercise after "real incident: stop"', async () => {
    const { guest } = await joined();
    t.tab.session.getState().stopForRealIncident();
    await vi.waitFor(() => expect(guest.getState().orders.stopped).toBe(true), patience);
    expect(guest.getState().seats.map((s) => s.view)).toEqual([null]);
    t.tab.session.getState().resumeAfterStop();
    await vi.waitFor(() => expect(view(guest)).toBeTruthy(), patience);
  });

  it('carries an evaluator’s observation into the log, and a rating only when the facilitator gives it', async () => {
    const { guest } = await joined('Eve', { kind: 'evaluator', roles: ['triage'] });
    const [objective] = t.tab.session.getState().view?.objectives ?? [];
    if (!objective) throw new Error('the scenario has no objective');
    expect(await guest.getState().observe(objective.id, 'clear order')).toBeNull();
    expect(await guest.getState().propose(objective.id, 'S', 'late')).toBeNull();
    await vi.waitFor(() => expect(t.table.getState().proposals).toHaveLength(1), patience);
    expect(t.tab.session.getState().exportLog()).not.toContain('"rate"');
    expect(t.table.getState().accept(t.table.getState().proposals[0]?.id ?? '')).toBeNull();
    expect(t.tab.session.getState().exportLog()).toContain('"rating":"S"');
    expect(t.table.getState().proposals).toEqual([]);
  });

  it('ends for all devices when the facilitator closes the table, and keeps nothing of it', async () => {
    const { guest, shelf } = await joined();
    t.table.getState().closeTable();
    await vi.waitFor(() => expect(guest.getState().phase).toBe('ended'), patience);
    expect(guest.getState().seats).toEqual([]);
    await vi.waitFor(async () => expect(await shelf.find('guest')).toBeNull(), patience);
    expect(t.table.getState()).toMatchObject({ status: 'closed', members: [], invites: [] });
    await t.table.getState().openTable();
    expect(t.table.getState()).toMatchObject({ status: 'open', members: [] });
    expect((await joined('Ben')).guest.getState().phase).toBe('in');
  });

  it('leaves when a person leaves: the facilitator sees it, the keys are gone', async () => {
    const { guest, shelf } = await joined();
    guest.getState().leave();
    await vi.waitFor(() => expect(t.table.getState().members).toMatchObject([{ name: 'Ana', state: 'removed' }]), patience);
    await vi.waitFor(async () => expect(await shelf.find('guest')).toBeNull(), patience);
  });
});
