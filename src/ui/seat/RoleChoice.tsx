import { useMemo } from 'react';
import type { RoleView } from '#core/views/commonView.ts';
import type { SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_choose_absent,
  seat_choose_console,
  seat_choose_lead,
  seat_choose_title,
  seat_choose_waits_nothing,
} from '#messages/compiled/messages.js';
import { ExerciseBanner } from '#ui/kit/ExerciseBanner.tsx';
import { TeamMark } from '#ui/kit/TeamMark.tsx';
import styles from './HandOver.module.css';
import { waitingWords } from './waitingWords.ts';

export interface RoleChoiceProps {
  readonly roles: readonly (RoleView & { readonly absent?: boolean })[];
  readonly seat: (role: string) => SeatView | null;
  /** Changes whenever the views must be made anew. */
  readonly made: unknown;
  readonly onChoose: (role: string) => void;
  readonly consoleHref: string;
}

/** The list of desks: whose, and how much waits there, never what. */
export function RoleChoice({ roles, seat, made, onChoose, consoleHref }: RoleChoiceProps) {
  const waits = useMemo(() => (made === undefined ? [] : roles.map((role) => wordsFor(role, seat))), [made, roles, seat]);
  return (
    <main className={styles.RoleChoice}>
      <ExerciseBanner />
      <h1>{seat_choose_title()}</h1>
      <p>{seat_choose_lead()}</p>
      <ul className={styles.roles}>
        {roles.map((role, place) => (
          <li key={role.id}>
            <button type="button" onClick={() => onChoose(role.id)}>
              <TeamMark team={role.team} word={false} />
              <strong>{role.title}</strong>
              <span className={styles.waits}>{waits[place]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={consoleHref}>{seat_choose_console()}</a>
      </p>
    </main>
  );
}

function wordsFor(role: RoleChoiceProps['roles'][number], seat: RoleChoiceProps['seat']): string {
  if (role.absent === true) return seat_choose_absent();
  const view = seat(role.id);
  const words = view === null ? [] : waitingWords(view);
  return words.length === 0 ? seat_choose_waits_nothing() : words.join(', ');
}
