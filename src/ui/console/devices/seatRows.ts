import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { Grant } from '#core/table/grant.ts';
import type { InviteRow, MemberRow, TableState } from '#stores/table/tableTypes.ts';
import { membersOf } from '../membersOf.ts';

/** Something that can be invited to, with who is there and which invites are out. */
export interface SeatRowOf {
  readonly key: string;
  readonly grant: Grant;
  readonly title: string;
  readonly absent: boolean;
  readonly members: readonly MemberRow[];
  readonly invites: readonly InviteRow[];
}

/** One row a role, in the scenario's order. Invites that are past their time at `wall` (epoch ms) are left out. */
export function seatRows(view: FacilitatorView, table: TableState, wall: number): readonly SeatRowOf[] {
  return view.roles.map(({ id, title, absent }) => ({
    key: id, grant: { kind: 'role', role: id }, title, absent, members: membersOf(table, id),
    invites: invitesOf(table, wall).filter(({ grant }) => grant.kind === 'role' && grant.role === id),
  }));
}

/** Invites that still open something at `wall`. */
export function invitesOf(table: TableState, wall: number): readonly InviteRow[] {
  return table.invites.filter((invite) => invite.uses > 0 && invite.expiresAt > wall);
}
