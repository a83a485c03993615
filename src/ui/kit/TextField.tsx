import type { Ref } from 'react';
import { useId } from 'react';
import { kit_field_used } from '#messages/compiled/messages.js';
import styles from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Keeps the label for screen readers only, where a table's heads name the field. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with the value, in a sentence. */
  readonly wrong?: string | undefined;
  /** Lines shown; more than 1 makes it a text area. */
  readonly lines?: number | undefined;
  /** Most characters; the number used is shown. */
  readonly max?: number | undefined;
  /** What the browser may fill in ("name"). */
  readonly autoComplete?: string | undefined;
  readonly type?: 'text' | 'number' | 'search' | 'time' | 'password' | undefined;
  readonly size?: 'laptop' | 'phone' | undefined;
  /** Smallest, largest and step of a number. */
  readonly range?: { readonly min: number; readonly max: number; readonly step?: number } | undefined;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/** A labelled native field; the label is visible text, never a placeholder. */
export function TextField(props: TextFieldProps) {
  const { label, labelHidden = false, hint, wrong, lines = 1, max, size = 'laptop' } = props;
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, wrong !== undefined && `${id}-wrong`].filter(Boolean).join(' ');
  const control = {
    id,
    className: styles.control,
    value: props.value,
    maxLength: max,
    autoComplete: props.autoComplete,
    'aria-invalid': wrong !== undefined,
    'aria-describedby': described === '' ? undefined : described,
    ref: props.ref,
    onChange: (change: { readonly target: { readonly value: string } }) => props.onChange(change.target.value),
  };
  return (
    <div className={styles.Field} data-size={size}>
      <label htmlFor={id} className={labelHidden ? hidden.VisuallyHidden : styles.label}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className={styles.hint}>{hint}</p>}
      {lines > 1 ? <textarea {...control} rows={lines} /> : <input {...control} {...props.range} type={props.type ?? 'text'} />}
      {max !== undefined && <span className={styles.used} aria-hidden="true">{kit_field_used({ used: props.value.length, max })}</span>}
      {wrong !== undefined && <p id={`${id}-wrong`} className={styles.wrong}>{wrong}</p>}
    </div>
  );
}
