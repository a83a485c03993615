import { useId } from 'react';
import styles from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly size?: 'laptop' | 'phone' | undefined;
}

/** A labelled native select. */
export function SelectField({ label, value, onChange, options, labelHidden = false, hint, size = 'laptop' }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.Field} data-size={size}>
      <label htmlFor={id} className={labelHidden ? hidden.VisuallyHidden : styles.label}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      <select
        id={id}
        className={styles.control}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(change) => onChange(change.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  );
}
