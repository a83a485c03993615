import { useEffect, useRef } from 'react';
import {
  seat_curtain_again,
  seat_curtain_button,
  seat_curtain_hint,
  seat_curtain_hold,
  seat_curtain_lead,
  seat_curtain_other,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { useHold } from '#ui/kit/useHold.ts';
import styles from './HandOver.module.css';

export interface CurtainProps {
  readonly role: string;
  readonly onOpen: () => void;
  readonly onBack: () => void;
}

/** Stands between two roles on one laptop. While it is drawn no other content of the exercise is on the page. */
export function Curtain({ role, onOpen, onBack }: CurtainProps) {
  const hold = useHold(onOpen);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className={styles.Curtain}>
      <ExerciseBanner />
      <h1>{role}</h1>
      <button
        ref={button}
        type="button"
        className={styles.hold}
        data-stage={hold.stage}
        aria-label={seat_curtain_button({ role })}
        {...hold.handlers}
      >
        <span className={styles.fill} aria-hidden="true" />
        <span>{hold.stage === 'holding' ? seat_curtain_hold() : seat_curtain_lead()}</span>
      </button>
      <output className={styles.hint}>{hold.stage === 'again' ? seat_curtain_again() : seat_curtain_hint()}</output>
      <Button kind="quiet" size="phone" onClick={onBack}>
        {seat_curtain_other()}
      </Button>
    </main>
  );
}
