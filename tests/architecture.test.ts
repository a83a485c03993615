import { describe, expect, it } from 'vitest';
import {
  anyViolations, cycleViolations, exportViolations, floorViolations, functionViolations, lengthViolations, nameViolations, packageViolations,
  purityViolations, sizesOf,
} from './kit/architecture.ts';
import { sourceFiles, sourceModule, type SourceModule } from './kit/sourceModule.ts';

const source = sourceFiles('src').map(sourceModule);
const tests = sourceFiles('tests').filter((f) => !f.path.startsWith('tests/fixtures/')).map(sourceModule);
const all = [...source, ...tests];
const under = (folder: string): number => source.filter((m) => m.path.startsWith(`src/${folder}/`)).length;

/** One made-up file. */
const planted = (path: string, text: string): SourceModule => sourceModule({ path, text });

describe('the house as it stands', () => {
  it('was read: every floor and every room of core has files', () => {
    expect(source.length).toBeGreaterThan(250);
    expect(tests.length).toBeGreaterThan(60);
    const floors = { core: 150, 'core/base': 6, 'core/scenario': 5, 'core/mdx': 25, 'core/charts': 7, 'core/exercise': 40, 'core/lint': 35, adapters: 3, stores: 8, ui: 60, app: 5, cli: 8 };
    for (const [folder, least] of Object.entries(floors)) expect([folder, under(folder) >= least]).toEqual([folder, true]);
    expect(source.flatMap((m) => m.imports).filter((i) => i.to.startsWith('src/')).length).toBeGreaterThan(600);
  });

  it('looks only down the floors and the staircase, and into no other room', () => {
    expect(floorViolations(source)).toEqual([]);
  });
  it('needs no browser, no React and no Node in the ground floor', () => {
    expect(packageViolations(source)).toEqual([]);
  });
  it('has no files that import each other in a ring', () => {
    expect(cycleViolations(source)).toEqual([]);
  });
  it('has no default exports and no barrels', () => {
    expect(exportViolations(all, [/\.config\.ts$/])).toEqual([]);
  });
  it('calls nothing utils, helpers or manager, and nothing by a banned bare name', () => {
    expect(nameViolations(all)).toEqual([]);
  });
  it('has no clock, no chance and no I/O in core', () => {
    expect(purityViolations(source)).toEqual([]);
  });
  it('has no any', () => {
    expect(anyViolations(all)).toEqual([]);
  });
  it('keeps files short: none over 300 lines (tests 400), 95 % at most 200, half of them at most 70', () => {
    expect(lengthViolations(source, 300)).toEqual([]);
    expect(lengthViolations(tests, 400)).toEqual([]);
    const sizes = sizesOf(source);
    expect(sizes.small, `${Math.round(sizes.small * 1000) / 10} % of ${sizes.files} files have at most 200 lines`).toBeGreaterThanOrEqual(0.95);
    expect(sizes.median, `the median of ${sizes.files} files`).toBeLessThanOrEqual(70);
  });
  it('keeps functions to 40 lines', () => {
    expect(functionViolations(source, 40)).toEqual([]);
  });
});

describe('each check catches what is planted', () => {
  it.each([
    ['src/core/lint/x.ts', `import { m } from '../measures/m.ts';`, 'core/lint may not import core/measures'],
    ['src/core/lint/x.ts', `import { m } from '../exercise/m.ts';`, 'core/lint may not import core/exercise'],
    ['src/core/mdx/x.ts', `export { m } from '../charts/m.ts';`, 'core/mdx may not import core/charts'],
    ['src/core/base/x.ts', `import type { M } from '../scenario/m.ts';`, 'core/base may not import core/scenario'],
    ['src/core/base/x.ts', `import { Clock } from '../ports.ts';`, 'core/base may not import core/ports.ts'],
    ['src/core/attic/x.ts', `import { ok } from '../base/result.ts';`, 'core/attic has no step'],
    ['src/core/base/x.ts', `import { C } from '#stores/c.ts';`, 'core may not import stores'],
    ['src/core/views/deep/x.ts', `const m = await import('../../rehearse/m.ts');`, 'core/views may not import core/rehearse'],
    ['src/stores/x.ts', `import { a } from '#adapters/a.ts';`, 'stores may not import adapters'],
    ['src/adapters/x.ts', `import { s } from '#stores/s.ts';`, 'adapters may not import stores'],
    ['src/cli/x.ts', `import { App } from '#app/App.tsx';`, 'cli may not import app'],
    ['src/ui/seat/x.tsx', `import { C } from '#ui/console/c.tsx';`, 'ui/seat may not import ui/console'],
    ['src/ui/kit/x.tsx', `import { C } from '../seat/c.tsx';`, 'ui/kit may not import ui/seat'],
    ['src/ui/seat/x.tsx', `import { a } from '#adapters/a.ts';`, 'ui may not import adapters'],
    ['src/ui/seat/x.tsx', `import { decide } from '#core/exercise/decide.ts';`, 'a screen may not import the rules of play'],
    ['src/messages/x.ts', `import { a } from '#core/base/result.ts';`, 'messages may not import core'],
  ])('%s: %s', (path, text, why) => {
    const found = floorViolations([planted(path, `\n${text}\n`)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:2 `);
    expect(found[0]).toContain(why);
  });

  it.each([
    ['src/core/lint/x.ts', `import { ok } from '../base/result.ts';\nimport { s } from '../scenario/model.ts';\nimport { y } from './deep/y.ts';`],
    ['src/core/measures/x.ts', `import { r } from '../exercise/run.ts';\nimport { m } from '../mdx/m.ts';`],
    ['src/core/ports.ts', `import type { Scenario } from './scenario/model.ts';`],
    ['src/ui/seat/x.tsx', `import { B } from '#ui/kit/Button.tsx';\nimport { u } from '#stores/u.ts';\nimport type { V } from '#core/views/v.ts';`],
    ['src/app/x.ts', `import { a } from '#adapters/a.ts';\nimport { s } from '#stores/s.ts';\nimport { U } from '#ui/seat/U.tsx';`],
    ['src/stores/x.ts', `import { r } from '#core/exercise/run.ts';`],
  ])('and lets pass what is allowed: %s', (path, text) => {
    expect(floorViolations([planted(path, text)])).toEqual([]);
  });

  it('a package that core must not know', () => {
    expect(packageViolations([planted('src/core/base/x.ts', `import { readFileSync } from 'node:fs';\nimport { useState } from 'react';`)])).toHaveLength(2);
    expect(packageViolations([planted('src/core/base/x.ts', `import { createMachine } from 'xstate';`)])).toEqual([]);
  });

  it('a ring of three files, but not one of types', () => {
    const ring = (way: string): readonly SourceModule[] =>
      ['a', 'b', 'c'].map((name, i) => planted(`src/core/base/${name}.ts`, `import ${way}{ x } from './${['b', 'c', 'a'][i] ?? ''}.ts';`));
    expect(cycleViolations(ring(''))).toHaveLength(1);
    expect(cycleViolations(ring('type '))).toEqual([]);
  });

  it.each([
    ['src/x.ts', 'export default 3;'], ['src/x.ts', 'const a = 3;\nexport { a as default };'], ['src/x.ts', `export * from './y.ts';`],
    ['src/x.ts', `export { a } from './y.ts';\nexport { b } from './z.ts';`], ['src/ui/seat/index.ts', 'export const a = 3;'],
  ])('a default export or a barrel: %s %s', (path, text) => {
    expect(exportViolations([planted(path, text)])).toHaveLength(1);
  });
  it('no default export where a tool asks for it', () => {
    expect(exportViolations([planted('src/x.config.ts', 'export default 3;')], [/\.config\.ts$/])).toEqual([]);
  });

  it.each([
    ['src/core/base/utils.ts', ''], ['src/core/helpers/a.ts', ''], ['src/ui/seat/alertHelper.ts', ''], ['src/stores/sessionManager.ts', ''], ['src/core/base/data.ts', ''],
    ['src/x.ts', 'export const dateUtils = 1;'], ['src/x.ts', 'export class SessionManager {}'], ['src/x.ts', 'export type Event = 1;'],
  ])('a name that says nothing: %s %s', (path, text) => {
    expect(nameViolations([planted(path, text)])).toHaveLength(1);
  });
  it('no name that only has such letters in it', () => {
    expect(nameViolations([planted('src/ui/console/dataTable.ts', 'export const eventful = 1; export const futile = 2;')])).toEqual([]);
  });

  it.each(['const a = Date.now();', 'const a = new Date(3);', 'const a = Math.random();', 'setTimeout(() => {}, 3);', 'window.a = 3;', 'const a = `${Date.now()}`;', 'f(Date);'])(
    'what core may not do: %s', (text) => {
      expect(purityViolations([planted('src/core/base/x.ts', text)])).toHaveLength(1);
      expect(purityViolations([planted('src/adapters/x.ts', text)])).toEqual([]);
    });
  it('no word in a text, a comment, a key or a type, and no name of its own', () => {
    expect(purityViolations([planted('src/core/base/x.ts', `// Date\nconst document = 3;\ng(document);\nconst a = { Date: 'window', b: c.Date, d: Math.floor(3) };\nlet e: Date;`)])).toEqual([]);
  });

  it('any, wherever a type may stand', () => {
    expect(anyViolations([planted('src/x.ts', 'const a: any = 3;\nconst b = a as any[];\nconst any = "any";')])).toHaveLength(2);
  });

  it('long files and long functions', () => {
    const long = planted('src/x.ts', `${'const a = 1;\n'.replace('a', 'b')}${'// more\n'.repeat(300)}`);
    expect(lengthViolations([long], 300)).toEqual(['src/x.ts:1 301 lines, at most 300']);
    expect(lengthViolations([long], 301)).toEqual([]);
    const f = (lines: number): SourceModule => planted('src/x.ts', `const f = () => {\n${'  g();\n'.repeat(lines - 2)}};\n`);
    expect(functionViolations([f(41)], 40)).toEqual(['src/x.ts:1 a function of 41 lines, at most 40']);
    expect(functionViolations([f(40)], 40)).toEqual([]);
    const sizes = sizesOf([10, 60, 90, 250].map((n) => planted('src/x.ts', '\n'.repeat(n))));
    expect([sizes.files, sizes.median, sizes.small, sizes.largest?.lines]).toEqual([4, 60, 0.75, 250]);
  });

  it('a file that cannot be read', () => {
    expect(() => planted('src/x.ts', 'const = ;')).toThrow('cannot be read');
  });
});
