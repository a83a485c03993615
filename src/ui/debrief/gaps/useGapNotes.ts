import { useState } from 'react';
import type { GapNote, GapNotes } from './gapNote.ts';
import { NO_NOTE } from './gapNote.ts';
import type { GapNotesStore } from './gapNotesStore.ts';

export interface KeptNotes {
  readonly noteOf: (key: string) => GapNote;
  readonly change: (key: string, change: Partial<GapNote>) => void;
  /** Epoch ms of the last time it was kept, `null` before, `false` if the browser did not keep it. */
  readonly saved: number | null | false;
}

/** What was decided about the gaps of one exercise; kept as it is typed. */
export function useGapNotes(exercise: string, store: GapNotesStore): KeptNotes {
  const [notes, setNotes] = useState<GapNotes>(() => store.load(exercise));
  const [saved, setSaved] = useState<KeptNotes['saved']>(null);
  const change = (key: string, changed: Partial<GapNote>) => {
    const next = { ...notes, [key]: { ...NO_NOTE, ...notes[key], ...changed } };
    setNotes(next);
    setSaved(store.save(exercise, next) && Date.now());
  };
  return { noteOf: (key) => notes[key] ?? NO_NOTE, change, saved };
}
