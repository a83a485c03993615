import { Blackout } from '#ui/screen/Blackout.tsx';
import { Projector } from '#ui/screen/Projector.tsx';
import type { ScreenProps } from '#ui/table/rooms.ts';

/** The projector's picture on a device, under the facilitator's orders. */
export function TableScreen({ view, orders, silent }: ScreenProps) {
  return orders.blackout ? <Blackout /> : <Projector view={view} spotlight={orders.spotlight} silent={silent} />;
}
