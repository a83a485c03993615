import type { OptionView, RoleView } from '#core/views/commonView.ts';
import { seat_option_used, seat_option_work, seat_option_work_none } from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { duration } from '#ui/kit/time.ts';
import styles from './Decision.module.css';
import { proseAfterTitle } from './proseAfterTitle.ts';

export interface OptionRowProps {
  readonly option: OptionView;
  readonly group: string;
  readonly roles: readonly RoleView[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One option as a native radio: its label, what more it says, how long its work takes and whose it is. */
export function OptionRow({ option, group, roles, chosen, onChoose }: OptionRowProps) {
  const rest = proseAfterTitle(option.prose);
  const by = roles.find((role) => role.id === option.by)?.title ?? option.by;
  const work = option.takes > 0 ? seat_option_work({ takes: duration(option.takes), role: by }) : seat_option_work_none();
  const id = `${group}-${option.id}`;
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
          {option.free ? work : seat_option_used()}
        </p>
      </div>
    </div>
  );
}
