import type { FacilitatorDecision, FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { MemberRow, TableState } from '#stores/table/tableTypes.ts';
import { membersOf } from './membersOf.ts';

/** What a role has done, owes or waits for in a decision that is open. `who`: roles it waits for. */
export interface RosterLine {
  readonly kind: 'voted' | 'not-voted' | 'commits' | 'approves' | 'waits';
  readonly decision: string;
  readonly title: string;
  readonly who: readonly string[];
}
export interface RosterRow {
  readonly role: FacilitatorView['roles'][number];
  /** Devices that sit as this role. */
  readonly members: readonly MemberRow[];
  readonly lines: readonly RosterLine[];
}

/** The lines of one role about one decision: its vote, then what its owner or approver owes or waits for. */
function linesOf(decision: FacilitatorDecision, role: string): readonly RosterLine[] {
  const { id, title, state, consulted, voted, owner, approver, commit } = decision;
  const line = (kind: RosterLine['kind'], who: readonly string[] = []): RosterLine => ({ kind, decision: id, title, who });
  if (state === 'approval') {
    if (role === approver) return [line('approves')];
    return approver !== null && role === (commit?.by ?? owner) ? [line('waits', [approver])] : [];
  }
  if (state !== 'open') return [];
  const out = consulted.filter((other) => other !== role && !voted.includes(other));
  return [
    ...(consulted.includes(role) ? [line(voted.includes(role) ? 'voted' : 'not-voted')] : []),
    ...(role !== owner ? [] : [out.length > 0 ? line('waits', out) : line('commits')]),
  ];
}

/** Who sits where, who has voted, who waits for whom: one row a role. Never what was voted. */
export function rosterRows(view: FacilitatorView, table: TableState): readonly RosterRow[] {
  return view.roles.map((role) => ({
    role,
    members: membersOf(table, role.id),
    lines: view.decisions.flatMap((decision) => linesOf(decision, role.id)),
  }));
}
