import type { ReactNode } from 'react';
import { kit_clock_room, kit_clock_scenario } from '#messages/compiled/messages.js';
import styles from './ClockPair.module.css';

export interface ClockPairProps {
  /** "04:07:20" (seconds only on the console). */
  readonly scenario: string;
  /** "T+1 h 57 m" */
  readonly scenarioNote?: string | undefined;
  /** "10:41" */
  readonly room: string;
  /** "41 of 90 min" */
  readonly roomNote?: string | undefined;
  /** Chip or words: "Live × 4", "Paused", "Paced", "as at 02:41". */
  readonly state?: ReactNode;
}

/** The two clocks, always labelled. Silent: pauses are announced by the room that shows them. */
export function ClockPair({ scenario, scenarioNote, room, roomNote, state }: ClockPairProps) {
  return (
    <div className={styles.ClockPair}>
      <Clock label={kit_clock_scenario()} note={scenarioNote} time={scenario} kind="scenario" />
      <Clock label={kit_clock_room()} note={roomNote} time={room} kind="room" />
      {state !== undefined && <div className={styles.state}>{state}</div>}
    </div>
  );
}

interface ClockProps {
  readonly label: string;
  readonly note: string | undefined;
  readonly time: string;
  readonly kind: 'scenario' | 'room';
}

function Clock({ label, note, time, kind }: ClockProps) {
  return (
    <div>
      <p className={styles.label}>
        {label}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </p>
      <p className={styles[kind]}>{time}</p>
    </div>
  );
}
