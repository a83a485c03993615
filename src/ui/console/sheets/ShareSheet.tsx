import { useState } from 'react';
import type { FacilitatorIntel } from '#core/views/facilitatorViewTypes.ts';
import {
  console_share_by, console_share_confirm, console_share_has, console_share_missing, console_share_title, console_share_to, console_share_wanted,
} from '#messages/compiled/messages.js';
import { SelectField } from '#ui/kit/SelectField.tsx';
import type { ConsoleControl } from '../control.ts';
import { roleTitle } from '../roles.ts';
import { speak } from '../speak.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { OnBehalf } from './CommitSheet.tsx';
import { finish } from './finish.ts';
import { FormSheet } from './FormSheet.tsx';

/** Passes a piece of intelligence on, in the name of a role that holds it. */
export function ShareSheet({ c, intel }: { readonly c: ConsoleControl; readonly intel: FacilitatorIntel }) {
  const [by, setBy] = useState(intel.to[0] ?? '');
  const [to, setTo] = useState<readonly string[]>(() => intel.share.filter((role) => !intel.sharedWith.includes(role)));
  const send = () => finish(c, (inner) => speak(inner, by, { do: 'share', intel: intel.id, to }));
  const note = (id: string) => (intel.sharedWith.includes(id) ? console_share_has() : intel.share.includes(id) ? console_share_wanted() : null);
  return (
    <FormSheet
      title={console_share_title({ title: intel.title })} confirm={console_share_confirm()} missing={to.length > 0 ? null : console_share_missing()} onConfirm={send}
      onClose={() => c.change({ sheet: null })}
    >
      {intel.to.length > 1 && (
        <SelectField label={console_share_by()} value={by} onChange={setBy} options={intel.to.map((id) => ({ value: id, label: roleTitle(c.view, id) }))} />
      )}
      <ChoiceList
        legend={console_share_to()} many choices={c.view.roles.filter((r) => r.id !== by).map(({ id, title }) => ({ id, title, note: note(id) }))} chosen={to}
        onChange={setTo}
      />
      <OnBehalf c={c} role={by} />
    </FormSheet>
  );
}
