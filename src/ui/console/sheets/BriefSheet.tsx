import { useState } from 'react';
import { BRIEF_LINES, type BriefLine, type BriefText } from '#core/exercise/command.ts';
import type { FacilitatorUpdate } from '#core/views/facilitatorViewTypes.ts';
import {
  console_brief_confirm, console_brief_impact, console_brief_known, console_brief_last, console_brief_missing, console_brief_needs, console_brief_next,
  console_brief_nothing_new, console_brief_suspected, console_brief_title, console_brief_to, console_brief_unknown,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { ConsoleControl } from '../control.ts';
import { roleTitles } from '../roles.ts';
import { speak } from '../speak.ts';
import { OnBehalf } from './CommitSheet.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';
import styles from './Sheets.module.css';

const WORDS: Readonly<Record<BriefLine, () => string>> = {
  known: console_brief_known, suspected: console_brief_suspected, unknown: console_brief_unknown, impact: console_brief_impact, needs: console_brief_needs,
  next: console_brief_next,
};

/** The six lines of an update, with what was last said beside each. */
export function BriefSheet({ c, update }: { readonly c: ConsoleControl; readonly update: FacilitatorUpdate }) {
  const [text, setText] = useState<BriefText>({});
  const last = update.last?.text ?? null;
  const said = Object.values(text).some((line) => line.trim() !== '');
  const send = () => finish(c, (inner) => speak(inner, update.from, { do: 'brief', update: update.id, ...text }));
  return (
    <FormSheet
      title={console_brief_title({ title: update.title })} confirm={console_brief_confirm()} missing={said ? null : console_brief_missing()} onConfirm={send}
      onClose={() => c.change({ sheet: null })} wide
    >
      <p className={styles.note}>{console_brief_to({ roles: roleTitles(c.view, update.to) })}</p>
      <div className={styles.lines}>
        {BRIEF_LINES.map((line) => {
          const before = last?.[line];
          return (
            <TextField
              key={line} label={WORDS[line]()} hint={before === undefined ? undefined : console_brief_last({ text: before })} value={text[line] ?? ''}
              onChange={(value) => setText({ ...text, [line]: value })} lines={2}
            />
          );
        })}
      </div>
      {last !== null && <div><Button size="dense" onClick={() => setText(last)}>{console_brief_nothing_new()}</Button></div>}
      <OnBehalf c={c} role={update.from} />
    </FormSheet>
  );
}
