import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import {
  devices_cofacilitator, devices_cofacilitator_lead, devices_evaluator, devices_evaluator_lead, devices_evaluator_watches, devices_observer,
  devices_observer_lead, devices_sits,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { ChoiceList } from '../sheets/ChoiceList.tsx';
import type { GrantDraft } from './grantDraft.ts';
import styles from './Devices.module.css';

interface GrantPickerProps {
  readonly view: FacilitatorView;
  readonly draft: GrantDraft;
  readonly onChange: (draft: GrantDraft) => void;
}

/** What a device is for: one or several seats, and what it is besides. */
export function GrantPicker({ view, draft, onChange }: GrantPickerProps) {
  const roles = view.roles.map(({ id, title }) => ({ id, title }));
  const set = (part: Partial<GrantDraft>) => onChange({ ...draft, ...part });
  return (
    <div className={styles.picker}>
      <ChoiceList legend={devices_sits()} many choices={roles} chosen={draft.sits} onChange={(sits) => set({ sits })} />
      <div className={styles.stack}>
        <CheckField label={devices_observer()} hint={devices_observer_lead()} checked={draft.observer} onChange={(observer) => set({ observer })} />
        <CheckField label={devices_evaluator()} hint={devices_evaluator_lead()} checked={draft.evaluator} onChange={(evaluator) => set({ evaluator })} />
        {draft.evaluator && (
          <ChoiceList legend={devices_evaluator_watches()} many choices={roles} chosen={draft.watches} onChange={(watches) => set({ watches })} />
        )}
        <CheckField
          label={devices_cofacilitator()} hint={devices_cofacilitator_lead()} checked={draft.cofacilitator}
          onChange={(cofacilitator) => set({ cofacilitator })}
        />
      </div>
    </div>
  );
}
