import type { ScreenView } from '#core/views/screenViewTypes.ts';
import { screen_default, screen_default_approval, screen_voted, screen_waits } from '#messages/compiled/messages.js';
import { Countdown } from '#ui/kit/Countdown.tsx';
import { roomMinutes, scenarioClock } from '#ui/kit/time.ts';
import type { ScreenDecision } from './boardOrder.ts';
import { ClosedVotes } from './ClosedVotes.tsx';
import styles from './Screen.module.css';

interface LargeDecisionProps {
  readonly decision: ScreenDecision;
  readonly view: ScreenView;
}

/** One decision for the whole room: time left, for whom it waits, what happens without it, and the votes only once they are closed. */
export function LargeDecision({ decision, view }: LargeDecisionProps) {
  const { deadlineAt, state } = decision;
  const waits = state === 'open' || state === 'approval';
  return (
    <div className={styles.large} data-waits={waits}>
      <h2>{decision.title}</h2>
      {waits && deadlineAt !== null && (
        <p className={styles.left}>
          <Countdown
            left={deadlineAt - view.clock.now}
            total={deadlineAt - decision.openedAt}
            passedAt={scenarioClock(view.clock.clockStart, deadlineAt)}
          />
        </p>
      )}
      {waits &&
        linesOf({ decision, view }).map((line) => (
          <p key={line} className={styles.label}>
            {line}
          </p>
        ))}
      {decision.tally === null ? (
        <OpenOptions decision={decision} />
      ) : (
        <ClosedVotes rows={decision.tally} chosen={decision.commit?.option ?? null} />
      )}
    </div>
  );
}

function linesOf({ decision, view }: LargeDecisionProps): readonly string[] {
  const { state, approver, owner, otherwise, deadlineAt } = decision;
  const { clock } = view;
  const title = (id: string) => view.roles.find((role) => role.id === id)?.title ?? id;
  const room = deadlineAt === null || clock.state !== 'running' ? null : roomMinutes(deadlineAt - clock.now, clock.rate);
  const of = decision.consulted.length;
  const lines: string[] = [screen_waits({ role: title(state === 'approval' && approver !== null ? approver : owner) })];
  if (room !== null) lines.push(room);
  if (otherwise !== null) lines.push((state === 'approval' ? screen_default_approval : screen_default)({ otherwise }));
  if (state === 'open' && of > 0) lines.push(screen_voted({ voted: decision.voted.length, of }));
  return lines;
}

function OpenOptions({ decision }: { readonly decision: ScreenDecision }) {
  return (
    <ul className={styles.options}>
      {decision.options.map((option) => (
        <li key={option.id}>{option.title}</li>
      ))}
    </ul>
  );
}
