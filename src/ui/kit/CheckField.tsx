import { useId } from 'react';
import styles from './Field.module.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string | undefined;
}

/** A labelled native checkbox. */
export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(change) => onChange(change.target.checked)}
      />
      <label htmlFor={id} className={styles.label}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
    </div>
  );
}
