import { consoleHref } from '#stores/routes.ts';
import { useStores } from '#stores/StoresContext.ts';
import { useSession } from '#stores/useSession.ts';
import { seat_none_lead, seat_none_title } from '#messages/compiled/messages.js';
import { HandOver } from './HandOver.tsx';
import styles from './HandOver.module.css';
import { Stopped } from './Stopped.tsx';

/** The desks of the running exercise, by hand-over on this laptop. */
export function SeatRoom() {
  const view = useSession((s) => s.view);
  const exercise = useSession((s) => s.exerciseId);
  const seat = useSession((s) => s.seat);
  const desks = useStores('desks');
  const readOnly = useSession((s) => s.readOnly);
  const stopped = useSession((s) => s.stopped);
  if (stopped) return <Stopped />;
  if (view === null || exercise === null) {
    return (
      <main className={styles.RoleChoice}>
        <h1>{seat_none_title()}</h1>
        <p>{seat_none_lead()}</p>
      </main>
    );
  }
  return (
    <HandOver
      roles={view.roles}
      seat={seat}
      made={view}
      desks={desks}
      readOnly={readOnly}
      consoleHref={consoleHref(exercise)}
    />
  );
}
