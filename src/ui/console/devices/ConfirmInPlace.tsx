import { useEffect, useRef, useState } from 'react';
import { devices_keep } from '#messages/compiled/messages.js';
import { Button, type ButtonSize } from '#ui/kit/Button.tsx';
import styles from './Devices.module.css';

interface ConfirmInPlaceProps {
  /** What the first press asks for; ends in "…". */
  readonly label: string;
  /** Its name where several such buttons stand. */
  readonly named?: string;
  /** What is lost, as a question. */
  readonly question: string;
  readonly confirm: string;
  readonly size?: ButtonSize;
  readonly onConfirm: () => void;
}

/** Asks once more where it stands. The focus goes to the harmless answer, and back to the first button afterwards. */
export function ConfirmInPlace({ label, named, question, confirm, size, onConfirm }: ConfirmInPlaceProps) {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asks) first.current?.focus();
    asked.current = asks;
  }, [asks]);
  if (!asks) return <Button ref={first} size={size} aria-label={named} onClick={() => setAsks(true)}>{label}</Button>;
  const sure = () => {
    setAsks(false);
    onConfirm();
  };
  return (
    <div className={styles.confirm} role="group" aria-label={label}>
      <p>{question}</p>
      <div className={styles.row}>
        <Button size={size} autoFocus onClick={() => setAsks(false)}>{devices_keep()}</Button>
        <Button size={size} kind="primary" onClick={sure}>{confirm}</Button>
      </div>
    </div>
  );
}
