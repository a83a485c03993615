import type { ComponentType, ReactNode } from 'react';
import type { Refusal, RoleAct } from '#core/exercise/command.ts';
import type { ScreenView } from '#core/views/screenViewTypes.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { TableOrders } from '#stores/table/guestTypes.ts';

export interface DeskProps {
  readonly view: SeatView;
  readonly act: (act: RoleAct) => Refusal | null | Promise<Refusal | null>;
  /** Only looks on: nothing that could be pressed to act. */
  readonly readOnly: boolean;
  readonly readOnlyWords: string;
  readonly foot: ReactNode;
}
export interface ScreenProps {
  readonly view: ScreenView;
  readonly orders: TableOrders;
  /** The picture is not of now. */
  readonly silent: boolean;
}
/** What stands in other rooms of the house and is shown at the table too; the front door puts it in. */
export interface TableRooms {
  readonly Desk: ComponentType<DeskProps>;
  readonly Screen: ComponentType<ScreenProps>;
  /** "Real incident: stop". */
  readonly Stopped: ComponentType;
  /** How many things ask something of a role. */
  readonly waits: (view: SeatView) => number;
}
