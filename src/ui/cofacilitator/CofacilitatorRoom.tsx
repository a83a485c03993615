import { useEffect } from 'react';
import { co_lead, co_title } from '#messages/compiled/messages.js';
import type { CofacilitatorView, GuestPhase } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import styles from './CofacilitatorRoom.module.css';
import { JoinForm } from './JoinForm.tsx';
import { phaseWords } from './phaseWords.ts';
import { ReadyToTakeOver } from './ReadyToTakeOver.tsx';

export interface CofacilitatorRoomProps {
  /** Makes this page the host and goes to its console; why not, or `null`. */
  readonly onTakeOver: () => Promise<string | null>;
}
const isWrong = (phase: GuestPhase): boolean => ['bad-link', 'newer', 'no-relay', 'removed', 'ended'].includes(phase);

/** The page of whoever stands by to run the exercise on: joins, is kept level, takes over. */
export function CofacilitatorRoom({ onTakeOver }: CofacilitatorRoomProps) {
  const phase = useGuest((g) => g.phase);
  const seat = useGuest((g) => g.seats.find((s) => s.as === 'cofacilitator'));
  useEffect(() => void (document.title = co_title()), []);
  return (
    <main className={styles.CofacilitatorRoom}>
      <h1>{co_title()}</h1>
      <p>{co_lead()}</p>
      {phase === 'name' && <JoinForm />}
      {phase === 'in' && <ReadyToTakeOver view={(seat?.view ?? null) as CofacilitatorView | null} onTakeOver={onTakeOver} />}
      {phase !== 'name' && phase !== 'in' && <p role={isWrong(phase) ? 'alert' : 'status'}>{phaseWords(phase)}</p>}
    </main>
  );
}
