import { useState } from 'react';
import {
  debrief_gap_accept, debrief_gap_cancel, debrief_gap_drop, debrief_gap_drop_because, debrief_gap_drop_missing, debrief_gap_drop_send, debrief_gap_merge, debrief_gap_merge_into,
  debrief_gap_merge_send, debrief_gap_put_back, debrief_gap_reopen,
} from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { GapFieldsProps } from './GapFields.tsx';
import styles from './Gaps.module.css';
import { actionOf } from '#core/measures/gapUnits.ts';

interface GapActionsProps extends GapFieldsProps {
  readonly onMerge: (lead: string) => void;
  /** `null`: it was not set apart. */
  readonly onPutBack: (() => void) | null;
}

/** Accept, drop with a reason, merge into another gap, put back to its kind. */
export function GapActions({ unit, units, onNote, onMerge, onPutBack }: GapActionsProps) {
  const [asking, setAsking] = useState<'drop' | 'merge' | null>(null);
  if (unit.note.state === 'dropped') return <Button onClick={() => onNote({ state: 'open' })}>{debrief_gap_reopen()}</Button>;
  if (asking === 'drop') return <DropForm onDrop={(because) => onNote({ state: 'dropped', because, top: false })} onCancel={() => setAsking(null)} />;
  const others = units.filter((other) => other.key !== unit.key && other.note.state !== 'dropped');
  if (asking === 'merge') return <MergeForm others={others} onMerge={onMerge} onCancel={() => setAsking(null)} />;
  return (
    <div className={styles.actions}>
      {unit.note.state !== 'accepted' && <Button onClick={() => onNote({ state: 'accepted', action: actionOf(unit) })}>{debrief_gap_accept()}</Button>}
      <Button onClick={() => setAsking('drop')}>{debrief_gap_drop()}</Button>
      {others.length > 0 && <Button onClick={() => setAsking('merge')}>{debrief_gap_merge()}</Button>}
      {onPutBack !== null && <Button onClick={onPutBack}>{debrief_gap_put_back()}</Button>}
    </div>
  );
}

function DropForm({ onDrop, onCancel }: { readonly onDrop: (because: string) => void; readonly onCancel: () => void }) {
  const [because, setBecause] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => (because.trim() === '' ? setMissing(true) : onDrop(because.trim()));
  return (
    <div className={styles.asking}>
      <TextField label={debrief_gap_drop_because()} value={because} onChange={setBecause} wrong={missing && because.trim() === '' ? debrief_gap_drop_missing() : undefined} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{debrief_gap_cancel()}</Button>
        <Button onClick={send}>{debrief_gap_drop_send()}</Button>
      </div>
    </div>
  );
}

interface MergeFormProps {
  readonly others: GapFieldsProps['units'];
  readonly onMerge: (lead: string) => void;
  readonly onCancel: () => void;
}

function MergeForm({ others, onMerge, onCancel }: MergeFormProps) {
  const [lead, setLead] = useState(others[0]?.key ?? '');
  return (
    <div className={styles.asking}>
      <SelectField label={debrief_gap_merge_into()} value={lead} onChange={setLead} options={others.map((other) => ({ value: other.key, label: other.title }))} />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{debrief_gap_cancel()}</Button>
        <Button onClick={() => onMerge(lead)}>{debrief_gap_merge_send()}</Button>
      </div>
    </div>
  );
}
