import type { Grant } from '#core/table/grant.ts';
import type { ConsoleControl } from '../control.ts';

/** What is shown large in the table's place: an invite, or the door's code. */
export type Shown = { readonly kind: 'invite'; readonly id: string; readonly grant: Grant } | { readonly kind: 'door' };

export interface DevicesProps {
  readonly c: ConsoleControl;
  readonly onShow: (shown: Shown) => void;
}
