import { useEffect, useRef } from 'react';
import { TextField } from '../TextField.tsx';

/** Longest reason kept in the log, in characters. */
const MOST_CHARACTERS = 280;

interface ReasonFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The reason's field; takes the focus when its sheet opens. */
export function ReasonField({ label, value, onChange }: ReasonFieldProps) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <TextField ref={field} label={label} value={value} onChange={onChange} lines={2} max={MOST_CHARACTERS} />;
}
