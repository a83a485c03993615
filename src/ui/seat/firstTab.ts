import type { SeatView } from '#core/views/seatViewTypes.ts';
import type { Ask } from './asksOf.ts';
import { asksOf } from './asksOf.ts';
/** The parts of a desk. */
export type SeatTab = 'inbox' | 'decide' | 'alerts' | 'deadlines' | 'own';

/** The tab on which one kind of ask is answered. */
export function tabOfAsk(kind: Ask['kind']): SeatTab {
  if (kind === 'alert') return 'alerts';
  if (kind === 'update' || kind === 'intel') return 'deadlines';
  return kind === 'ranking' ? 'own' : 'decide';
}

/** Where a desk opens: at what asks most urgently, else at the inbox. */
export function firstTab(view: SeatView): SeatTab {
  const first = asksOf(view)[0];
  return first === undefined ? 'inbox' : tabOfAsk(first.kind);
}
