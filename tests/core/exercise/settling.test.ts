import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copy } from '#core/base/copy.ts';
import { FlatLists } from '#core/base/flatLists.ts';
import { compileWorld } from '#core/exercise/compile.ts';
import type { Program } from '#core/exercise/program.ts';
import { Run } from '#core/exercise/run.ts';
import { markDirty } from '#core/exercise/world.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { randomCommand } from '#kit/randomPlay.ts';
import { seeded } from '#kit/seeded.ts';

const inFolders = (home: string, wanted: (folder: string) => boolean): string[] =>
  readdirSync(home, { withFileTypes: true }).filter((d) => d.isDirectory() && wanted(d.name)).map((d) => `${home}/${d.name}/scenario.mdx`);
const FILES = [
  'tests/fixtures/canary/scenario.mdx',
  ...inFolders('tests/fixtures/conformance', (d) => d.startsWith('case')),
  ...inFolders('scenarios', (d) => !d.startsWith('_')),
  ...readdirSync('tests/fixtures/second-engine').filter((f) => f.endsWith('.mdx')).map((f) => `tests/fixtures/second-engine/${f}`),
];

function programOf(file: string): Program {
  const { scenario } = parseScenario(readFileSync(file, 'utf8'));
  if (!scenario) throw new Error(file);
  return compileWorld(scenario);
}

/** The settling as SPEC 2.1 says it, without an index: whatever changes, every condition is tried. */
function tryingAll(program: Program): Program {
  const all = program.watches.map((_, i) => i);
  return { ...program, readers: new FlatLists(Array.from({ length: program.names.size }, () => all)) };
}

/** All that a run shows or will do: what happened, the truth of every name, what is due. */
const seen = (run: Run): unknown => copy({
  ...run.chronicle(), bits: Array.from(run.world.bits),
  due: run.world.agenda.items.map(({ at, kind, place, type, of }) => [at, kind, place, type, of].join(' ')).sort(),
});

/** The same random commands to both; how many were accepted. */
function playBoth(quick: Run, plain: Run, seed: number): number {
  const random = seeded(seed);
  let accepted = 0;
  for (let i = 0; i < 100; i++) {
    const command = randomCommand(quick, random);
    plain.advanceTo(command.at);
    plain.program.watches.forEach((_, watch) => markDirty(plain.world, watch));
    const results = [quick.submit(command), plain.submit(command)];
    expect(results[0]).toEqual(results[1]);
    if (results[0]?.ok) accepted += 1;
  }
  return accepted;
}

describe.each(FILES)('settling in %s', { timeout: 60_000 }, (file) => {
  it('that tries only what reads a changed name gives what trying every condition gives, in any play', () => {
    const program = programOf(file);
    let accepted = 0;
    for (const seed of [1, 2, 3]) {
      const quick = new Run(program);
      const plain = new Run(tryingAll(program));
      accepted += playBoth(quick, plain, seed);
      expect(seen(quick)).toEqual(seen(plain));
      quick.finish();
      plain.finish();
      expect(seen(quick)).toEqual(seen(plain));
    }
    expect(accepted).toBeGreaterThan(10);
  });
});
