import type { SeatAlert, SeatDecision, SeatView } from '#core/views/seatViewTypes.ts';
import type { Act } from './useAct.ts';

/** What every part of a desk gets. `onDone` says what was done and can still be changed. */
export interface PanelProps {
  readonly view: SeatView;
  readonly act: Act;
  readonly onDone: (text: string) => void;
}
export interface DecisionCardProps extends PanelProps {
  readonly decision: SeatDecision;
}
/** Of a role that has a desk. */
export interface AlertPanelProps extends PanelProps {
  readonly desk: NonNullable<SeatView['desk']>;
}
export interface AlertSheetProps extends AlertPanelProps {
  readonly alert: SeatAlert;
}
/** What an alert's second press asks for. */
export type AlertAsk = 'escalate' | 'close' | 'return';
