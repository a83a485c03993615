import { setApart, withNote, type GapNote } from '#core/measures/gapBook.ts';
import {
  debrief_gap_authored, debrief_gap_found, debrief_gap_merged_take_out, debrief_gap_objective, debrief_gap_own, debrief_gap_together,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { useWays } from '../debriefWays.ts';
import { titlesOf } from '../titles.ts';
import { classWord } from './classWords.ts';
import { GapFacts } from './GapFacts.tsx';
import { GapFields } from './GapFields.tsx';
import { GapFoot } from './GapFoot.tsx';
import { GapPlaces } from './GapPlaces.tsx';
import styles from './Gaps.module.css';
import { allPlaces, type GapUnit } from '#core/measures/gapUnits.ts';
import type { KeptBook } from './useGapBook.ts';

export interface GapFormProps {
  readonly record: ExerciseRecord;
  readonly unit: GapUnit;
  readonly units: readonly GapUnit[];
  readonly kept: KeptBook;
  /** Leads to a gap, or to the same one in another state, with the keyboard. */
  readonly onGo: (key: string) => void;
  readonly onNext: () => void;
}

const ORIGINS = { log: debrief_gap_found, author: debrief_gap_authored, room: debrief_gap_own } as const;

/** One gap: where it came from, its moments in the log, and what is done about it. Kept as it is typed. */
export function GapForm({ record, unit, units, kept, onGo, onNext }: GapFormProps) {
  const { printing } = useWays();
  const { book, change } = kept;
  const objectives = [...new Set(allPlaces(unit).flatMap((place) => place.objective ?? []))];
  const onNote = change === null ? null : (changed: Partial<GapNote>) => change(withNote(book, unit.key, changed));
  const takeOut = (key: string) => change?.(withNote(book, key, { state: 'open', into: null }));
  const apart = (key: string) => {
    change?.(setApart(book, key, true));
    onGo(key);
  };
  return (
    <Card title={unit.title} level={printing ? 3 : 2}>
      <div className={styles.form}>
        <p className={styles.quiet}>{[classWord(unit.class), ORIGINS[unit.origin](), ...objectives.map((id) => debrief_gap_objective({ title: titlesOf(record.scenario, [id]) }))].join(' · ')}</p>
        {unit.why !== '' && <p>{unit.why}</p>}
        {unit.places.length > 0 && <GapPlaces key={unit.key} record={record} places={unit.places} onApart={change === null || unit.places.length < 2 ? null : apart} />}
        {unit.merged.map((other) => (
          <div key={other.key} className={styles.merged}>
            <p>{debrief_gap_together({ title: other.title })}</p>
            {change !== null && <Button size="dense" kind="quiet" onClick={() => takeOut(other.key)}>{debrief_gap_merged_take_out()}</Button>}
            {other.places.length > 0 && <GapPlaces record={record} places={other.places} onApart={null} />}
          </div>
        ))}
        {onNote === null ? <GapFacts scenario={record.scenario} unit={unit} /> : <GapFields scenario={record.scenario} unit={unit} units={units} onNote={onNote} />}
        {!printing && onNote !== null && <GapFoot record={record} unit={unit} units={units} kept={kept} onNote={onNote} onGo={onGo} onNext={onNext} />}
      </div>
    </Card>
  );
}
