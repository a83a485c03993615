import { useState } from 'react';
import {
  debrief_gap_accept, debrief_gap_action, debrief_gap_both, debrief_gap_done_when, debrief_gap_drop, debrief_gap_drop_because, debrief_gap_drop_send, debrief_gap_due,
  debrief_gap_helped, debrief_gap_owner, debrief_gap_process, debrief_gap_reopen, debrief_gap_tool, debrief_gap_top_full, debrief_gap_top_mark,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { GapFormProps } from './gapFormProps.ts';
import type { GapNote } from './gapNote.ts';
import { gapKey } from './gapNote.ts';
import styles from './Gaps.module.css';
import { gapText } from './gapText.ts';

const HELPED = [['process', debrief_gap_process], ['tool', debrief_gap_tool], ['both', debrief_gap_both]] as const;

/** What is done about a gap. A dropped one keeps its reason and can be taken up again. */
export function GapFields({ record, gap, notes, mayTop }: Omit<GapFormProps, 'onEntry' | 'onNext'>) {
  const note = notes.noteOf(gapKey(gap));
  const change = (changed: Partial<GapNote>) => notes.change(gapKey(gap), changed);
  const suggestion = gapText(record.scenario, gap).action;
  if (note.state === 'dropped') {
    return (
      <>
        <p>{note.because}</p>
        <Button onClick={() => change({ state: 'open' })}>{debrief_gap_reopen()}</Button>
      </>
    );
  }
  const action = note.action === '' && note.state === 'open' ? suggestion : note.action;
  const topHint = !note.top && !mayTop ? debrief_gap_top_full() : undefined;
  return (
    <>
      <Helped chosen={note.helped} onChoose={(helped) => change({ helped })} />
      <TextField label={debrief_gap_action()} value={action} onChange={(text) => change({ action: text })} lines={2} />
      <TextField label={debrief_gap_owner()} value={note.owner} onChange={(owner) => change({ owner })} />
      <DueField value={note.due} onChange={(due) => change({ due })} />
      <TextField label={debrief_gap_done_when()} value={note.doneWhen} onChange={(doneWhen) => change({ doneWhen })} lines={2} />
      <CheckField label={debrief_gap_top_mark()} checked={note.top} hint={topHint} onChange={(top) => (mayTop || !top) && change({ top, state: 'accepted' })} />
      {note.state === 'open' && <Button onClick={() => change({ state: 'accepted', action })}>{debrief_gap_accept()}</Button>}
      <DropForm onDrop={(because) => change({ state: 'dropped', because, top: false })} />
    </>
  );
}

function Helped({ chosen, onChoose }: { readonly chosen: GapNote['helped']; readonly onChoose: (helped: GapNote['helped']) => void }) {
  return (
    <fieldset className={styles.helped}>
      <legend>{debrief_gap_helped()}</legend>
      {HELPED.map(([helped, words]) => (
        <label key={helped}>
          <input type="radio" name="gap-helped" checked={chosen === helped} onChange={() => onChoose(helped)} /> {words()}
        </label>
      ))}
    </fieldset>
  );
}

function DueField({ value, onChange }: { readonly value: string; readonly onChange: (day: string) => void }) {
  return (
    <label className={styles.due}>
      <span>{debrief_gap_due()}</span>
      <input type="date" value={value} onChange={(picked) => onChange(picked.target.value)} />
    </label>
  );
}

function DropForm({ onDrop }: { readonly onDrop: (because: string) => void }) {
  const [because, setBecause] = useState<string | null>(null);
  if (because === null) return <Button onClick={() => setBecause('')}>{debrief_gap_drop()}</Button>;
  return (
    <div className={styles.form}>
      <TextField label={debrief_gap_drop_because()} value={because} onChange={setBecause} />
      <Button onClick={() => because.trim() !== '' && onDrop(because.trim())}>{debrief_gap_drop_send()}</Button>
    </div>
  );
}
