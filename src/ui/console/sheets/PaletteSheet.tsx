import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { console_palette_count, console_palette_find, console_palette_none, console_palette_title } from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { EmptyLine } from '#ui/kit/EmptyLine.tsx';
import { Kbd } from '#ui/kit/Kbd.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { perform, whyOff, type ConsoleAction } from '../actions/action.ts';
import { ACTIONS } from '../actions/registry.ts';
import { subjectActions } from '../actions/subjectActions.ts';
import type { ConsoleControl } from '../control.ts';
import { finish } from './finish.ts';
import styles from './Sheets.module.css';

/** Actions whose title holds every word typed. */
export function matching(c: ConsoleControl, text: string): readonly ConsoleAction[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const all = [...ACTIONS.filter((action) => action.id !== 'palette'), ...subjectActions(c.view)];
  return all.filter((action) => words.every((word) => action.title(c).toLowerCase().includes(word)));
}

/** All actions: type to find, arrows and Enter to do. What is off says why. */
export function PaletteSheet({ c }: { readonly c: ConsoleControl }) {
  const [text, setText] = useState('');
  const [place, setPlace] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const found = matching(c, text);
  const at = Math.min(place, Math.max(0, found.length - 1));
  const choose = (action: ConsoleAction) => void finish(c, (inner) => (perform(action, inner, 'keys'), null));
  const onKeyDown = (key: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    const action = found[at];
    if (step !== undefined && found.length > 0) setPlace((at + step + found.length) % found.length);
    else if (key.key === 'Enter' && action) choose(action);
    else return;
    key.preventDefault();
  };
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, at]);
  return (
    <Sheet title={console_palette_title()} onClose={() => c.change({ sheet: null })}>
      <div className={styles.form} onKeyDown={onKeyDown}>
        <TextField ref={field} type="search" label={console_palette_find()} value={text} onChange={(value) => (setText(value), setPlace(0))} />
        <p className={styles.note} role="status">{console_palette_count({ count: found.length })}</p>
        {found.length === 0 && <EmptyLine>{console_palette_none()}</EmptyLine>}
        <ul className={styles.palette}>
          {found.map((action, i) => (
            <li key={action.id} id={`${id}-${i}`} data-at={i === at} className={styles.paletteRow}>
              <PaletteRow c={c} action={action} onChoose={() => choose(action)} />
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}

function PaletteRow({ c, action, onChoose }: { readonly c: ConsoleControl; readonly action: ConsoleAction; readonly onChoose: () => void }) {
  const off = whyOff(action, c);
  return (
    <button type="button" className={styles.paletteButton} aria-disabled={off !== null ? true : undefined} onClick={onChoose}>
      <span>
        {action.title(c)}
        {off !== null && <span className={styles.choiceNote}>{off}</span>}
      </span>
      {action.keyLabel !== null && <Kbd>{action.keyLabel}</Kbd>}
    </button>
  );
}
