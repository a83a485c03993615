import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { GuestStore } from '#stores/table/guestTypes.ts';
import { takeOver } from '#stores/table/takeOver.ts';
import { aTable, type Device, type FacilitatorPage, type TableUnderTest } from '#kit/aTable.ts';

const patience = { timeout: 10_000, interval: 10 };
const notes = (page: FacilitatorPage): readonly string[] =>
  page.tab.session.getState().exportLog().trim().split('\n').flatMap((line) => ((JSON.parse(line) as { do?: string; text?: string }).do === 'note' ? [(JSON.parse(line) as { text: string }).text] : []));

let t: TableUnderTest;
let ana: Device;
let co: Device;
const link = (id: string): string => t.table.getState().invites.find((i) => i.id === id)?.link ?? '';
const view = (guest: StoreApi<GuestStore>) => guest.getState().seats.find((s) => s.key === 'seat:triage')?.view as SeatView | undefined;

async function sit(name: string, grant: { kind: 'role'; role: string } | { kind: 'cofacilitator' }): Promise<Device> {
  const device = t.device(link(t.table.getState().invite(grant)));
  await vi.waitFor(() => expect(device.guest.getState().phase).toBe('name'), patience);
  device.guest.getState().knock(name);
  await vi.waitFor(() => expect(device.guest.getState().seats[0]?.view).toBeTruthy(), patience);
  return device;
}
const note = (text: string) => ana.guest.getState().act('triage', { do: 'note', text });

beforeEach(async () => {
  t = await aTable();
  await t.table.getState().openTable();
  ana = await sit('Ana', { kind: 'role', role: 'triage' });
  co = await sit('Cora', { kind: 'cofacilitator' });
  expect(await note('before')).toBeNull();
});
afterEach(() => t.end());

it('a co-facilitator takes over: devices follow, nothing is lost or done twice, the page before watches', async () => {
  const other = t.machine(co.shelf);
  const taken = await takeOver({ guest: co.guest, exercises: other.tab.exercises, shelf: co.shelf, later: t.later });
  expect(taken).toEqual({ ok: true, value: t.exercise });
  expect(await note('after')).toBeNull();
  await vi.waitFor(() => expect(view(ana.guest)).toEqual(other.tab.session.getState().seat('triage')), patience);
  expect(notes(other)).toEqual(['before', 'after']);
  await vi.waitFor(() => expect(t.table.getState()).toMatchObject({ takenOver: 'Cora', status: 'closed' }), patience);
  expect(t.tab.session.getState().readOnly).toBe(true);
  expect(t.tab.session.getState().submit({ do: 'note', text: 'too late' })).toMatchObject({ code: 'read-only' });
  expect(notes(t)).toEqual(['before']);
  expect(other.table.getState().members.map((m) => m.name)).toEqual(['Ana']);
});

it('takes over from a page that died, which is told when it comes back and is not followed', async () => {
  t.tab.crash();
  t.die();
  const waiting = note('while nobody ran it');
  const other = t.machine(co.shelf);
  await takeOver({ guest: co.guest, exercises: other.tab.exercises, shelf: co.shelf, later: t.later });
  expect(await waiting).toBeNull();
  const back = t.page();
  await back.tab.exercises.open(t.exercise);
  await vi.waitFor(() => expect(back.table.getState().takenOver).toBe('Cora'), patience);
  expect(back.tab.session.getState().readOnly).toBe(true);
  expect(await note('after')).toBeNull();
  expect(notes(other)).toEqual(['before', 'while nobody ran it', 'after']);
  expect(notes(back)).toEqual(['before']);
});

it('keeps the seat of a device that reloads after the hand-over', async () => {
  const other = t.machine(co.shelf);
  await takeOver({ guest: co.guest, exercises: other.tab.exercises, shelf: co.shelf, later: t.later });
  expect(await note('after')).toBeNull();
  const again = t.device('', ana.shelf);
  await vi.waitFor(() => expect(again.guest.getState()).toMatchObject({ phase: 'in', connection: 'live' }), patience);
  expect(await again.guest.getState().act('triage', { do: 'note', text: 'again' })).toBeNull();
  expect(notes(other)).toEqual(['before', 'after', 'again']);
});
