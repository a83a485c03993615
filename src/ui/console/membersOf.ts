import type { MemberRow, TableState } from '#stores/table/tableTypes.ts';

/** The devices that sit as a role. */
export function membersOf(table: TableState, role: string): readonly MemberRow[] {
  return table.members.filter(({ state, grants }) => state === 'in' && grants.some((grant) => grant.kind === 'role' && grant.role === role));
}
