import { MinusIcon, PlusIcon } from 'lucide-react';
import { seat_confidence_label, seat_confidence_less, seat_confidence_more, seat_confidence_value } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import styles from './Decision.module.css';

const STEP = 5;
const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

/** Confidence from 0 to 100 %: by slider, by buttons of 5, or typed. */
export function ConfidenceField({ value, onChange }: { readonly value: number; readonly onChange: (value: number) => void }) {
  const words = seat_confidence_value({ value });
  return (
    <div className={styles.confidence} role="group" aria-label={seat_confidence_label()}>
      <span className={styles.confidenceLabel} aria-hidden="true">{seat_confidence_label()}</span>
      <Button size="phone" aria-label={seat_confidence_less()} icon={<MinusIcon size={18} aria-hidden="true" />} onClick={() => onChange(within(value - STEP))} />
      <input type="range" min={0} max={100} step={1} value={value} aria-label={seat_confidence_label()} aria-valuetext={words} onChange={(change) => onChange(within(change.target.valueAsNumber))} />
      <Button size="phone" aria-label={seat_confidence_more()} icon={<PlusIcon size={18} aria-hidden="true" />} onClick={() => onChange(within(value + STEP))} />
      <span className={styles.typed}>
        <input
          type="text" inputMode="numeric" value={value} aria-label={seat_confidence_label()} maxLength={3}
          onChange={(change) => /^\d{0,3}$/.test(change.target.value) && onChange(within(Number(change.target.value)))}
        />
        <span aria-hidden="true">%</span>
      </span>
    </div>
  );
}
