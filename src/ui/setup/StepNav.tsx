import { CheckIcon } from 'lucide-react';
import { setup_steps } from '#messages/compiled/messages.js';
import type { SetupStep } from './setupMachine.ts';
import { SETUP_STEPS } from './setupMachine.ts';
import styles from './StepNav.module.css';
import { STEP_TITLES } from './stepWords.ts';

interface StepNavProps {
  readonly current: SetupStep;
  readonly stateOf: (step: SetupStep) => { readonly words: string; readonly done: boolean };
  readonly onGo: (step: SetupStep) => void;
}

/** The steps at the left, each with how far it is; any order. */
export function StepNav({ current, stateOf, onGo }: StepNavProps) {
  return (
    <nav aria-label={setup_steps()} className={styles.StepNav}>
      <ol className={styles.list}>
        {SETUP_STEPS.map((step, place) => {
          const { words, done } = stateOf(step);
          return (
            <li key={step}>
              <button type="button" className={styles.step} aria-current={step === current ? 'step' : undefined} onClick={() => onGo(step)}>
                <span className={styles.number} data-done={done} aria-hidden="true">{done ? <CheckIcon size={16} /> : place + 1}</span>
                <span className={styles.title}>{STEP_TITLES[step]()}</span>
                <span className={styles.words}>{words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
