import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { bench, describe } from 'vitest';
import { compileWorld } from '#core/exercise/compile.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { bigScenario } from '#kit/bigScenario.ts';

// Run by `npx vitest bench --project core tests/bench`. Target: opening takes at most 0.8 of compiling the text as MDX.
const text = bigScenario();

describe(`opening a scenario of ${Math.round(text.length / 1024)} KB`, () => {
  bench('parse, lint and compile for play', () => {
    const { scenario, index } = parseScenario(text);
    if (!scenario) throw new Error('the generated scenario must parse');
    lintScenario(scenario, index);
    compileWorld(scenario);
  });

  bench('the same text by @mdx-js/mdx', async () => {
    await compile(text, { remarkPlugins: [remarkFrontmatter] });
  });
});
