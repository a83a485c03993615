/**
 * What a device may do at the table, as its facilitator allowed it. `role`: decide from that role's desk. `evaluator`: see what those
 * roles see, note observations, propose ratings; never act for them. `observer`: the projector's picture. `cofacilitator`: everything,
 * and the right to take over.
 */
export type Grant =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'evaluator'; readonly roles: readonly string[] }
  | { readonly kind: 'observer' }
  | { readonly kind: 'cofacilitator' };

/** Name of a stream of views: `seat:ROLE`, `screen`, `evaluator` or `cofacilitator`. Each has a key of its own. */
export type StreamName = string;

export const seatStream = (role: string): StreamName => `seat:${role}`;

/** The streams that a grant opens. */
export function streamsOf(grant: Grant): readonly StreamName[] {
  switch (grant.kind) {
    case 'role': return [seatStream(grant.role)];
    case 'evaluator': return ['evaluator', 'screen', ...grant.roles.map(seatStream)];
    case 'observer': return ['screen'];
    case 'cofacilitator': return ['cofacilitator'];
  }
}
