import type { GuestSeat } from '#stores/table/guestTypes.ts';
import { table_seat_cofacilitator, table_seat_objectives, table_seat_screen, table_seat_watch } from '#messages/compiled/messages.js';

/** What a place at the table is called: "Chief executive", "Watch: Triage analyst", "Projector". Roles are named by any view that came. */
export function placeWord(seat: GuestSeat, seats: readonly GuestSeat[]): string {
  switch (seat.as) {
    case 'screen': return table_seat_screen();
    case 'evaluator': return table_seat_objectives();
    case 'cofacilitator': return table_seat_cofacilitator();
    case 'act': return roleTitle(seat.role, seats);
    case 'watch': return table_seat_watch({ role: roleTitle(seat.role, seats) });
  }
}

function roleTitle(id: string | null, seats: readonly GuestSeat[]): string {
  for (const { view } of seats) {
    const role = view === null || view.audience === 'cofacilitator' ? undefined : view.roles.find((one) => one.id === id);
    if (role) return role.title;
  }
  return id ?? '';
}
