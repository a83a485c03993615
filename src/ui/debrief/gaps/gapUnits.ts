import { DERIVED_GAPS } from '#core/measures/derivedGaps.ts';
import { isMerged, noteOf, unitKey, type GapBook, type GapNote } from '#core/measures/gapBook.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import type { GapClass, Scenario } from '#core/scenario/model.ts';
import { GAP_WORDS } from './gapWords.ts';

/** What is decided on at once: a gap of the author's, all derived gaps of one kind, one that was set apart, or one that the room added. */
export interface GapUnit {
  readonly key: string;
  readonly title: string;
  readonly class: GapClass;
  /** Why it matters, where somebody wrote it. */
  readonly why: string;
  /** A suggestion; people write their own. */
  readonly action: string;
  readonly origin: 'log' | 'author' | 'room';
  /** Where it was found; none for one that the room added. */
  readonly places: readonly GapMeasure[];
  readonly note: GapNote;
  /** Units that were merged into this one. */
  readonly merged: readonly GapUnit[];
}
/** In which order the classes stand: what people cannot mend alone comes first. */
export const CLASS_ORDER: readonly GapClass[] = ['authority', 'process', 'information', 'people', 'technology'];

/** Every gap of a run as people decide on them, merged ones under their lead. Order: by class, within it the kinds found in most places first. */
export function gapUnits(scenario: Scenario, gaps: readonly GapMeasure[], book: GapBook): readonly GapUnit[] {
  const all = [...foundUnits(scenario, gaps, book), ...ownUnits(book)];
  const keys = all.map((unit) => unit.key);
  return all
    .filter(({ note }) => !isMerged(note, keys))
    .map((unit) => ({ ...unit, merged: all.filter(({ note }) => isMerged(note, keys) && note.into === unit.key) }))
    .sort((x, y) => CLASS_ORDER.indexOf(x.class) - CLASS_ORDER.indexOf(y.class) || y.places.length - x.places.length);
}

/** A kind by its code: title, class, suggested action, why it matters. */
export function gapKind(scenario: Scenario, code: string): Pick<GapUnit, 'title' | 'class' | 'action' | 'why' | 'origin'> {
  const authored = scenario.gaps.find((gap) => gap.code === code);
  if (authored) return { title: authored.title, class: authored.class ?? 'process', action: '', why: authored.prose.text, origin: 'author' };
  const known = Object.entries(DERIVED_GAPS).find(([derived]) => derived === code)?.[1];
  const [title, action] = GAP_WORDS[code] ?? [() => code, () => ''];
  return { title: title(), class: known?.class ?? 'process', action: action(), why: '', origin: 'log' };
}

function foundUnits(scenario: Scenario, gaps: readonly GapMeasure[], book: GapBook): readonly GapUnit[] {
  const units = new Map<string, GapMeasure[]>();
  for (const gap of gaps) {
    const key = unitKey(gap, book);
    units.set(key, [...(units.get(key) ?? []), gap]);
  }
  return [...units].map(([key, places]) => ({ key, ...gapKind(scenario, places[0]?.code ?? key), places, note: noteOf(book, key), merged: [] }));
}

const ownUnits = (book: GapBook): readonly GapUnit[] =>
  book.own.map(({ key, title, why, class: of }) => ({ key, title, why, class: of, action: '', origin: 'room', places: [], note: noteOf(book, key), merged: [] }));

/** Everything that a unit stands on, its merged ones included. */
export const allPlaces = ({ places, merged }: GapUnit): readonly GapMeasure[] => [...places, ...merged.flatMap(allPlaces)];
/** Numbers of the entries that show it, in order. */
export const evidenceOf = (unit: GapUnit): readonly number[] => [...new Set(allPlaces(unit).flatMap((place) => place.evidence))].sort((a, b) => a - b);
/** What is to be done, as written or as suggested. */
export const actionOf = ({ note, action }: GapUnit): string => (note.action === '' && note.state !== 'dropped' ? action : note.action);
