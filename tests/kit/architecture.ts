import { lineAt, parts, type Part, type SourceModule } from './sourceModule.ts';

/** A broken rule of the house: `path:line what`. */
export type Violation = string;
type Check = (modules: readonly SourceModule[]) => readonly Violation[];

/** The staircase of the ground floor (ARCHITECTURE 1): a room imports only from steps below its own. `''` is `ports.ts`, which stands in no room. */
export const STAIRCASE: readonly (readonly string[])[] = [
  ['base'], ['scenario'], ['mdx', 'charts'], ['exercise', 'lint'], ['measures', 'views'], ['rehearse'], [''], ['table'], ['report', 'formats', 'archive'],
];
const stepOf = (room: string): number => STAIRCASE.findIndex((rooms) => rooms.includes(room));

/** Floor and room of a path: `core/lint`, `ui/kit`, `stores`…; `null` for a package. */
function placeOf(path: string): { readonly floor: string; readonly room: string } | null {
  const [src, floor, room, ...rest] = path.split('/');
  if (src !== 'src' || floor === undefined || room === undefined) return null;
  return { floor, room: rest.length > 0 ? room : '' };
}

/** Floors that each floor may import from, besides itself; `ui` and `core` are judged by room as well. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  adapters: ['core', 'messages'],
  cli: ['core', 'adapters', 'relay', 'messages', 'stores', 'ui', 'app'],
  relay: ['core'],
  stores: ['core', 'messages'],
  ui: ['core', 'stores', 'messages'],
  app: ['core', 'adapters', 'stores', 'ui', 'messages'],
  messages: [],
};
/** Of the command line only the build may know the screens: it prerenders them. */
const CLI_FLOORS = ['core', 'adapters', 'relay', 'messages'];
/** What only the stores may call in the ground floor: screens send commands, they do not judge or apply them. */
const RULES_OF_PLAY = /^src\/core\/exercise\/(decide|evolve|run|settle|advance)\.ts$/;

/** Why one file may not import another, `null` if it may. */
function forbidden(from: string, to: string): string | null {
  const a = placeOf(from);
  const b = placeOf(to);
  if (!a || !b) return null;
  if (a.floor === b.floor) return withinFloor(a, b);
  const allowed = a.floor === 'cli' && a.room !== 'build' ? CLI_FLOORS : (FLOORS[a.floor] ?? []);
  if (!allowed.includes(b.floor)) return `${a.floor} may not import ${b.floor}`;
  return a.floor === 'ui' && RULES_OF_PLAY.test(to) ? 'a screen may not import the rules of play' : null;
}

interface Place {
  readonly floor: string;
  readonly room: string;
}

function withinFloor(a: Place, b: Place): string | null {
  if (a.room === b.room) return null;
  if (a.floor === 'core') {
    if (stepOf(a.room) < 0) return `core/${a.room} has no step on the staircase`;
    return stepOf(b.room) >= 0 && stepOf(b.room) < stepOf(a.room) ? null : `core/${a.room} may not import core/${b.room || 'ports.ts'}`;
  }
  return a.floor === 'ui' && b.room !== 'kit' ? `ui/${a.room} may not import ui/${b.room}` : null;
}

/** Imports that look up a floor, sideways into another room, or up the staircase. */
export const floorViolations: Check = (modules) =>
  modules.flatMap((m) =>
    m.imports.flatMap(({ to, line }) => {
      const why = forbidden(m.path, to);
      return why === null ? [] : [`${m.path}:${line} ${why} (${to})`];
    }));

/** Packages that need a browser, a screen or Node have no place in the ground floor. */
export const packageViolations: Check = (modules) =>
  inCore(modules).flatMap((m) =>
    m.imports.filter(({ to }) => /^(node:|react|zustand|immer|idb|@xstate\/react|wouter)/.test(to)).map(({ to, line }) => `${m.path}:${line} core may not import ${to}`));

/** Files that import each other in a ring at run time. */
export const cycleViolations: Check = (modules) => {
  const all = new Map(modules.map((m) => [m.path, m]));
  const done = new Set<string>();
  const found: Violation[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      found.push(`${path}:1 imports itself by way of ${[...way.slice(way.indexOf(path) + 1), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const { to, type } of all.get(path)?.imports ?? []) if (!type && all.has(to)) walk(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of modules) walk(path, []);
  return found;
};

/** `export default` and files that only pass on what others export. */
export const exportViolations = (modules: readonly SourceModule[], allowed: readonly RegExp[] = []): readonly Violation[] =>
  modules.flatMap((m) => {
    const out: Violation[] = [];
    const isDefault = (part: Part): boolean =>
      part.type === 'ExportDefaultDeclaration' || (part.type === 'ExportNamedDeclaration' && /\bas default\b/.test(m.text.slice(part.start, part.end)));
    for (const part of m.body) if (isDefault(part) && !allowed.some((a) => a.test(m.path))) out.push(`${m.path}:${lineAt(m.text, part.start)} default export`);
    const passes = (part: Part): boolean => part.type === 'ExportAllDeclaration' || (part.type === 'ExportNamedDeclaration' && part.source != null);
    if (m.body.length > 0 && m.body.every(passes)) out.push(`${m.path}:1 barrel: it only passes on what others export`);
    if (/\/index\.[jt]sx?$/.test(m.path)) out.push(`${m.path}:1 barrel: no file is called index`);
    return out;
  });

const NO_WORD = /(?<![a-z])(utils?|helpers?|managers?)(?![a-z])/i;
const BARE = /^(event|node|scene|user|game|data)s?$/i;
const words = (name: string): string => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2');

/** Files and exported things whose names say nothing (`utils`, `helpers`, `manager`), or bear a banned bare name. */
export const nameViolations: Check = (modules) =>
  modules.flatMap((m) => {
    const file = m.path.replace(/\.[a-z]+$/, '').split('/').slice(1);
    const own = file.some((part) => NO_WORD.test(words(part)) || BARE.test(part)) ? [`${m.path}:1 name of the file`] : [];
    const exported = m.body.filter((p) => p.type === 'ExportNamedDeclaration').flatMap(declaredNames);
    return [...own, ...exported.filter((n) => NO_WORD.test(words(n)) || BARE.test(n)).map((n) => `${m.path}:1 name of the export ${n}`)];
  });

function declaredNames({ declaration }: Part): readonly string[] {
  const d = declaration as { id?: { name?: string }; declarations?: readonly { id?: { name?: string } }[] } | null;
  return [d?.id, ...(d?.declarations ?? []).map((x) => x.id)].flatMap((id) => (id?.name ? [id.name] : []));
}

/** Clock, chance, timers, screen and network, which the ground floor is given as data or by a port. */
const IMPURE = new Set([
  'Date', 'window', 'document', 'navigator', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'performance',
  'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'process', 'console', 'crypto', 'globalThis', 'self', 'eval', 'Function',
]);

/** Uses of clock, chance or I/O in the ground floor. A name that the file declares itself is its own. */
export const purityViolations: Check = (modules) =>
  inCore(modules).flatMap((m) => {
    const found: { readonly what: string; readonly part: Part }[] = [];
    const own = new Set<unknown>();
    for (const { part, parent, key } of parts(m.body)) {
      if (part.type === 'MemberExpression' && m.text.slice(part.start, part.end) === 'Math.random') found.push({ what: 'Math.random', part });
      if (part.type !== 'Identifier') continue;
      if (parent?.type === 'VariableDeclarator' && key === 'id') own.add(part.name);
      if (!IMPURE.has(String(part.name))) continue;
      const isKey = (parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) || key === 'key' || key === 'params';
      if (!isKey && parent?.type.startsWith('TS') !== true) found.push({ what: String(part.name), part });
    }
    return found.filter(({ what }) => !own.has(what)).map(({ what, part }) => `${m.path}:${lineAt(m.text, part.start)} ${what}`);
  });

const inCore = (modules: readonly SourceModule[]): readonly SourceModule[] => modules.filter((m) => m.path.startsWith('src/core/'));

/** The type that says nothing. */
export const anyViolations: Check = (modules) =>
  modules.flatMap((m) => [...parts(m.body)].filter(({ part }) => part.type === 'TSAnyKeyword').map(({ part }) => `${m.path}:${lineAt(m.text, part.start)} any`));

export interface Sizes {
  readonly files: number;
  readonly median: number;
  /** Share of files of at most 200 lines, 0 to 1. */
  readonly small: number;
  readonly largest: SourceModule | null;
}

/** How long the files are, in lines. */
export function sizesOf(modules: readonly SourceModule[]): Sizes {
  const sorted = [...modules].sort((a, b) => a.lines - b.lines);
  const small = sorted.filter((m) => m.lines <= 200).length / Math.max(1, sorted.length);
  return { files: sorted.length, median: sorted[Math.floor((sorted.length - 1) / 2)]?.lines ?? 0, small, largest: sorted.at(-1) ?? null };
}

/** Files longer than `most` lines. */
export const lengthViolations = (modules: readonly SourceModule[], most: number): readonly Violation[] =>
  modules.filter((m) => m.lines > most).map((m) => `${m.path}:1 ${m.lines} lines, at most ${most}`);

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Functions longer than `most` lines. */
export const functionViolations = (modules: readonly SourceModule[], most: number): readonly Violation[] =>
  modules.flatMap((m) =>
    [...parts(m.body)].flatMap(({ part }) => {
      if (!FUNCTIONS.has(part.type)) return [];
      const first = lineAt(m.text, part.start);
      const length = lineAt(m.text, part.end) - first + 1;
      return length > most ? [`${m.path}:${first} a function of ${length} lines, at most ${most}`] : [];
    }));
