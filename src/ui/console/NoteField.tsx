import { useId, useState, type FormEvent } from 'react';
import { console_note_about, console_note_free, console_note_keep, console_note_kept, console_note_label, console_note_placeholder, console_why_read_only } from '#messages/compiled/messages.js';
import { announce } from '#ui/kit/announcements.ts';
import { Button } from '#ui/kit/Button.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { VisuallyHidden } from '#ui/kit/VisuallyHidden.tsx';
import type { ConsoleControl } from './control.ts';
import { PLACE } from './focusOn.ts';
import styles from './Footer.module.css';

/** What the facilitator sees, kept with its time: on an objective (an observation) or as a plain note. Enter keeps it. */
export function NoteField({ c }: { readonly c: ConsoleControl }) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const origin = useId();
  const refusal = c.ui.refusal?.origin === origin ? c.ui.refusal.message : null;
  const keep = (form: FormEvent) => {
    form.preventDefault();
    if (c.session.readOnly) return c.tell(origin, { code: 'read-only', message: console_why_read_only() });
    if (text.trim() === '') return;
    const words = text.trim();
    const said = c.session.submit(about === '' ? { do: 'note', text: words } : { do: 'observe', objective: about, text: words });
    c.tell(origin, said);
    if (said !== null) return;
    setText('');
    announce(console_note_kept());
  };
  return (
    <form className={styles.note} onSubmit={keep}>
      <label className={styles.noteLabel}>
        <VisuallyHidden>{console_note_label()}</VisuallyHidden>
        <input id={PLACE.note} className={styles.field} value={text} placeholder={console_note_placeholder()} onChange={(change) => setText(change.target.value)} />
      </label>
      {c.view.objectives.length > 0 && (
        <label className={styles.aboutLabel}>
          <VisuallyHidden>{console_note_about()}</VisuallyHidden>
          <select className={styles.field} value={about} onChange={(change) => setAbout(change.target.value)}>
            <option value="">{console_note_free()}</option>
            {c.view.objectives.map((o) => <option key={o.id} value={o.id}>{o.statement}</option>)}
          </select>
        </label>
      )}
      <Button type="submit" keys="O">{console_note_keep()}</Button>
      {refusal !== null && <span className={styles.refusal}><InlineMessage kind="late" urgent>{refusal}</InlineMessage></span>}
    </form>
  );
}
