import type { MemberRow, TableState } from '#stores/table/tableTypes.ts';

/** Devices that the facilitator has to admit or refuse, in the order in which they came. */
export function atTheDoor(table: TableState): readonly MemberRow[] {
  return table.status === 'open' ? table.members.filter(({ state }) => state === 'comparing' || state === 'waiting') : [];
}

/** How many things of the table wait for the facilitator: people at the door and proposed ratings. */
export function tableWaits(table: TableState): number {
  return table.takenOver === null ? atTheDoor(table).length + table.proposals.length : 0;
}
