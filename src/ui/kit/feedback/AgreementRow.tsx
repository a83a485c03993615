import { useId } from 'react';
import { AGREEMENTS, type Agreement } from '#core/measures/feedback.ts';
import { feedback_none } from '#messages/compiled/messages.js';
import styles from './Feedback.module.css';

interface AgreementRowProps {
  readonly words: string;
  readonly value: Agreement | null;
  readonly onChange: (value: Agreement | null) => void;
}

/** One statement and its five answers; the sixth takes an answer back. */
export function AgreementRow({ words, value, onChange }: AgreementRowProps) {
  const group = useId();
  return (
    <fieldset className={styles.statement}>
      <legend>{words}</legend>
      <div>
        {AGREEMENTS.map((one) => (
          <label key={one}>
            <input type="radio" name={group} checked={value === one} onChange={() => onChange(one)} />
            {one}
          </label>
        ))}
        <label className={styles.none}>
          <input type="radio" name={group} checked={value === null} onChange={() => onChange(null)} aria-label={feedback_none()} />
          <span aria-hidden="true">–</span>
        </label>
      </div>
    </fieldset>
  );
}
