import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import { compileWorld } from '#core/exercise/compile.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { bigScenario } from '#kit/bigScenario.ts';
import type { Row } from './row.ts';
import { sideBySideTimes } from './sideBySideTimes.ts';

/** Opening a scenario of 100 KB (parse, lint, compile for play) against compiling the same text as MDX. Target: at most 0.8 of it. */
export async function parseRows(): Promise<readonly Row[]> {
  const text = bigScenario();
  const open = (): void => {
    const { scenario, index } = parseScenario(text);
    if (!scenario) throw new Error('the generated scenario must parse');
    lintScenario(scenario, index);
    compileWorld(scenario);
  };
  const times = await sideBySideTimes(open, () => compile(text, { remarkPlugins: [remarkFrontmatter] }), 15, 5);
  return [{ what: `opening ${Math.round(text.length / 1024)} KB`, against: '@mdx-js/mdx compile', ...times, ratio: times.ours / times.theirs, target: { atMost: 0.8 } }];
}
