import { useState } from 'react';
import { parseDuration } from '#core/base/duration.ts';
import {
  console_advance_by_hint, console_advance_by_label, console_advance_by_missing, console_advance_by_title, console_advance_confirm, console_advance_note,
  console_advance_to_hint, console_advance_to_hint_plain, console_advance_to_label, console_advance_to_missing, console_advance_to_title,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { TextField } from '#ui/kit/TextField.tsx';
import { advanceTo } from '../advanceTo.ts';
import type { ConsoleControl } from '../control.ts';
import { secondOf } from '#ui/kit/secondOf.ts';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';
import styles from './Sheets.module.css';

const USUAL = [60, 300, 900, 1800, 3600];

/** Minutes alone ("15") or a length as in a scenario ("1h30m"), in seconds; `null` if it is neither or nothing. */
function lengthOf(text: string): number | null {
  const plain = text.replaceAll(' ', '');
  const seconds = /^\d{1,5}$/.test(plain) ? Number(plain) * 60 : parseDuration(plain);
  return seconds !== null && seconds > 0 ? seconds : null;
}

/** Moves the clock by a length or to a minute; halts as every advance of the console does. */
export function AdvanceSheet({ c, how }: { readonly c: ConsoleControl; readonly how: 'by' | 'to' }) {
  const [text, setText] = useState('');
  const { now, clockStart } = c.view.clock;
  const by = how === 'by';
  const to = by ? now + (lengthOf(text) ?? 0) : secondOf(text, now, clockStart);
  const valid = to !== null && to > now;
  const missing = valid ? null : by ? console_advance_by_missing() : console_advance_to_missing();
  const send = (target: number) => finish(c, (inner) => advanceTo(inner, target));
  const hint = clockStart === null ? console_advance_to_hint_plain() : console_advance_to_hint({ now: scenarioClock(clockStart, now) });
  return (
    <FormSheet
      title={by ? console_advance_by_title() : console_advance_to_title()}
      confirm={console_advance_confirm()}
      missing={missing}
      onConfirm={() => (to === null ? null : send(to))}
      onClose={() => c.change({ sheet: null })}
    >
      <TextField
        label={by ? console_advance_by_label() : console_advance_to_label()}
        hint={by ? console_advance_by_hint() : hint}
        value={text}
        onChange={setText}
      />
      {by && (
        <div className={styles.row}>
          {USUAL.map((seconds) => (
            <Button key={seconds} size="dense" onClick={() => setText(String(seconds / 60))}>{duration(seconds)}</Button>
          ))}
        </div>
      )}
      <p className={styles.note}>{console_advance_note()}</p>
    </FormSheet>
  );
}
