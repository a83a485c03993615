import { fieldsOf, listOf, textOf, type KeptFields } from '../base/keptFields.ts';
import { FUNCTIONS, GAP_CLASSES, POETE } from '../scenario/model.ts';
import { NO_NOTE, type GapBook, type GapNote, type OwnGap } from './gapBook.ts';

const STATES: readonly GapNote['state'][] = ['open', 'accepted', 'dropped', 'merged'];
const HELPED: readonly GapNote['helped'][] = ['process', 'tool', 'both'];

/** A gap book as it was kept, field by field: it may come from another version of the app. Never throws; what is unreadable is empty. */
export function readGapBook(kept: unknown): GapBook {
  const { notes, own, apart } = fieldsOf(kept);
  return {
    notes: Object.fromEntries(Object.entries(fieldsOf(notes)).map(([key, note]) => [key, readNote(fieldsOf(note))])),
    own: listOf(own).flatMap((gap) => readOwn(fieldsOf(gap)) ?? []),
    apart: listOf(apart).filter((key) => typeof key === 'string'),
  };
}

const wordsOf = (kept: unknown): string => textOf(kept) ?? '';
const oneOf = <T>(known: readonly T[], kept: unknown): T | null => known.find((one) => one === kept) ?? null;

function readNote(kept: KeptFields): GapNote {
  return {
    state: oneOf(STATES, kept['state']) ?? NO_NOTE.state,
    action: wordsOf(kept['action']),
    owner: wordsOf(kept['owner']),
    due: wordsOf(kept['due']),
    doneWhen: wordsOf(kept['doneWhen']),
    helped: oneOf(HELPED, kept['helped']),
    top: kept['top'] === true,
    because: wordsOf(kept['because']),
    into: textOf(kept['into']),
    title: wordsOf(kept['title']),
    cause: wordsOf(kept['cause']),
    class: oneOf(GAP_CLASSES, kept['class']),
    poete: oneOf(POETE, kept['poete']),
    csf: textOf(kept['csf']),
    discipline: oneOf(FUNCTIONS, kept['discipline']),
    // Before there was a mark, every accepted gap was tested again.
    retest: kept['retest'] !== false,
  };
}

function readOwn(kept: KeptFields): OwnGap | null {
  const { key, title, why } = kept;
  if (typeof key !== 'string' || typeof title !== 'string') return null;
  return { key, title, why: wordsOf(why), class: oneOf(GAP_CLASSES, kept['class']) ?? 'process' };
}
