import type { ReactNode } from 'react';
import type { RoleAct } from '#core/exercise/command.ts';
import type { GuestSeat } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import { table_cofacilitator, table_cofacilitator_title, table_muted_refusal, table_seat_loading, table_watching } from '#messages/compiled/messages.js';
import { EvaluatorDesk } from './EvaluatorDesk.tsx';
import { LeaveTable } from './LeaveTable.tsx';
import { placeWord } from './placeWord.ts';
import type { TableRooms } from './rooms.ts';
import styles from './Table.module.css';
import { TableNotice } from './TableNotice.tsx';

export interface PlaceProps {
  readonly seat: GuestSeat;
  readonly rooms: TableRooms;
  readonly status: ReactNode;
}

/** One place of this device: a desk to decide from or to watch, the projector's picture, or the objectives. */
export function Place({ seat, rooms, status }: PlaceProps) {
  const { view } = seat;
  const seats = useGuest((s) => s.seats);
  if (view === null) return <TableNotice title={placeWord(seat, seats)} lead={table_seat_loading()}>{status}</TableNotice>;
  switch (view.audience) {
    case 'seat': return <DeskPlace seat={seat} rooms={rooms} status={status} />;
    case 'screen': return <ScreenPlace seat={seat} rooms={rooms} status={status} />;
    case 'evaluator': return <EvaluatorDesk view={view} status={status} foot={<LeaveTable />} />;
    case 'cofacilitator': return <TableNotice title={table_cofacilitator_title()} lead={table_cofacilitator()}>{status}<LeaveTable /></TableNotice>;
  }
}

function DeskPlace({ seat, rooms, status }: PlaceProps) {
  const act = useGuest((s) => s.act);
  const muted = useGuest((s) => s.muted);
  if (seat.view?.audience !== 'seat') return null;
  const role = seat.view.role.id;
  const send = (wanted: RoleAct) => (muted ? { code: 'read-only' as const, message: table_muted_refusal() } : act(role, wanted));
  return (
    <div className={styles.AtDesk}>
      {status}
      <rooms.Desk view={seat.view} act={send} readOnly={seat.as !== 'act'} readOnlyWords={table_watching()} foot={<LeaveTable />} />
    </div>
  );
}

function ScreenPlace({ seat, rooms, status }: PlaceProps) {
  const orders = useGuest((s) => s.orders);
  const connection = useGuest((s) => s.connection);
  if (seat.view?.audience !== 'screen') return null;
  return (
    <>
      {status}
      <rooms.Screen view={seat.view} orders={orders} silent={connection !== 'live'} />
      {!orders.blackout && <LeaveTable />}
    </>
  );
}
