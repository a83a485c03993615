import type { RosterEntry } from '../exercise/log/logHeader.ts';
import { noteOf } from '../measures/gapBook.ts';
import type { ReportInput } from './reportInput.ts';
import { maskOf, type Mask } from './mask.ts';

/** How a report speaks of people: by name, or by role alone. */
export interface People {
  /** Who sat at a role: a name, `null` where names are not said or nobody is known. */
  sitting(role: string): string | null;
  /** The owner of an action: a name, or with roles its role; "owner named" where the name is of no role; empty for none. */
  owner(name: string): string;
  /** What somebody wrote, with the names in it replaced where names are not said. */
  said(text: string): string;
  /** What an evaluator or the facilitator observed: evaluators' names stand in front of it. */
  observed(text: string): string;
}

const same = (x: string, y: string): boolean => x.trim().normalize('NFC').toLowerCase() === y.trim().normalize('NFC').toLowerCase();
/** A name and ": " in front, as the table writes the observation of an evaluator. */
const IN_FRONT = /^([^:\n]{1,60}): (?=\S)/u;

/** How to speak of the people of one exercise. */
export function peopleOf({ names, header, scenario, book, chronicle, feedback = [], shownFeedback = null, earlier = [] }: Pick<ReportInput, 'names' | 'header' | 'scenario' | 'book' | 'chronicle' | 'feedback' | 'shownFeedback' | 'earlier'>): People {
  const sitting = (role: string): string | null => header.roster.find((seat) => seat.role === role && seat.person.trim() !== '')?.person.trim() ?? null;
  if (names === 'names') return { sitting, owner: (name) => name.trim(), said: (text) => text, observed: (text) => text };
  const titles = scenario.roles.map(({ title }) => title);
  const roleOf = (name: string): string | null => titles.find((title) => same(title, name)) ?? titleAt(header.roster.find(({ person }) => same(person, name)));
  const titleAt = (seat: RosterEntry | undefined): string | null => scenario.roles.find(({ id }) => id === seat?.role)?.title ?? null;
  const isTitle = (name: string): boolean => titles.some((title) => same(title, name));
  const fronts = chronicle.observations.flatMap(({ text }) => IN_FRONT.exec(text)?.[1] ?? []).filter((name) => !isTitle(name));
  const nowhere = (all: readonly string[]): readonly string[] => all.filter((name) => name.trim() !== '' && roleOf(name) === null);
  const owners = nowhere([...Object.keys(book.notes).map((key) => noteOf(book, key).owner), ...earlier.map(({ owner }) => owner)]);
  const before = nowhere([...new Set(earlier.flatMap(({ people }) => people))]);
  const masks: Mask[] = [
    ...header.roster.flatMap((seat) => (isTitle(seat.person) ? [] : [{ name: seat.person, as: titleAt(seat) ?? 'a participant' }])),
    ...owners.map((name) => ({ name, as: 'the owner' })),
    ...[...feedback, ...(shownFeedback?.named ?? [])].flatMap(({ name }) => (name === null || roleOf(name) !== null ? [] : [{ name, as: 'a participant' }])),
    ...before.map((name) => ({ name, as: 'a participant' })),
    ...fronts.map((name) => ({ name, as: 'an evaluator' })),
  ];
  const said = maskOf(masks, titles);
  return {
    sitting: () => null,
    owner: (name) => (name.trim() === '' ? '' : (roleOf(name) ?? 'owner named')),
    said,
    observed: (text) => said(text.replace(IN_FRONT, (front, name: string) => (isTitle(name) ? front : 'Evaluator: '))),
  };
}
