import { LockIcon } from 'lucide-react';
import { useState } from 'react';
import {
  seat_note_label,
  seat_note_send,
  seat_note_sent,
  seat_note_title,
  seat_own_empty,
  seat_own_role,
  seat_own_say,
  seat_own_title,
} from '#messages/compiled/messages.js';
import { Prose } from '#ui/kit/Prose.tsx';
import { SendButton } from '#ui/kit/SendButton.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { RankForm } from './RankForm.tsx';
import { Refused } from './Refused.tsx';
import type { Acts, PanelProps } from './seatProps.ts';
import styles from './Seat.module.css';
import { useAct } from './useAct.ts';

/** What is this role's alone: private facts, its brief, its ranking after play, its notes. */
export function OwnPanel({ view, act, onDone }: PanelProps) {
  const ended = view.clock.state === 'ended';
  return (
    <>
      {ended && act !== null && view.role.team !== 'external' && <RankForm view={view} act={act} onDone={onDone} />}
      <section className={styles.part}>
        <h2 className={styles.own}>
          <LockIcon size={16} aria-hidden="true" />
          {seat_own_title()}
        </h2>
        {view.privates.length === 0 ? <p>{seat_own_empty()}</p> : <p className={styles.small}>{seat_own_say()}</p>}
        <ul className={styles.facts}>
          {view.privates.map((fact) => (
            <li key={fact.key}>
              <Prose prose={fact.prose} heading={4} />
            </li>
          ))}
        </ul>
      </section>
      {view.role.brief !== null && (
        <section className={styles.part}>
          <h2>{seat_own_role()}</h2>
          <p>{view.role.brief}</p>
        </section>
      )}
      {act !== null && <NoteForm view={view} act={act} onDone={onDone} />}
    </>
  );
}

function NoteForm({ act, onDone }: Acts<PanelProps>) {
  const [text, setText] = useState('');
  const { refusal, pending, send } = useAct(act);
  const keep = () =>
    send({ do: 'note', text: text.trim() }, () => {
      // What was typed meanwhile is another note.
      setText((now) => (now === text ? '' : now));
      onDone(seat_note_sent());
    });
  return (
    <section className={styles.part}>
      <h2>{seat_note_title()}</h2>
      <TextField label={seat_note_label()} value={text} onChange={setText} lines={2} max={500} size="phone" />
      <Refused why={refusal} />
      <SendButton size="phone" pending={pending} onClick={keep}>
        {seat_note_send()}
      </SendButton>
    </section>
  );
}
