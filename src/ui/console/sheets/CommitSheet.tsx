import { useState } from 'react';
import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_commit_because, console_commit_because_missing, console_commit_confirm, console_commit_interrupt, console_commit_interrupt_hint,
  console_commit_option_missing, console_commit_options, console_commit_title, console_keyed_note, console_option_now, console_option_takes, console_part_note,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { duration } from '#ui/kit/time.ts';
import { TextField } from '#ui/kit/TextField.tsx';
import type { ConsoleControl } from '../control.ts';
import { isAbsent, roleTitle } from '../roles.ts';
import { speak } from '../speak.ts';
import { ChoiceList, type Choice } from './ChoiceList.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';
import styles from './Sheets.module.css';

/** Options on the card now, with who works on them how long. */
export function optionChoices(c: ConsoleControl, decision: FacilitatorDecision): readonly Choice[] {
  return decision.options
    .filter((o) => o.visible && o.free)
    .map((o) => ({
      id: o.id, title: o.title,
      note: o.takes === 0 ? console_option_now() : console_option_takes({ takes: duration(o.takes), role: roleTitle(c.view, o.by) }),
    }));
}

/** Says on whose behalf it is keyed, and whether that marks anything. */
export function OnBehalf({ c, role }: { readonly c: ConsoleControl; readonly role: string }) {
  const title = roleTitle(c.view, role);
  return <p className={styles.note}>{isAbsent(c.view, role) ? console_part_note({ role: title }) : console_keyed_note({ role: title })}</p>;
}

/** What the owner decides, with the reason that the owner gives. */
export function CommitSheet({ c, decision }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  const choices = optionChoices(c, decision);
  const [option, setOption] = useState<string | null>(null);
  const [because, setBecause] = useState('');
  const [interrupt, setInterrupt] = useState(false);
  const works = decision.options.some((o) => o.id === option && o.takes > 0 && c.view.desks.some((desk) => desk.role.id === o.by && desk.running !== null));
  const missing = option === null ? console_commit_option_missing() : because.trim() === '' ? console_commit_because_missing() : null;
  const send = () =>
    finish(c, (inner) =>
      speak(inner, decision.owner, {
        do: 'commit', decision: decision.id, option: option ?? '', because: because.trim(), ...(interrupt && works ? { interrupt } : {}),
      }));
  return (
    <FormSheet
      title={console_commit_title({ title: decision.title })} confirm={console_commit_confirm({ role: roleTitle(c.view, decision.owner) })} missing={missing}
      onConfirm={send} onClose={() => c.change({ sheet: null })}
    >
      <ChoiceList legend={console_commit_options()} choices={choices} chosen={option === null ? [] : [option]} onChange={(ids) => setOption(ids[0] ?? null)} />
      <TextField label={console_commit_because()} value={because} onChange={setBecause} lines={2} max={280} />
      {works && <CheckField label={console_commit_interrupt()} hint={console_commit_interrupt_hint()} checked={interrupt} onChange={setInterrupt} />}
      <OnBehalf c={c} role={decision.owner} />
    </FormSheet>
  );
}
