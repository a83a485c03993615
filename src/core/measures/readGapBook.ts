import { FUNCTIONS, GAP_CLASSES, POETE } from '../scenario/model.ts';
import { NO_NOTE, type GapBook, type GapNote, type OwnGap } from './gapBook.ts';

type Kept = Readonly<Record<string, unknown>>;
const STATES: readonly GapNote['state'][] = ['open', 'accepted', 'dropped', 'merged'];
const HELPED: readonly GapNote['helped'][] = ['process', 'tool', 'both'];

/** A gap book as it was kept, field by field: it may come from another version of the app. Never throws; what is unreadable is empty. */
export function readGapBook(kept: unknown): GapBook {
  const { notes, own, apart } = asFields(kept);
  return {
    notes: Object.fromEntries(Object.entries(asFields(notes)).map(([key, note]) => [key, readNote(asFields(note))])),
    own: listOf(own).flatMap((gap) => readOwn(asFields(gap)) ?? []),
    apart: listOf(apart).filter((key) => typeof key === 'string'),
  };
}

const asFields = (kept: unknown): Kept => (typeof kept === 'object' && kept !== null ? (kept as Kept) : {});
const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);
const textOf = (kept: unknown): string => (typeof kept === 'string' ? kept : '');

const textOrNull = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);
const oneOf = <T>(known: readonly T[], kept: unknown): T | null => known.find((one) => one === kept) ?? null;

function readNote(kept: Kept): GapNote {
  return {
    state: oneOf(STATES, kept['state']) ?? NO_NOTE.state,
    action: textOf(kept['action']),
    owner: textOf(kept['owner']),
    due: textOf(kept['due']),
    doneWhen: textOf(kept['doneWhen']),
    helped: oneOf(HELPED, kept['helped']),
    top: kept['top'] === true,
    because: textOf(kept['because']),
    into: textOrNull(kept['into']),
    title: textOf(kept['title']),
    cause: textOf(kept['cause']),
    class: oneOf(GAP_CLASSES, kept['class']),
    poete: oneOf(POETE, kept['poete']),
    csf: textOrNull(kept['csf']),
    discipline: oneOf(FUNCTIONS, kept['discipline']),
    // Before there was a mark, every accepted gap was tested again.
    retest: kept['retest'] !== false,
  };
}

function readOwn(kept: Kept): OwnGap | null {
  const { key, title, why } = kept;
  if (typeof key !== 'string' || typeof title !== 'string') return null;
  return { key, title, why: textOf(why), class: oneOf(GAP_CLASSES, kept['class']) ?? 'process' };
}
