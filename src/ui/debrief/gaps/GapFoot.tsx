import { mergedInto, setApart, type GapNote } from '#core/measures/gapBook.ts';
import { debrief_gap_next, debrief_gap_not_saved, debrief_gap_saved } from '#messages/compiled/messages.js';
import { Button } from '#ui/kit/Button.tsx';
import { roomClock } from '#ui/kit/time.ts';
import { GapActions } from './GapActions.tsx';
import type { GapFormProps } from './GapForm.tsx';
import styles from './Gaps.module.css';
import type { GapUnit } from '#core/measures/gapUnits.ts';
import type { KeptBook } from './useGapBook.ts';

/** What can be done with a gap as a whole, when it was kept, and the way to the next one. Stays in view. */
export function GapFoot({ unit, units, kept, onNote, onGo, onNext }: GapFormProps & { readonly onNote: (changed: Partial<GapNote>) => void }) {
  const merge = (lead: string) => {
    kept.change?.(mergedInto(kept.book, unit.key, lead));
    onGo(lead);
  };
  const decide = (changed: Partial<GapNote>) => {
    onNote(changed);
    onGo(unit.key);
  };
  return (
    <div className={styles.foot}>
      <GapActions key={`${unit.key} ${unit.note.state}`} unit={unit} units={units} onNote={decide} onMerge={merge} onPutBack={putBackOf(unit, kept, onGo)} />
      <output className={styles.quiet}>{savedWords(kept.saved)}</output>
      <Button kind="primary" onClick={onNext}>{debrief_gap_next()}</Button>
    </div>
  );
}

/** Puts a gap that was set apart back to its kind; `null` for all others. */
function putBackOf({ key, places }: GapUnit, { book, change }: KeptBook, onGo: (key: string) => void): (() => void) | null {
  if (change === null || !book.apart.includes(key)) return null;
  return () => {
    change(setApart(book, key, false));
    onGo(places[0]?.code ?? key);
  };
}

function savedWords(saved: KeptBook['saved']): string {
  if (saved === null) return '';
  return saved === false ? debrief_gap_not_saved() : debrief_gap_saved({ time: roomClock(saved) });
}
