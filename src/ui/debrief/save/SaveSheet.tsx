import { useState } from 'react';
import { sealGroups } from '#core/report/sealed/sealGroups.ts';
import {
  report_close, report_failed, report_roles, report_roles_hint, report_saved, report_seal, report_sealed, report_sealed_lead, report_sealed_missing, report_sealed_noted,
  report_save_lead, report_save_title, report_writing,
} from '#messages/compiled/messages.js';
import { Sheet } from '#ui/kit/aria/Sheet.tsx';
import { Button } from '#ui/kit/Button.tsx';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { saveFormats } from './saveFormats.ts';
import styles from './SaveSheet.module.css';
import { useSaving, type SaveState, type SavingProps } from './useSaving.ts';

export interface SaveSheetProps extends SavingProps {
  readonly onClose: () => void;
}
const SEALED = 'sealed';

/** Every file that a debrief can be saved as: with names, or with roles in their place. */
export function SaveSheet({ onClose, ...props }: SaveSheetProps) {
  const [roles, setRoles] = useState(false);
  const { state, save } = useSaving(props, roles);
  const { seal, log } = props.ways;
  const row = (id: string, label: string, onClick: () => void, lead?: string) => (
    <li key={id}>
      <Button offBy={state.at === 'writing' ? '' : undefined} onClick={onClick}>{label}</Button>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {state.at !== 'idle' && state.id === id && <Said state={state} />}
    </li>
  );
  return (
    <Sheet title={report_save_title()} onClose={onClose} wide actions={<Button onClick={onClose}>{report_close()}</Button>}>
      <p>{report_save_lead()}</p>
      <CheckField label={report_roles()} hint={report_roles_hint()} checked={roles} onChange={setRoles} />
      <ul className={styles.SaveSheet}>
        {saveFormats(props.record.scenario).map(({ id, label, ending, write }) =>
          row(id, label(), () => save(id, ending, async (input) => ({ content: await write(input, log), seal: null }))))}
        {seal !== null && row(SEALED, report_sealed(), () => save(SEALED, 'sealed.html', async (input) => {
          const made = await seal(input, log);
          return made && { content: made.html, seal: made.seal };
        }), report_sealed_lead())}
      </ul>
    </Sheet>
  );
}

function Said({ state }: { readonly state: Exclude<SaveState, { readonly at: 'idle' }> }) {
  switch (state.at) {
    case 'writing': return <InlineMessage>{report_writing()}</InlineMessage>;
    case 'failed': return <InlineMessage kind="late" urgent>{report_failed()}</InlineMessage>;
    case 'missing': return <InlineMessage kind="late" urgent>{report_sealed_missing()}</InlineMessage>;
    case 'saved': return <InlineMessage kind="done">{report_saved({ name: state.name })}{state.seal !== null && <> {report_seal({ seal: sealGroups(state.seal) })} {report_sealed_noted()}</>}</InlineMessage>;
  }
}
