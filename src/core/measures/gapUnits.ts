import { isMerged, noteOf, unitKey, type GapBook, type GapNote } from './gapBook.ts';
import type { GapMeasure } from './measures.ts';
import type { GapClass } from '../scenario/model.ts';

/** What a kind of gap is called, in the words of whoever asks. */
export interface GapKind {
  readonly title: string;
  readonly class: GapClass;
  /** Why it matters, where somebody wrote it. */
  readonly why: string;
  /** A suggestion; people write their own. */
  readonly action: string;
  readonly origin: 'log' | 'author' | 'room';
}
/** What is decided on at once: a gap of the author's, all derived gaps of one kind, one that was set apart, or one that the room added. */
export interface GapUnit extends GapKind {
  readonly key: string;
  /** Where it was found; none for one that the room added. */
  readonly places: readonly GapMeasure[];
  readonly note: GapNote;
  /** Units that were merged into this one. */
  readonly merged: readonly GapUnit[];
}
/** In which order the classes stand: what people cannot mend alone comes first. */
export const CLASS_ORDER: readonly GapClass[] = ['authority', 'process', 'information', 'people', 'technology'];

/** Every gap of a run as people decide on them, merged ones under their lead. Order: by class, within it the kinds found in most places first. */
export function gapUnits(gaps: readonly GapMeasure[], book: GapBook, kindOf: (code: string) => GapKind): readonly GapUnit[] {
  const all = [...foundUnits(gaps, book, kindOf), ...ownUnits(book)].map(asPut);
  const keys = all.map((unit) => unit.key);
  return all
    .filter(({ note }) => !isMerged(note, keys))
    .map((unit) => ({ ...unit, merged: all.filter(({ note }) => isMerged(note, keys) && note.into === unit.key) }))
    .sort((x, y) => CLASS_ORDER.indexOf(x.class) - CLASS_ORDER.indexOf(y.class) || y.places.length - x.places.length);
}

/** As people call and class it, where they do. */
const asPut = (unit: GapUnit): GapUnit => ({ ...unit, title: unit.note.title.trim() === '' ? unit.title : unit.note.title.trim(), class: unit.note.class ?? unit.class });

function foundUnits(gaps: readonly GapMeasure[], book: GapBook, kindOf: (code: string) => GapKind): readonly GapUnit[] {
  const units = new Map<string, GapMeasure[]>();
  for (const gap of gaps) {
    const key = unitKey(gap, book);
    units.set(key, [...(units.get(key) ?? []), gap]);
  }
  return [...units].map(([key, places]) => ({ key, ...kindOf(places[0]?.code ?? key), places, note: noteOf(book, key), merged: [] }));
}

const ownUnits = (book: GapBook): readonly GapUnit[] =>
  book.own.map(({ key, title, why, class: of }) => ({ key, title, why, class: of, action: '', origin: 'room', places: [], note: noteOf(book, key), merged: [] }));

/** Everything that a unit stands on, its merged ones included. */
export const allPlaces = ({ places, merged }: GapUnit): readonly GapMeasure[] => [...places, ...merged.flatMap(allPlaces)];
/** Numbers of the entries that show it, in order. */
export const evidenceOf = (unit: GapUnit): readonly number[] => [...new Set(allPlaces(unit).flatMap((place) => place.evidence))].sort((a, b) => a - b);
/** What is to be done, as written or as suggested. */
export const actionOf = ({ note, action }: GapUnit): string => (note.action === '' && note.state !== 'dropped' ? action : note.action);
