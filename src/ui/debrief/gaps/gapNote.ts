import type { GapMeasure } from '#core/measures/measures.ts';

/** What people decided about one gap. An accepted one is a corrective action (SPEC 3, *gaps*). */
export interface GapNote {
  readonly state: 'open' | 'accepted' | 'dropped';
  readonly action: string;
  /** A name, not a team. */
  readonly owner: string;
  /** ISO 8601 day, or empty. */
  readonly due: string;
  readonly doneWhen: string;
  readonly helped: 'process' | 'tool' | 'both' | null;
  /** One of the three to fix first. */
  readonly top: boolean;
  /** Why it was dropped. */
  readonly because: string;
}
export type GapNotes = Readonly<Record<string, GapNote>>;

export const NO_NOTE: GapNote = { state: 'open', action: '', owner: '', due: '', doneWhen: '', helped: null, top: false, because: '' };
/** Most gaps that may be marked as the ones to fix first. */
export const MOST_TOP = 3;

/** The same gap in another run of the same scenario has the same key, so that a retest finds it. */
export const gapKey = ({ code, about }: GapMeasure): string => (about === null ? code : `${code} ${about}`);
