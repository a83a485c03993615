import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { EvaluatorView } from '#core/views/evaluatorViewTypes.ts';
import type { GuestSeat, GuestState, GuestStore } from '#stores/table/guestTypes.ts';
import { GuestContext } from '#stores/table/useGuest.ts';
import { asksOf } from '#ui/seat/asksOf.ts';
import { Seat } from '#ui/seat/Seat.tsx';
import { Stopped } from '#ui/seat/Stopped.tsx';
import type { ScreenProps, TableRooms } from '#ui/table/rooms.ts';
import { TableRoom, type TableRoomProps } from '#ui/table/TableRoom.tsx';
import { TableScreen } from '#app/TableScreen.tsx';
import { aScreenView } from './screenView.ts';
import { aClock, aSeatView, aTitle, someRoles } from './seatView.ts';

export const deskOf = (role: string, change: Parameters<typeof aSeatView>[0] = {}): GuestSeat =>
  ({ key: `seat:${role}`, as: 'act', role, view: aSeatView(change, role), hash: 'f'.repeat(64) });
export const watchOf = (role: string, change: Parameters<typeof aSeatView>[0] = {}): GuestSeat => ({ ...deskOf(role, change), as: 'watch' });
export const theScreen = (change: Partial<ScreenProps['view']> = {}): GuestSeat => ({ key: 'screen', as: 'screen', role: null, view: aScreenView(change), hash: 'f'.repeat(64) });
export const theObjectives = (change: Partial<EvaluatorView> = {}): GuestSeat => ({
  key: 'evaluator', as: 'evaluator', role: null, hash: 'f'.repeat(64),
  view: {
    audience: 'evaluator', title: aTitle, clock: aClock, roles: someRoles,
    objectives: [{ id: 'evict', statement: 'Put the intruder out within four hours.' }, { id: 'tell', statement: 'Tell the port authority in time.' }],
    observations: [{ at: 6600, objective: 'evict', text: 'Ines: clear order by the manager' }], ...change,
  },
});

const IN: GuestState = {
  phase: 'in', connection: 'live', title: 'Night shift at Harbor Light', name: 'Helen Marsh', sas: null, grants: [], seats: [deskOf('operations')],
  orders: { stopped: false, blackout: false, spotlight: null }, muted: false, unsent: 0, plainHttp: false,
};

/** An answer of the facilitator's page that has not come yet. */
export interface Waiting {
  readonly call: readonly unknown[];
  readonly answer: (refusal: Refusal | null) => void;
}

/** A device that reaches nobody: keeps what was called; commands wait until the test answers them. */
export function aGuest(change: Partial<GuestState> = {}): { readonly guest: StoreApi<GuestStore>; readonly calls: readonly unknown[][]; readonly waiting: readonly Waiting[] } {
  const calls: unknown[][] = [];
  const waiting: Waiting[] = [];
  const sent = (...call: readonly unknown[]) => new Promise<Refusal | null>((answer) => void waiting.push({ call, answer }));
  const guest = createStore<GuestStore>()(() => ({
    ...IN, ...change,
    knock: (name) => (calls.push(['knock', name]), name.trim() !== ''),
    confirm: (isSame) => void calls.push(['confirm', isSame]),
    act: (role: string, act: RoleAct) => sent('act', role, act),
    observe: (objective, text) => sent('observe', objective, text),
    propose: (objective, rating, because) => sent('propose', objective, rating, because),
    feedback: (given) => sent('feedback', given),
    tellTaken: async () => void calls.push(['tellTaken']),
    leave: () => void calls.push(['leave']),
  }));
  return { guest, calls, waiting };
}

/** The rooms as the front door puts them in, without waiting for them. */
export const openRooms: TableRooms = { Desk: Seat, Screen: TableScreen, Stopped, waits: (view) => asksOf(view).length };

/** The page of a device over a fake table. */
export function showTable(change: Partial<GuestState> = {}, props: Partial<TableRoomProps> = {}) {
  const fake = aGuest(change);
  const onCode = vi.fn(async () => true);
  const onReload = vi.fn();
  const page = render(
    <GuestContext value={fake.guest}>
      <TableRoom rooms={openRooms} by="link" onCode={onCode} onReload={onReload} {...props} />
    </GuestContext>,
  );
  return { ...fake, ...page, onCode, onReload };
}
