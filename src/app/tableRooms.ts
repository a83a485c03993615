import { lazy } from 'react';
import { asksOf } from '#ui/seat/asksOf.ts';
import type { TableRooms } from '#ui/table/rooms.ts';

const seat = () => import('#ui/seat/Seat.tsx');
const stopped = () => import('#ui/seat/Stopped.tsx');
const screen = () => import('./TableScreen.tsx');

/** The rooms that a device may enter at the table; each comes when it is first entered, or while one still knocks. */
export const tableRooms: TableRooms = {
  Desk: lazy(async () => ({ default: (await seat()).Seat })),
  Screen: lazy(async () => ({ default: (await screen()).TableScreen })),
  Stopped: lazy(async () => ({ default: (await stopped()).Stopped })),
  waits: (view) => asksOf(view).length,
};

/** Fetches the desk while a person knocks, so that it stands there at once. */
export function fetchTableRooms(): void {
  void seat();
  void stopped();
  void screen();
}
