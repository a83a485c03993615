import type { GapClass, Poete, RoleFunction } from '../scenario/model.ts';
import type { GapMeasure } from './measures.ts';

/** What people decided about one gap. An accepted one is a corrective action (SPEC 3, *gaps*); a merged one goes with another. */
export interface GapNote {
  readonly state: 'open' | 'accepted' | 'dropped' | 'merged';
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
  /** Key of the gap that it was merged into. */
  readonly into: string | null;
  /** What people call it; empty: as it was found. */
  readonly title: string;
  /** Its root: why it happened, not what. */
  readonly cause: string;
  /** What people put in place of the suggestion; `null`: as suggested. */
  readonly class: GapClass | null;
  readonly poete: Poete | null;
  /** Category of the NIST Cybersecurity Framework 2.0, such as `RS.MA`. */
  readonly csf: string | null;
  /** Whose work the cure is (DOCTRINE P9): not every gap is one of SecOps. */
  readonly discipline: RoleFunction | null;
  /** Once accepted: the next exercise of the same scenario looks for it again. */
  readonly retest: boolean;
}
/** A gap that the room saw and no log shows. */
export interface OwnGap {
  readonly key: string;
  readonly title: string;
  readonly class: GapClass;
  readonly why: string;
}
/**
 * What people decided about the gaps of one exercise, beside its log and never in it. Gaps of one kind are decided on together;
 * those in `apart` (keys of single gaps) by themselves. `notes` are by key of the kind or of the single gap.
 */
export interface GapBook {
  readonly notes: Readonly<Record<string, GapNote>>;
  readonly own: readonly OwnGap[];
  readonly apart: readonly string[];
}

export const NO_NOTE: GapNote = {
  state: 'open', action: '', owner: '', due: '', doneWhen: '', helped: null, top: false, because: '', into: null,
  title: '', cause: '', class: null, poete: null, csf: null, discipline: null, retest: true,
};
export const EMPTY_BOOK: GapBook = { notes: {}, own: [], apart: [] };
/** Most gaps that may be marked as the ones to fix first. */
export const MOST_TOP = 3;

/** The same gap in another run of the same scenario has the same key, so that a retest finds it. */
export const gapKey = ({ code, about }: Pick<GapMeasure, 'code' | 'about'>): string => (about === null ? code : `${code} ${about}`);

export const noteOf = (book: GapBook, key: string): GapNote => (Object.hasOwn(book.notes, key) ? book.notes[key] : undefined) ?? NO_NOTE;

export const withNote = (book: GapBook, key: string, change: Partial<GapNote>): GapBook => ({
  ...book, notes: { ...book.notes, [key]: { ...noteOf(book, key), ...change } },
});

/** Key of what a found gap is decided on with: its kind, or itself where it was set apart. */
export const unitKey = (gap: Pick<GapMeasure, 'code' | 'about'>, { apart }: GapBook): string => (apart.includes(gapKey(gap)) ? gapKey(gap) : gap.code);

/** Keys of all that is decided on by itself: kinds, gaps set apart and those that the room added, less what was merged into another of them. */
export function unitKeys(gaps: readonly Pick<GapMeasure, 'code' | 'about'>[], book: GapBook): readonly string[] {
  const all = [...new Set([...gaps.map((gap) => unitKey(gap, book)), ...book.own.map((own) => own.key)])];
  return all.filter((key) => !isMerged(noteOf(book, key), all));
}

/** Whether a gap goes with another that is there. */
export const isMerged = ({ state, into }: GapNote, keys: readonly string[]): boolean => state === 'merged' && into !== null && keys.includes(into);

/** One gap goes with another from now on; what was merged into it goes along. A gap cannot go with itself. */
export function mergedInto(book: GapBook, key: string, lead: string): GapBook {
  if (key === lead) return book;
  const along = Object.keys(book.notes).filter((other) => noteOf(book, other).into === key);
  return [key, ...along].reduce((next, one) => withNote(next, one, { state: 'merged', into: lead, top: false }), book);
}

/** Adds a gap that the room saw; its key is the first free one. */
export function withOwn(book: GapBook, gap: Omit<OwnGap, 'key'>): { readonly book: GapBook; readonly key: string } {
  let place = book.own.length + 1;
  while (book.own.some((own) => own.key === `own ${place}`)) place += 1;
  const key = `own ${place}`;
  return { key, book: { ...book, own: [...book.own, { ...gap, key }] } };
}

/** Sets one gap of a kind apart to decide on it by itself, or puts it back. */
export const setApart = (book: GapBook, key: string, apart: boolean): GapBook => ({
  ...book, apart: apart ? [...book.apart.filter((other) => other !== key), key] : book.apart.filter((other) => other !== key),
});

/** Keys of the corrective actions that are marked for it: what the next exercise of the same scenario tests again. */
export const retestKeys = ({ notes }: GapBook): readonly string[] => Object.keys(notes).filter((key) => notes[key]?.state === 'accepted' && notes[key].retest);
