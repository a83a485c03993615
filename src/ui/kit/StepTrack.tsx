import { kit_step_later, kit_step_of, kit_step_past, kit_step_waits } from '#messages/compiled/messages.js';
import styles from './StepTrack.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type StepState = 'past' | 'now' | 'waits' | 'later';
export interface TrackStep {
  readonly key: string;
  /** "Voted 7 of 7", "Committed 03:59", "Approval, 8 min" */
  readonly words: string;
  /** `now` runs (accent), `waits` needs somebody or has less than a quarter left (amber). At most one of both. */
  readonly state: StepState;
}

const STATE_WORDS = { past: kit_step_past, now: null, waits: kit_step_waits, later: kit_step_later } as const;

/** A decision's way as an ordered list (DESIGN 4.1): vote, commit, approve, work, done. In a narrow place only the present step is spelled out. */
export function StepTrack({ label, steps }: { readonly label: string; readonly steps: readonly TrackStep[] }) {
  return (
    <div className={styles.StepTrack}>
      <ol className={styles.steps} aria-label={label}>
        {steps.map((step, place) => (
          <Step key={step.key} step={step} place={kit_step_of({ place: place + 1, of: steps.length })} />
        ))}
      </ol>
    </div>
  );
}

function Step({ step, place }: { readonly step: TrackStep; readonly place: string }) {
  const present = step.state === 'now' || step.state === 'waits';
  const word = STATE_WORDS[step.state];
  return (
    <li className={styles.step} data-state={step.state} aria-current={present ? 'step' : undefined}>
      <span className={styles.words}>
        {step.words}
        {word !== null && <VisuallyHidden>, {word()}</VisuallyHidden>}
      </span>
      {present && <span className={styles.place} aria-hidden="true"> · {place}</span>}
    </li>
  );
}
