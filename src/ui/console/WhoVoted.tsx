import { CheckIcon, CircleDashedIcon, EyeOffIcon } from 'lucide-react';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import { console_choices_hidden, console_vote_in, console_vote_out, console_votes_none_asked } from '#messages/compiled/messages.js';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './DecisionCard.module.css';
import { roleTitle } from './roles.ts';

/** Who has voted and who is still out; never what. */
export function WhoVoted({ c, decision: d }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  if (d.consulted.length === 0) return <p className={styles.hint}>{console_votes_none_asked()}</p>;
  return (
    <div className={styles.votes}>
      <ul className={styles.voters}>
        {d.consulted.map((role) => {
          const isIn = d.voted.includes(role);
          return (
            <li key={role} className={styles.voter} data-in={isIn}>
              {isIn ? <CheckIcon size={14} aria-hidden="true" /> : <CircleDashedIcon size={14} aria-hidden="true" />}
              {roleTitle(c.view, role)}
              <VisuallyHidden>, {isIn ? console_vote_in() : console_vote_out()}</VisuallyHidden>
            </li>
          );
        })}
        <li className={styles.hint}><EyeOffIcon size={14} aria-hidden="true" />{console_choices_hidden()}</li>
      </ul>
    </div>
  );
}
