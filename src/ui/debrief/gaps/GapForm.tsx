import { mergedInto, setApart, withNote, type GapNote } from '#core/measures/gapBook.ts';
import {
  debrief_gap_authored, debrief_gap_found, debrief_gap_merged_take_out, debrief_gap_next, debrief_gap_not_saved, debrief_gap_objective, debrief_gap_own, debrief_gap_saved,
  debrief_gap_together,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { Card } from '#ui/kit/Card.tsx';
import { roomClock } from '#ui/kit/time.ts';
import { useWays } from '../debriefWays.ts';
import { titlesOf } from '../titles.ts';
import { classWord } from './classWords.ts';
import { GapActions } from './GapActions.tsx';
import { GapFacts } from './GapFacts.tsx';
import { GapFields } from './GapFields.tsx';
import { GapPlaces } from './GapPlaces.tsx';
import styles from './Gaps.module.css';
import { allPlaces, type GapUnit } from './gapUnits.ts';
import type { KeptBook } from './useGapBook.ts';

export interface GapFormProps {
  readonly record: ExerciseRecord;
  readonly unit: GapUnit;
  readonly units: readonly GapUnit[];
  readonly kept: KeptBook;
  readonly onSelect: (key: string) => void;
  readonly onNext: () => void;
}

const ORIGINS = { log: debrief_gap_found, author: debrief_gap_authored, room: debrief_gap_own } as const;

/** One gap: where it came from, its moments in the log, and what is done about it. Kept as it is typed. */
export function GapForm({ record, unit, units, kept, onSelect, onNext }: GapFormProps) {
  const { printing } = useWays();
  const { book, change } = kept;
  const objectives = [...new Set(allPlaces(unit).flatMap((place) => place.objective ?? []))];
  const onNote = change === null ? null : (changed: Partial<GapNote>) => change(withNote(book, unit.key, changed));
  const takeOut = (key: string) => change?.(withNote(book, key, { state: 'open', into: null }));
  const merge = (lead: string) => {
    change?.(mergedInto(book, unit.key, lead));
    onSelect(lead);
  };
  return (
    <Card title={unit.title} level={printing ? 3 : 2}>
      <div className={styles.form}>
        <p className={styles.quiet}>{[classWord(unit.class), ORIGINS[unit.origin](), ...objectives.map((id) => debrief_gap_objective({ title: titlesOf(record.scenario, [id]) }))].join(' · ')}</p>
        {unit.why !== '' && <p>{unit.why}</p>}
        {unit.places.length > 0 && <GapPlaces record={record} places={unit.places} onApart={change === null || unit.places.length < 2 ? null : (key) => change(setApart(book, key, true))} />}
        {unit.merged.map((other) => (
          <div key={other.key} className={styles.merged}>
            <p>{debrief_gap_together({ title: other.title })}</p>
            {change !== null && <Button size="dense" kind="quiet" onClick={() => takeOut(other.key)}>{debrief_gap_merged_take_out()}</Button>}
            {other.places.length > 0 && <GapPlaces record={record} places={other.places} onApart={null} />}
          </div>
        ))}
        {onNote === null ? <GapFacts unit={unit} /> : <GapFields unit={unit} units={units} onNote={onNote} />}
        {!printing && onNote !== null && (
          <div className={styles.foot}>
            <GapActions unit={unit} units={units} onNote={onNote} onMerge={merge} onPutBack={putBackOf(unit, kept, onSelect)} />
            <output className={styles.quiet}>{savedWords(kept.saved)}</output>
            <Button kind="primary" onClick={onNext}>{debrief_gap_next()}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** Puts a gap that was set apart back to its kind; `null` for all others. */
function putBackOf({ key, places }: GapUnit, { book, change }: KeptBook, onSelect: (key: string) => void): (() => void) | null {
  if (change === null || !book.apart.includes(key)) return null;
  return () => {
    change(setApart(book, key, false));
    onSelect(places[0]?.code ?? key);
  };
}

function savedWords(saved: KeptBook['saved']): string {
  if (saved === null) return '';
  return saved === false ? debrief_gap_not_saved() : debrief_gap_saved({ time: roomClock(saved) });
}
