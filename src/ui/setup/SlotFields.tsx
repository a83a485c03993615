import type { Scenario } from '#core/scenario/model.ts';
import { setup_slot_ends, setup_slot_hint, setup_slot_minutes, setup_slot_title, setup_slot_wrong } from '#messages/compiled/messages.js';
import { TextField } from '#ui/kit/TextField.tsx';
import { minutesOf } from '#ui/kit/time.ts';
import styles from './PaceStep.module.css';
import type { SetupDraft } from './setupDraft.ts';
import { SLOT, slotMinutes } from './setupDraft.ts';
import type { Slot } from './slotTimes.ts';

interface SlotFieldsProps {
  readonly scenario: Scenario;
  readonly draft: SetupDraft;
  readonly slot: Slot;
  readonly onChange: (change: Partial<SetupDraft>) => void;
}

/** The booked minutes of the room, and when they are over. */
export function SlotFields({ scenario, draft, slot, onChange }: SlotFieldsProps) {
  return (
    <section className={styles.part} aria-labelledby="setup-slot">
      <h3 id="setup-slot" className={styles.legend}>{setup_slot_title()}</h3>
      <TextField
        type="number"
        label={setup_slot_minutes()}
        hint={setup_slot_hint({ minutes: minutesOf(scenario.duration) })}
        wrong={slotMinutes(draft) === null ? setup_slot_wrong() : undefined}
        range={{ min: SLOT.min, max: SLOT.max, step: 5 }}
        value={draft.slot}
        onChange={(typed) => onChange({ slot: typed })}
      />
      <p className={styles.means}>{setup_slot_ends(slot)}</p>
    </section>
  );
}
