import { XIcon } from 'lucide-react';
import { useEffect } from 'react';
import { seat_toast_close } from '#messages/compiled/messages.js';
import styles from './Seat.module.css';

/** Milliseconds for which a toast stays (DESIGN 4, Toast). */
const STAYS_MS = 8000;

/** Says what was done and can still be changed; never takes focus, goes by itself or by its button. */
export function Toast({ text, onClose }: { readonly text: string | null; readonly onClose: () => void }) {
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(onClose, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text, onClose]);
  return (
    <output className={styles.toastPlace}>
      {text !== null && (
        <span className={styles.toast}>
          {text}
          <button type="button" onClick={onClose} aria-label={seat_toast_close()}>
            <XIcon size={16} aria-hidden="true" />
          </button>
        </span>
      )}
    </output>
  );
}
