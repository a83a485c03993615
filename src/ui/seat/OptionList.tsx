import type { OptionView, RoleView } from '#core/views/commonView.ts';
import { seat_decide_options } from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import styles from './Decision.module.css';
import { optionNote } from './optionNote.ts';
import { proseAfterTitle } from './proseAfterTitle.ts';

export interface OptionListProps {
  readonly options: readonly OptionView[];
  readonly roles: readonly RoleView[];
}

/** The options as they stand, for who only watches: nothing to press, and nobody's choice. */
export function OptionList({ options, roles }: OptionListProps) {
  return (
    <ul className={styles.options} aria-label={seat_decide_options()}>
      {options.map((option) => {
        const rest = proseAfterTitle(option.prose);
        return (
          <li key={option.id} className={styles.watched}>
            <strong>{option.title}</strong>
            {rest !== null && <Prose prose={rest} heading={4} />}
            <p className={styles.note}>{optionNote(option, roles)}</p>
          </li>
        );
      })}
    </ul>
  );
}
