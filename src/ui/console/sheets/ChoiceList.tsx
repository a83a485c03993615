import { useId, type ReactNode } from 'react';
import styles from './Sheets.module.css';

export interface Choice {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
}
interface ChoiceListProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Several may be chosen. */
  readonly many?: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Radio buttons, or check boxes where several may be chosen. */
export function ChoiceList({ legend, choices, chosen, many = false, onChange }: ChoiceListProps) {
  const name = useId();
  const pick = (id: string, on: boolean) => {
    if (!many) onChange([id]);
    else onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  };
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(({ id, title, note }) => (
        <label key={id} className={styles.choice}>
          <input type={many ? 'checkbox' : 'radio'} name={name} checked={chosen.includes(id)} onChange={(change) => pick(id, change.target.checked)} />
          <span>
            <span className={styles.choiceTitle}>{title}</span>
            {note !== undefined && note !== null && <span className={styles.choiceNote}>{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
