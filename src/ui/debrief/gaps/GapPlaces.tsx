import { useState } from 'react';
import { gapKey } from '#core/measures/gapBook.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import { actorText, actText } from '#core/views/actText.ts';
import { debrief_gap_apart, debrief_gap_places_all, debrief_gap_places_title, debrief_gap_whole, debrief_no_evidence } from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { Button } from '#ui/kit/Button.tsx';
import { useWays } from '../debriefWays.ts';
import { EntryLink } from '../EntryLink.tsx';
import { titleOf } from '../titles.ts';
import styles from './Gaps.module.css';

/** Places shown, and moments of each, before all are asked for. */
const FIRST_PLACES = 3;
const FIRST_MOMENTS = 2;

export interface GapPlacesProps {
  readonly record: ExerciseRecord;
  readonly places: readonly GapMeasure[];
  /** Sets one place apart, to decide on it by itself; `null` where that makes no sense. */
  readonly onApart: ((key: string) => void) | null;
}

/** Where a gap was found: each alert, decision or update with its moments, each moment with the way to its entry in the log. */
export function GapPlaces({ record, places, onApart }: GapPlacesProps) {
  const { printing } = useWays();
  const [all, setAll] = useState(false);
  const whole = all || printing;
  const shown = whole ? places : places.slice(0, FIRST_PLACES);
  const hidden = !whole && (shown.length < places.length || shown.some((place) => place.evidence.length > FIRST_MOMENTS));
  return (
    <section className={styles.places}>
      <h3>{debrief_gap_places_title({ count: places.length })}</h3>
      <ul>
        {shown.map((place) => (
          <li key={gapKey(place)}>
            <p className={styles.place}>
              <strong>{place.about === null ? debrief_gap_whole() : titleOf(record.scenario, place.about)}</strong>
              {onApart !== null && !printing && <Button size="dense" kind="quiet" onClick={() => onApart(gapKey(place))}>{debrief_gap_apart()}</Button>}
            </p>
            <Moments record={record} evidence={whole ? place.evidence : place.evidence.slice(0, FIRST_MOMENTS)} />
          </li>
        ))}
      </ul>
      {hidden && <Button size="dense" onClick={() => setAll(true)}>{debrief_gap_places_all()}</Button>}
    </section>
  );
}

function Moments({ record, evidence }: { readonly record: ExerciseRecord; readonly evidence: readonly number[] }) {
  const entries = record.entries.filter((entry) => evidence.includes(entry.seq));
  if (entries.length === 0) return <p className={styles.quiet}>{debrief_no_evidence()}</p>;
  return entries.map((entry) => (
    <p key={entry.seq} className={styles.moment}>
      <span>{actorText(record.scenario, entry)} {actText(record.scenario, entry.act)}</span>
      <EntryLink record={record} seq={entry.seq} />
    </p>
  ));
}
