import { MinusIcon, PlusIcon } from 'lucide-react';
import { seat_confidence_label, seat_confidence_less, seat_confidence_more, seat_confidence_value } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Decision.module.css';

const STEP = 5;
const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

export interface ConfidenceFieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** Confidence from 0 to 100 %: by slider, by buttons of 5, or typed. */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const icon = { size: 18, 'aria-hidden': true } as const;
  const move = (by: number) => onChange(within(value + by));
  return (
    <fieldset className={styles.confidence}>
      <legend>{seat_confidence_label()}</legend>
      <div>
        <Button size="phone" aria-label={seat_confidence_less()} icon={<MinusIcon {...icon} />} onClick={() => move(-STEP)} />
        <input
          type="range"
          min={0}
          max={100}
          value={value}
          aria-label={seat_confidence_label()}
          aria-valuetext={seat_confidence_value({ value })}
          onChange={(change) => onChange(within(change.target.valueAsNumber))}
        />
        <Button size="phone" aria-label={seat_confidence_more()} icon={<PlusIcon {...icon} />} onClick={() => move(STEP)} />
        <Typed value={value} onChange={onChange} />
      </div>
    </fieldset>
  );
}

function Typed({ value, onChange }: ConfidenceFieldProps) {
  const type = (text: string) => /^\d{0,3}$/.test(text) && onChange(within(Number(text)));
  return (
    <label className={styles.typed}>
      <input
        type="text"
        inputMode="numeric"
        value={value}
        aria-label={seat_confidence_label()}
        maxLength={3}
        onChange={(change) => type(change.target.value)}
      />
      <span aria-hidden="true">%</span>
    </label>
  );
}
