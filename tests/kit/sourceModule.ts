import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

export interface SourceFile {
  /** From the top of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}
/** A part of a syntax tree: ESTree with TypeScript, as oxc gives it. */
export interface Part {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
export interface SourceModule extends SourceFile {
  readonly lines: number;
  /** What it imports or exports from: a path from the top of the project, or a package name. `type`: erased, so no cycle at run time. */
  readonly imports: readonly { readonly to: string; readonly line: number; readonly type: boolean }[];
  readonly body: readonly Part[];
}

const CODE = /\.(ts|tsx|mts|js|mjs)$/;

/** Every source file under a folder, compiled messages left out. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => CODE.test(path) && !path.endsWith('.d.ts') && !path.includes('/compiled/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

export const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every part of a tree and, for each, the part above it. */
export function* parts(of: readonly Part[]): Generator<{ readonly part: Part; readonly parent: Part | null; readonly key: string }> {
  const open: { part: Part; parent: Part | null; key: string }[] = of.map((part) => ({ part, parent: null, key: 'body' }));
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (const [key, value] of Object.entries(next.part)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isPart(child)) open.push({ part: child, parent: next.part, key });
    }
  }
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Parses a source file. @throws if it has a syntax error: a check must not pass on what it could not read. */
export function sourceModule(file: SourceFile): SourceModule {
  const { program, errors, module } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be read: ${errors[0]?.message ?? 'syntax error'}`);
  const found = [
    ...module.staticImports.map((i) => ({ name: i.moduleRequest.value, start: i.start, type: i.entries.length > 0 && i.entries.every((e) => e.isType) })),
    ...module.staticExports.flatMap(({ entries }) => {
      const from = entries.find((e) => e.moduleRequest !== null);
      return from?.moduleRequest ? [{ name: from.moduleRequest.value, start: from.start, type: entries.every((e) => e.isType) }] : [];
    }),
    ...module.dynamicImports.map((i) => ({ name: file.text.slice(i.moduleRequest.start, i.moduleRequest.end).replaceAll(/['"`]/g, ''), start: i.start, type: true })),
  ];
  const imports = found.map(({ name, start, type }) => ({ to: target(file.path, name), line: lineAt(file.text, start), type }));
  return { ...file, lines: file.text.replace(/\n$/, '').split('\n').length, imports, body: program.body as unknown as readonly Part[] };
}

/** Where an import leads: `./x.ts` and `#core/x.ts` become paths, everything else is a package. */
function target(from: string, name: string): string {
  const bare = name.replace(/\?.*$/, '');
  if (bare.startsWith('#kit/')) return `tests/kit/${bare.slice(5)}`;
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`;
  return bare.startsWith('.') ? posix.normalize(`${posix.dirname(from)}/${bare}`) : bare;
}
