import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_pace_live, setup_pace_live_hint, setup_pace_paced, setup_pace_paced_hint, setup_pace_slow, setup_pace_slow_hint, setup_pace_title,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { PaceWords } from './PaceWords.tsx';
import { RateField } from './RateField.tsx';
import styles from './PaceStep.module.css';
import type { SetupDraft } from './setupDraft.ts';
import { SlotFields } from './SlotFields.tsx';
import type { Slot } from './slotTimes.ts';

interface PaceStepProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly slot: Slot;
  readonly onChange: (change: Partial<SetupDraft>) => void;
}

/** How the clock moves and how long the room is booked. */
export function PaceStep({ scenario, draft, slot, onChange }: PaceStepProps) {
  const { paced } = draft;
  return (
    <div className={styles.PaceStep}>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>{setup_pace_title()}</legend>
        <PaceChoice label={setup_pace_paced()} hint={setup_pace_paced_hint()} chosen={paced} onChoose={() => onChange({ paced: true })} />
        <PaceChoice label={setup_pace_live()} hint={setup_pace_live_hint()} chosen={!paced} onChoose={() => onChange({ paced: false })} />
        <RateField scenario={scenario} draft={draft} onChange={onChange} />
        <PaceWords scenario={scenario} draft={draft} />
        {!paced && (
          <CheckField
            label={setup_pace_slow()}
            hint={setup_pace_slow_hint()}
            checked={draft.slowAtDeadline}
            onChange={(slowAtDeadline) => onChange({ slowAtDeadline })}
          />
        )}
      </fieldset>
      <SlotFields scenario={scenario} draft={draft} slot={slot} onChange={onChange} />
    </div>
  );
}

interface PaceChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function PaceChoice({ label, hint, chosen, onChoose }: PaceChoiceProps) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="setup-pace" checked={chosen} onChange={onChoose} />
      <span>
        <strong>{label}</strong>
        <span className={styles.hint}>{hint}</span>
      </span>
    </label>
  );
}
