import {
  console_ask_the_room, console_before_start, console_note_private, console_read_aloud, console_stage_since,
} from '#messages/compiled/messages.js';
import { Card } from '#ui/kit/Card.tsx';
import { Prose } from '#ui/kit/Prose.tsx';
import { scenarioClock } from '#ui/kit/time.ts';
import type { ConsoleControl } from './control.ts';
import styles from './StageCard.module.css';
import { roleTitles } from './roles.ts';

/** What is read aloud, what to ask the room, and notes for the facilitator alone. */
export function StageCard({ c }: { readonly c: ConsoleControl }) {
  const { stage, discussions, notes, clock } = c.view;
  return (
    <Card title={console_read_aloud()} aside={stage === null ? undefined : console_stage_since({ time: scenarioClock(clock.clockStart, stage.enteredAt) })}>
      <div className={styles.StageCard}>
        {stage === null ? <p>{console_before_start()}</p> : <Prose prose={stage.prose} className={styles.say} />}
        {discussions.map((d) => (
          <div key={d.prose.text} className={styles.ask}>
            <p className={styles.label}>{d.to.length === 0 ? console_ask_the_room() : roleTitles(c.view, d.to) || console_ask_the_room()}</p>
            <Prose prose={d.prose} />
          </div>
        ))}
        {notes.map((note) => (
          <details key={note.text} className={styles.note}>
            <summary className={styles.label}>{console_note_private()}</summary>
            <Prose prose={note} />
          </details>
        ))}
      </div>
    </Card>
  );
}
