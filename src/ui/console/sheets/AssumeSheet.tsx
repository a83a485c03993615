import { useState } from 'react';
import { console_assume_confirm, console_assume_missing, console_assume_role, console_assume_title, console_assume_which } from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { ConsoleControl } from '../control.ts';
import { speak } from '../speak.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { OnBehalf } from './CommitSheet.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';

/** Keeps that a role relies on an assumption, as it said. */
export function AssumeSheet({ c }: { readonly c: ConsoleControl }) {
  const [role, setRole] = useState(c.view.roles[0]?.id ?? '');
  const [assumption, setAssumption] = useState<string | null>(null);
  const send = () => finish(c, (inner) => speak(inner, role, { do: 'assume', assumption: assumption ?? '' }));
  return (
    <FormSheet
      title={console_assume_title()} confirm={console_assume_confirm()} missing={assumption === null ? console_assume_missing() : null} onConfirm={send}
      onClose={() => c.change({ sheet: null })}
    >
      <SelectField label={console_assume_role()} value={role} onChange={setRole} options={c.view.roles.map(({ id, title }) => ({ value: id, label: title }))} />
      <ChoiceList
        legend={console_assume_which()} choices={c.view.assumptions.map(({ id, text }) => ({ id, title: text }))}
        chosen={assumption === null ? [] : [assumption]} onChange={(ids) => setAssumption(ids[0] ?? null)}
      />
      <OnBehalf c={c} role={role} />
    </FormSheet>
  );
}
