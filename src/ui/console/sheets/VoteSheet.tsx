import { useState } from 'react';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_vote_again, console_vote_because, console_vote_confidence, console_vote_confirm, console_vote_hidden, console_vote_missing, console_vote_option,
  console_vote_role, console_vote_title,
} from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { ConsoleControl } from '../control.ts';
import { roleTitle } from '../roles.ts';
import { speak } from '../speak.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { OnBehalf, optionChoices } from './CommitSheet.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';
import styles from './Sheets.module.css';

/** One role's vote as said aloud or handed in on paper; the newest one counts, none shows before the commit. */
export function VoteSheet({ c, decision }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  const firstOut = decision.consulted.find((role) => !decision.voted.includes(role)) ?? decision.consulted[0] ?? '';
  const [role, setRole] = useState(firstOut);
  const [option, setOption] = useState<string | null>(null);
  const [confidence, setConfidence] = useState('70');
  const [because, setBecause] = useState('');
  const sure = Number(confidence);
  const missing = option === null || confidence.trim() === '' || !(sure >= 0 && sure <= 100) ? console_vote_missing() : null;
  const send = () =>
    finish(c, (inner) =>
      speak(inner, role, {
        do: 'vote', decision: decision.id, option: option ?? '', confidence: sure, ...(because.trim() === '' ? {} : { because: because.trim() }),
      }));
  const label = (id: string) => (decision.voted.includes(id) ? console_vote_again({ role: roleTitle(c.view, id) }) : roleTitle(c.view, id));
  return (
    <FormSheet
      title={console_vote_title({ title: decision.title })} confirm={console_vote_confirm()} missing={missing} onConfirm={send}
      onClose={() => c.change({ sheet: null })}
    >
      <SelectField label={console_vote_role()} value={role} onChange={setRole} options={decision.consulted.map((id) => ({ value: id, label: label(id) }))} />
      <ChoiceList legend={console_vote_option()} choices={optionChoices(c, decision)} chosen={option === null ? [] : [option]} onChange={(ids) => setOption(ids[0] ?? null)} />
      <TextField label={console_vote_confidence()} type="number" range={{ min: 0, max: 100, step: 5 }} value={confidence} onChange={setConfidence} />
      <TextField label={console_vote_because()} value={because} onChange={setBecause} max={280} />
      <p className={styles.note}>{console_vote_hidden()}</p>
      <OnBehalf c={c} role={role} />
    </FormSheet>
  );
}
