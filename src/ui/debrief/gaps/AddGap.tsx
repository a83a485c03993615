import { useState } from 'react';
import { withOwn, type GapBook } from '#core/measures/gapBook.ts';
import {
  debrief_gap_add_class, debrief_gap_add_missing, debrief_gap_add_send, debrief_gap_add_title, debrief_gap_add_what, debrief_gap_cancel, debrief_gap_why,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import { classWord } from './classWords.ts';
import styles from './Gaps.module.css';
import { CLASS_ORDER } from '#core/measures/gapUnits.ts';
import type { KeptBook } from './useGapBook.ts';

interface AddGapProps {
  readonly kept: KeptBook;
  readonly change: (next: GapBook) => void;
  /** With the key of the new gap; `null`: none was added. */
  readonly onDone: (key: string | null) => void;
}

/** A gap that the room saw and no log shows. */
export function AddGap({ kept, change, onDone }: AddGapProps) {
  const [title, setTitle] = useState('');
  const [of, setOf] = useState(CLASS_ORDER[0] ?? 'process');
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  const add = () => {
    if (title.trim() === '') return setMissing(true);
    const { book, key } = withOwn(kept.book, { title: title.trim(), class: of, why: why.trim() });
    change(book);
    onDone(key);
  };
  return (
    <Card title={debrief_gap_add_title()}>
      <div className={styles.form}>
        <TextField label={debrief_gap_add_what()} value={title} onChange={setTitle} wrong={missing && title.trim() === '' ? debrief_gap_add_missing() : undefined} />
        <SelectField label={debrief_gap_add_class()} value={of} onChange={(chosen) => setOf(CLASS_ORDER.find((known) => known === chosen) ?? of)} options={CLASS_ORDER.map((known) => ({ value: known, label: classWord(known) }))} />
        <TextField label={debrief_gap_why()} value={why} onChange={setWhy} lines={2} />
        <div className={styles.actions}>
          <Button onClick={() => onDone(null)}>{debrief_gap_cancel()}</Button>
          <Button kind="primary" onClick={add}>{debrief_gap_add_send()}</Button>
        </div>
      </div>
    </Card>
  );
}
