import { useId, useRef, useState } from 'react';
import { devices_copied, devices_copy, devices_copy_by_hand, devices_link } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Devices.module.css';

/** A link to pass on. Pages over plain http have no clipboard: the text is selected instead. */
export function CopyLink({ link }: { readonly link: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const byHand = () => {
    field.current?.focus();
    field.current?.select();
    setSaid(devices_copy_by_hand());
  };
  const copy = () => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) byHand();
    else void clipboard.writeText(link).then(() => setSaid(devices_copied()), byHand);
  };
  return (
    <div className={styles.link}>
      <label htmlFor={id} className={styles.label}>{devices_link()}</label>
      <div className={styles.linkRow}>
        <input id={id} ref={field} className={styles.linkField} readOnly value={link} onFocus={(focus) => focus.target.select()} />
        <Button onClick={copy}>{devices_copy()}</Button>
      </div>
      <p role="status" className={styles.note}>{said}</p>
    </div>
  );
}
