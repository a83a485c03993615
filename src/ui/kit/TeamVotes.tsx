import type { Team } from '#core/scenario/model.ts';
import { kit_votes_none } from '#messages/compiled/messages.js';
import styles from './TeamMark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Shapes drawn at most; a room is smaller than this. */
const MOST_SHAPES = 30;

/** The votes of one team as so many of its shapes, read out as a number; "none" for 0. Stands in a table cell whose column names the team. */
export function TeamVotes({ team, votes }: { readonly team: Team; readonly votes: number }) {
  if (votes === 0) return <span className={styles.none}>{kit_votes_none()}</span>;
  return (
    <span className={styles.TeamVotes}>
      <VisuallyHidden>{votes}</VisuallyHidden>
      {Array.from({ length: Math.min(votes, MOST_SHAPES) }, (_, place) => (
        <span key={place} className={styles.shape} data-team={team} aria-hidden="true" />
      ))}
    </span>
  );
}
