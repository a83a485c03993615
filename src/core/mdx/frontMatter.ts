import type { YAMLMap } from 'yaml';
import type { Scenario } from '../scenario/model.ts';
import { Fields, type FieldsContext } from './fields.ts';
import type { Range } from './ledger.ts';
import { readAccess, readAsset, readFeed, readHarm, readIncident, readRole } from './readCast.ts';
import { readDuty, readObjective } from './readGoals.ts';

/** The part of a scenario that front matter holds. */
export type FrontMatter = Omit<
  Scenario,
  | 'stages'
  | 'attacks'
  | 'alerts'
  | 'injects'
  | 'decisions'
  | 'updates'
  | 'intel'
  | 'privates'
  | 'assumptions'
  | 'gaps'
  | 'discussions'
  | 'notes'
  | 'endings'
  | 'facts'
>;
type Lists = Pick<FrontMatter, 'roles' | 'assets' | 'access' | 'harms' | 'feeds' | 'incidents' | 'objectives' | 'duties'>;

/** The engine orders what is due in a run exactly for this long. */
const LONGEST_HORIZON = 3_000 * 86_400;

const DIFFICULTIES: readonly Scenario['difficulty'][] = ['foundation', 'intermediate', 'advanced'];
const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** Reads the front matter (SPEC 1). Wrong or missing values are reported and get a harmless default. `opening`: its first line. */
export function readFrontMatter(map: YAMLMap, opening: Range, context: FieldsContext): FrontMatter {
  const f = new Fields(map, 'the front matter', opening, context);
  f.skip('hotwash');
  const head = readHead(f);
  const lists = readLists(f);
  if (f.has('roles') && lists.roles.length === 0 && context.complete) f.wrong('roles', f.valueOf('roles'), 'at least one role', 'Name who plays: a list of { id, title, team, function }.');
  for (const key of ['expect', 'variables']) f.skip(key);
  f.finish();
  return { hotwash: 1, ...head, ...lists };
}

function readHead(f: Fields): Omit<FrontMatter, 'hotwash' | keyof Lists> {
  return {
    id: f.id(null) ?? 'unnamed',
    title: f.text('title', 'required') ?? '',
    version: f.text('version', 'required') ?? '',
    language: f.matching('language', 'required', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as `en`') ?? 'en',
    summary: f.text('summary', 'required') ?? '',
    license: f.text('license', 'required') ?? '',
    difficulty: f.oneOf('difficulty', 'required', DIFFICULTIES) ?? 'foundation',
    duration: f.duration('duration', 'required') ?? 3600,
    horizon: f.duration('horizon', 'required', 1, LONGEST_HORIZON) ?? 86_400,
    clockStart: readClock(f),
    organisation: readOrganisation(f),
    trends: f.texts('trends'),
    pace: f.number('pace', 'optional', 0, 'a number from 0: scenario seconds per second'),
    handling: f.text('handling', 'optional'),
  };
}

function readClock(f: Fields): string | null {
  const clock = f.map('clock', 'optional');
  const start = clock?.day('start', 'required', INSTANT, 'a time with offset such as `2026-03-06T02:10:00-05:00`') ?? null;
  clock?.finish();
  return start;
}

function readOrganisation(f: Fields): FrontMatter['organisation'] {
  const organisation = f.map('organisation', 'optional');
  if (!organisation) return null;
  const read = {
    name: organisation.text('name', 'required') ?? '',
    sector: organisation.text('sector', 'optional'),
    jurisdictions: organisation.texts('jurisdictions'),
  };
  organisation.finish();
  return read;
}

/** Lists are read in the order in which they stand in the file: places follow it. */
function readLists(f: Fields): Lists {
  const lists: { -readonly [K in keyof Lists]: Lists[K][number][] } = {
    roles: [],
    assets: [],
    access: [],
    harms: [],
    feeds: [],
    incidents: [],
    objectives: [],
    duties: [],
  };
  const read = {
    roles: () => fill(lists.roles, f.list('roles', 'required'), readRole),
    assets: () => fill(lists.assets, f.list('assets', 'optional'), readAsset),
    access: () => fill(lists.access, f.list('access', 'optional'), readAccess),
    harms: () => fill(lists.harms, f.list('harms', 'optional'), readHarm),
    feeds: () => fill(lists.feeds, f.list('feeds', 'optional'), readFeed),
    incidents: () => fill(lists.incidents, f.list('incidents', 'optional'), readIncident),
    objectives: () => fill(lists.objectives, f.list('objectives', 'optional'), readObjective),
    duties: () => fill(lists.duties, f.list('duties', 'optional'), readDuty),
  };
  const names = Object.keys(read) as (keyof typeof read)[];
  const order = f.keys();
  // What is not in the file comes last.
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  for (const name of names.toSorted((a, b) => rank(a) - rank(b))) read[name]();
  return lists;
}

function fill<T>(list: T[], entries: readonly Fields[], read: (fields: Fields) => T | null): void {
  for (const fields of entries) {
    const thing = read(fields);
    if (thing !== null) list.push(thing);
  }
}
