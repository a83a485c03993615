import { Activity, useEffect, useState } from 'react';
import type { ObjectiveView } from '#core/views/commonView.ts';
import type { GuestSeat } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_no_seat, table_no_seat_title } from '#messages/compiled/messages.js';
import { FeedbackCall } from '#ui/kit/feedback/FeedbackCall.tsx';
import { LeaveTable } from './LeaveTable.tsx';
import { Place } from './Place.tsx';
import type { TableRooms } from './rooms.ts';
import { TableNotice } from './TableNotice.tsx';
import { TableStatus } from './TableStatus.tsx';
import { useTableSaid } from './useTableSaid.ts';

/** At the table: the one place of this device at once, or one of several. Those that are not shown keep what was typed there. */
export function AtTable({ rooms }: { readonly rooms: TableRooms }) {
  const seats = useGuest((s) => s.seats);
  const stopped = useGuest((s) => s.orders.stopped);
  const [chosen, setChosen] = useState<string | null>(null);
  const unsent = useGuest((s) => s.unsent);
  const feedback = useGuest((s) => s.feedback);
  useTableSaid();
  useUnsentKept(unsent);
  const shown = seats.find((seat) => seat.key === chosen) ?? seats[0];
  if (stopped) return <rooms.Stopped />;
  if (shown === undefined) return <TableNotice title={table_no_seat_title()} lead={table_no_seat()}><LeaveTable /></TableNotice>;
  return seats.map((seat) => (
    <Activity key={seat.key} mode={seat === shown ? 'visible' : 'hidden'}>
      <Place seat={seat} rooms={rooms} status={seat === shown && <><TableStatus seat={seat} onChoose={setChosen} waits={rooms.waits} />{hasEnded(seat) && <FeedbackCall objectives={objectivesOf(seat)} give={feedback} />}</>} />
    </Activity>
  ));
}

const hasEnded = ({ view }: GuestSeat): boolean => view !== null && view.audience !== 'cofacilitator' && view.clock.state === 'ended';

/** Who plays is asked how sure of them they are; evaluators and observers are not. */
const objectivesOf = ({ view }: GuestSeat): readonly ObjectiveView[] => (view?.audience === 'seat' ? view.objectives : []);

/** Answers that wait here would be lost with the page: the browser asks first. */
function useUnsentKept(unsent: number): void {
  useEffect(() => {
    if (unsent === 0) return;
    const ask = (leaving: Event) => leaving.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsent]);
}
