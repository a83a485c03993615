import { useState } from 'react';
import {
  co_away, co_failed, co_level, co_live, co_loading, co_misled, co_offline, co_sure, co_sure_no, co_sure_yes, co_take_over, co_taking,
} from '#messages/compiled/messages.js';
import type { CofacilitatorView, Connection } from '#stores/table/guestTypes.ts';
import { useGuest } from '#stores/table/useGuest.ts';
import { Button } from '#ui/kit/Button.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import styles from './CofacilitatorRoom.module.css';

const CONNECTION: Readonly<Record<Connection, () => string>> = { live: co_live, away: co_away, offline: co_offline, misled: co_misled };

export interface ReadyToTakeOverProps {
  readonly view: CofacilitatorView | null;
  readonly onTakeOver: () => Promise<string | null>;
}

/** How level this page is, and the press that makes it the host: asked once more in place. */
export function ReadyToTakeOver({ view, onTakeOver }: ReadyToTakeOverProps) {
  const connection = useGuest((g) => g.connection);
  const [step, setStep] = useState<'ready' | 'sure' | 'taking'>('ready');
  const [failed, setFailed] = useState<string | null>(null);
  const take = async () => {
    setStep('taking');
    const why = await onTakeOver();
    setFailed(why);
    if (why !== null) setStep('ready');
  };
  if (view === null) return <p role="status">{co_loading()}</p>;
  return (
    <section className={styles.ready}>
      <p role="status" data-connection={connection}>{CONNECTION[connection]()}</p>
      <p>{co_level({ entries: view.entries.length, time: scenarioClock(view.exercise.clockStart, view.clock.now) })}</p>
      {failed !== null && <p role="alert">{co_failed({ why: failed })}</p>}
      {step === 'sure' ? (
        <>
          <p>{co_sure()}</p>
          <p className={styles.ways}>
            <Button kind="primary" onClick={() => void take()}>{co_sure_yes()}</Button>
            <Button onClick={() => setStep('ready')}>{co_sure_no()}</Button>
          </p>
        </>
      ) : (
        <p className={styles.ways}>
          <Button busy={step === 'taking' ? co_taking() : undefined} onClick={() => setStep('sure')}>{co_take_over()}</Button>
        </p>
      )}
    </section>
  );
}
