import type { Act, Entry } from '../exercise/command.ts';
import { writeLog } from '../exercise/log/logFile.ts';
import type { GapBook } from '../measures/gapBook.ts';
import { peopleOf, type People } from './people.ts';
import type { ReportInput } from './reportInput.ts';

/** What people wrote, by field; every other text of an act is an id or a word of the format. */
const WRITTEN = new Set(['because', 'text', 'known', 'suspected', 'unknown', 'impact', 'needs', 'next']);

/** A copy of a log without a name of a person in it: seats without people, names replaced in what was written. Its hash chain is one of its own. */
export function namelessLog(input: Omit<ReportInput, 'names'>): string {
  const people = peopleOf({ ...input, names: 'roles' });
  const roster = input.header.roster.map((seat) => ({ ...seat, person: '' }));
  return writeLog({ ...input.header, roster }, input.entries.map((entry): Entry => ({ ...entry, act: namelessAct(entry.act, people) })));
}

/** A copy of a gap book in which owners are roles. */
export function namelessBook(input: Omit<ReportInput, 'names'>): GapBook {
  const people = peopleOf({ ...input, names: 'roles' });
  const { notes, own, apart } = input.book;
  const noteless = Object.entries(notes).map(([key, note]) => [key, {
    ...note, owner: people.owner(note.owner), action: people.said(note.action), doneWhen: people.said(note.doneWhen), because: people.said(note.because),
    title: people.said(note.title), cause: people.said(note.cause),
  }] as const);
  return { notes: Object.fromEntries(noteless), own: own.map((gap) => ({ ...gap, title: people.said(gap.title), why: people.said(gap.why) })), apart };
}

function namelessAct(act: Act, people: People): Act {
  const fields = Object.entries(act).map(([field, value]): readonly [string, unknown] => {
    if (field === 'command' && act.do === 'play') return [field, namelessAct(act.command, people)];
    if (typeof value !== 'string' || !WRITTEN.has(field)) return [field, value];
    return [field, act.do === 'observe' ? people.observed(value) : people.said(value)];
  });
  return Object.fromEntries(fields) as unknown as Act;
}
