import type { Json } from '#core/table/viewDelta.ts';
import { viewHash } from '#core/table/viewHash.ts';
import type { TableOrders } from './guestTypes.ts';

/** What one stream keeps its devices level with. `view` is one of the allow-lists, or `null`: nothing of the exercise may show. */
export interface StreamState {
  readonly view: object | null;
  readonly orders: TableOrders;
}

/** Views are plain JSON by contract; so is what is told beside them. */
export const asJson = (state: StreamState): Json => state as unknown as Json;

/** Hash of the view in a state as it came over the wire; `null` without a view. */
export function hashOf(state: Json): string | null {
  const view = typeof state === 'object' && state !== null && 'view' in state ? (state.view as object | null) : null;
  return view === null ? null : viewHash(view);
}
