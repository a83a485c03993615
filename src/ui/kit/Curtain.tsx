import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { kit_curtain_again, kit_curtain_button, kit_curtain_hint, kit_curtain_hold, kit_curtain_lead } from '#messages/compiled/messages.js';
import styles from './Curtain.module.css';
import { ExerciseBanner } from './ExerciseBanner.tsx';
import { useHold } from './useHold.ts';

export interface CurtainProps {
  /** Title of the role that the laptop goes to. */
  readonly role: string;
  readonly onOpen: () => void;
  /** Another way on, and where one is: "2 of 9", "Stop handing round". */
  readonly children?: ReactNode;
}

/** Stands between two roles on one laptop (DESIGN 4). Draw it instead of the room, so that nothing behind it is on the page. */
export function Curtain({ role, onOpen, children }: CurtainProps) {
  const hold = useHold(onOpen);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [role]);
  return (
    <main className={styles.Curtain}>
      <ExerciseBanner />
      <h1 className={styles.title}>{role}</h1>
      <button ref={button} type="button" className={styles.hold} data-stage={hold.stage} aria-label={kit_curtain_button({ role })} {...hold.handlers}>
        {hold.stage === 'holding' ? kit_curtain_hold() : kit_curtain_lead()}
      </button>
      <p className={styles.hint} role="status">{hold.stage === 'again' ? kit_curtain_again() : kit_curtain_hint()}</p>
      {children}
    </main>
  );
}
