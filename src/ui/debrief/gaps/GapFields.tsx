import { MOST_TOP, type GapNote } from '#core/measures/gapBook.ts';
import {
  debrief_gap_action, debrief_gap_both, debrief_gap_cause, debrief_gap_done_when, debrief_gap_dropped_because, debrief_gap_due, debrief_gap_helped, debrief_gap_owner, debrief_gap_process,
  debrief_gap_retest_mark, debrief_gap_retest_own, debrief_gap_suggestion, debrief_gap_title, debrief_gap_tool, debrief_gap_top_full, debrief_gap_top_mark,
} from '#messages/compiled/messages.js';
import { CheckField } from '#ui/kit/CheckField.tsx';
import { TextField } from '#ui/kit/TextField.tsx';
import type { Scenario } from '#core/scenario/model.ts';
import styles from './Gaps.module.css';
import { GapSorting } from './GapSorting.tsx';
import { actionOf, type GapUnit } from '#core/measures/gapUnits.ts';

export interface GapFieldsProps {
  readonly unit: GapUnit;
  readonly units: readonly GapUnit[];
  readonly onNote: (changed: Partial<GapNote>) => void;
}

const HELPED = [['process', debrief_gap_process], ['tool', debrief_gap_tool], ['both', debrief_gap_both]] as const;

/** What is done about a gap. A dropped one keeps its reason and can be taken up again. */
export function GapFields({ scenario, unit, units, onNote }: GapFieldsProps & { readonly scenario: Scenario }) {
  const { note } = unit;
  if (note.state === 'dropped') {
    return <p>{debrief_gap_dropped_because({ because: note.because })}</p>;
  }
  const mayTop = note.top || units.filter((other) => other.note.top).length < MOST_TOP;
  return (
    <>
      <Helped chosen={note.helped} onChoose={(helped) => onNote({ helped })} />
      <TextField label={debrief_gap_action()} value={note.action} hint={note.action === '' && unit.action !== '' ? debrief_gap_suggestion({ action: unit.action }) : undefined} onChange={(text) => onNote({ action: text })} lines={2} />
      <div className={styles.pair}>
        <TextField label={debrief_gap_owner()} value={note.owner} onChange={(owner) => onNote({ owner })} />
        <label className={styles.due}>
          <span>{debrief_gap_due()}</span>
          <input type="date" value={note.due} onChange={(picked) => onNote({ due: picked.target.value })} />
        </label>
      </div>
      <TextField label={debrief_gap_done_when()} value={note.doneWhen} onChange={(doneWhen) => onNote({ doneWhen })} lines={2} />
      <TextField label={debrief_gap_cause()} value={note.cause} onChange={(cause) => onNote({ cause })} lines={2} />
      <TextField label={debrief_gap_title()} value={note.title} hint={note.title === '' ? unit.title : undefined} onChange={(title) => onNote({ title })} />
      <GapSorting scenario={scenario} unit={unit} onNote={onNote} />
      <CheckField
        label={debrief_gap_top_mark()} checked={note.top} hint={mayTop ? undefined : debrief_gap_top_full()}
        onChange={(top) => mayTop && onNote({ top, ...(top ? { state: 'accepted', action: actionOf(unit) } : {}) })}
      />
      {note.state === 'accepted' && (
        <CheckField
          label={debrief_gap_retest_mark()} checked={note.retest} hint={unit.origin === 'room' ? debrief_gap_retest_own() : undefined}
          onChange={(retest) => onNote({ retest })}
        />
      )}
    </>
  );
}

function Helped({ chosen, onChoose }: { readonly chosen: GapNote['helped']; readonly onChoose: (helped: GapNote['helped']) => void }) {
  return (
    <fieldset className={styles.helped}>
      <legend>{debrief_gap_helped()}</legend>
      <div>
        {HELPED.map(([helped, words]) => (
          <label key={helped} data-chosen={chosen === helped}>
            <input type="radio" name="gap-helped" checked={chosen === helped} onChange={() => onChoose(helped)} /> {words()}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
