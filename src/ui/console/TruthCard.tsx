import {
  console_truth, console_truth_access, console_truth_false, console_truth_hidden, console_truth_none, console_truth_show, console_truth_steps, console_truth_true,
  console_truth_assumptions, console_step_foiled, console_step_fired,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './TruthCard.module.css';

const NEWEST_STEPS = 4;

/** Ground truth: on the page only while T is held or for ten seconds (DESIGN 1.5); otherwise not drawn at all. */
export function TruthCard({ c }: { readonly c: ConsoleControl }) {
  const { access, steps, assumptions } = c.view.truth;
  const { clockStart } = c.view.clock;
  const held = access.filter((a) => a.held);
  return (
    <Card title={console_truth()} aside={<ActionButton c={c} size="dense" action={actionOf('truth')} label={console_truth_show()} />}>
      <p className={styles.hidden}>{console_truth_hidden()}</p>
      {c.ui.truth && (
        <div className={styles.TruthCard}>
          <h3>{console_truth_access()}</h3>
          {held.length === 0 ? <p>{console_truth_none()}</p> : <ul>{held.map((a) => <li key={a.id}>{scenarioClock(clockStart, a.since ?? 0)} {a.title}</li>)}</ul>}
          <h3>{console_truth_steps()}</h3>
          <ul>
            {steps.slice(-NEWEST_STEPS).toReversed().map((step) => (
              <li key={`${step.id}-${step.at}`}>{scenarioClock(clockStart, step.at)} {step.title}, {step.fired ? console_step_fired() : console_step_foiled()}</li>
            ))}
          </ul>
          <h3>{console_truth_assumptions()}</h3>
          <ul>{assumptions.map((a) => <li key={a.id}>{a.text} {a.holds ? console_truth_true() : console_truth_false()}</li>)}</ul>
        </div>
      )}
    </Card>
  );
}
