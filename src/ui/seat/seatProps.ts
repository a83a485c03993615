import type { SeatAlert, SeatDecision, SeatView } from '#core/views/seatViewTypes.ts';
import type { Act } from './useAct.ts';

/** What every part of a desk gets. `act`: `null` = this desk is only watched. `onDone` says what was done and can still be changed. */
export interface PanelProps {
  readonly view: SeatView;
  readonly act: Act | null;
  readonly onDone: (text: string) => void;
}
/** Of a form: only who may act gets one. */
export type Acts<Props extends PanelProps> = Props & { readonly act: Act };
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
