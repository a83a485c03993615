import { kit_exercise_handling, kit_exercise_simulated } from '#messages/compiled/messages.js';
import styles from './ExerciseBanner.module.css';

export interface ExerciseBannerProps {
  /** TLP marking as the scenario states it, `null` without one. */
  readonly handling?: string | null | undefined;
  /** For the projector. */
  readonly large?: boolean | undefined;
}

/** The mark that stands in the header of every screen, so that nobody takes a photograph of it for a real incident. */
export function ExerciseBanner({ handling = null, large = false }: ExerciseBannerProps) {
  return (
    <p className={styles.ExerciseBanner} data-large={large}>
      {handling === null ? kit_exercise_simulated() : kit_exercise_handling({ handling })}
    </p>
  );
}
