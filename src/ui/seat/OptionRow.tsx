import { useId } from 'react';
import type { OptionView, RoleView } from '#core/views/commonView.ts';
import { Prose } from '#ui/kit/Prose.tsx';
import styles from './Decision.module.css';
import { optionNote } from './optionNote.ts';
import { proseAfterTitle } from './proseAfterTitle.ts';

export interface OptionRowProps {
  readonly option: OptionView;
  /** Of the radios that exclude each other; one on the page, however many desks it holds. */
  readonly group: string;
  readonly roles: readonly RoleView[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One option as a native radio: its label, what more it says, how long its work takes and whose it is. */
export function OptionRow({ option, group, roles, chosen, onChoose }: OptionRowProps) {
  const rest = proseAfterTitle(option.prose);
  const id = useId();
  return (
    <div className={styles.option} data-chosen={chosen}>
      <input
        type="radio"
        id={id}
        name={group}
        checked={chosen}
        disabled={!option.free}
        onChange={onChoose}
        aria-describedby={`${id}-work`}
      />
      <div>
        <label htmlFor={id}>{option.title}</label>
        {rest !== null && <Prose prose={rest} heading={4} />}
        <p className={styles.note} id={`${id}-work`}>
          {optionNote(option, roles)}
        </p>
      </div>
    </div>
  );
}
