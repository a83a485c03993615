import { NotebookPenIcon, UndoIcon } from 'lucide-react';
import { console_footer, console_last, console_last_none, console_real_short, console_screen_off, console_screen_on } from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import type { ConsoleControl } from './control.ts';
import styles from './Footer.module.css';
import { NoteField } from './NoteField.tsx';

/** Note field, the last entry, and what takes back or turns play; always at hand. */
export function Footer({ c }: { readonly c: ConsoleControl }) {
  const last = c.view.log.at(-1);
  const words = last ? console_last({ time: scenarioClock(c.view.clock.clockStart, last.at), by: last.by, text: last.text }) : console_last_none();
  return (
    <footer className={styles.Footer} aria-label={console_footer()}>
      <NotebookPenIcon size={16} aria-hidden="true" />
      <NoteField c={c} />
      <p className={styles.last} title={words}>{words}</p>
      <div className={styles.actions}>
        <ActionButton c={c} action={actionOf('undo')} icon={<UndoIcon size={16} aria-hidden="true" />} />
        <ActionButton c={c} action={actionOf('reroute')} />
        <ActionButton c={c} action={actionOf('blackout')} label={c.session.blackout ? console_screen_on() : console_screen_off()} />
        <ActionButton c={c} action={actionOf('end')} keyShown={false} />
        <ActionButton c={c} action={actionOf('real')} label={console_real_short()} />
      </div>
    </footer>
  );
}
