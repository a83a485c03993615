import type { Team } from '#core/scenario/model.ts';
import styles from './TeamMark.module.css';
import { teamWord } from './teamWord.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface TeamMarkProps {
  readonly team: Team;
  /** Shows the team's word beside the shape; `false` keeps it for screen readers only. Default: shown. */
  readonly word?: boolean | undefined;
}

/** Business = filled square, SecOps = outlined square, external = filled circle, everywhere the same. */
export function TeamMark({ team, word = true }: TeamMarkProps) {
  return (
    <span className={styles.TeamMark}>
      <span className={styles.shape} data-team={team} aria-hidden="true" />
      {word ? teamWord(team) : <VisuallyHidden>{teamWord(team)}</VisuallyHidden>}
    </span>
  );
}
