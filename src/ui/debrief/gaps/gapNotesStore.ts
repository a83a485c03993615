import type { GapNote, GapNotes } from './gapNote.ts';
import { NO_NOTE } from './gapNote.ts';

/** Keeps what people decided about gaps, by exercise, beside its log and never in it. */
export interface GapNotesStore {
  /** Nothing kept, or nothing readable: no notes. */
  load(exercise: string): GapNotes;
  /** False: the browser did not keep it. */
  save(exercise: string, notes: GapNotes): boolean;
}

const keyOf = (exercise: string): string => `hotwash.gaps.${exercise}`;
const STATES: readonly GapNote['state'][] = ['open', 'accepted', 'dropped'];

/** In this browser. `storage` is asked each time: a browser may refuse it by throwing. */
export function browserGapNotes(storage: () => Storage): GapNotesStore {
  return {
    load(exercise) {
      try {
        return readNotes(JSON.parse(storage().getItem(keyOf(exercise)) ?? '{}'));
      } catch {
        return {};
      }
    },
    save(exercise, notes) {
      try {
        storage().setItem(keyOf(exercise), JSON.stringify(notes));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function readNotes(kept: unknown): GapNotes {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).map(([key, note]) => [key, readNote(note)]));
}

/** Field by field: what was kept may come from another version. */
function readNote(kept: unknown): GapNote {
  const from = typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  const text = (field: string): string => (typeof from[field] === 'string' ? from[field] : '');
  const helped = from['helped'];
  return {
    state: STATES.find((state) => state === from['state']) ?? NO_NOTE.state,
    action: text('action'),
    owner: text('owner'),
    due: text('due'),
    doneWhen: text('doneWhen'),
    helped: helped === 'process' || helped === 'tool' || helped === 'both' ? helped : null,
    top: from['top'] === true,
    because: text('because'),
  };
}
