import type { RoleView } from '#core/views/commonView.ts';
import { seat_desk_again, seat_desk_failed, seat_desk_opening } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { FeedbackCall } from '#ui/kit/feedback/FeedbackCall.tsx';
import styles from './HandOver.module.css';
import { Seat } from './Seat.tsx';
import type { OpenDesk } from './useDesk.ts';

export interface LocalDeskProps {
  readonly role: RoleView;
  readonly desk: OpenDesk;
  readonly readOnly: boolean;
  readonly onLeave: () => void;
}

/** A desk on this laptop, once its table has let it in. */
export function LocalDesk({ role, desk: { guest, view, failed }, readOnly, onLeave }: LocalDeskProps) {
  if (guest === null || view === null) {
    return (
      <main className={styles.RoleChoice}>
        <ExerciseBanner />
        <h1>{role.title}</h1>
        <p role="status">{failed ? seat_desk_failed() : seat_desk_opening()}</p>
        <div><Button kind="quiet" size="phone" onClick={onLeave}>{seat_desk_again()}</Button></div>
      </main>
    );
  }
  const { act, feedback } = guest;
  return (
    <>
      {view.clock.state === 'ended' && !readOnly && <FeedbackCall objectives={view.objectives} give={feedback} />}
      <Seat view={view} act={(wanted) => act(role.id, wanted)} readOnly={readOnly} onLeave={onLeave} />
    </>
  );
}
