import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { ScenarioReader } from '#core/ports.ts';

type Reading = Awaited<ReturnType<ScenarioReader['read']>>;
/** By text: reading a whole scenario takes a while. */
const known = new Map<string, Reading>();

/** Reads scenarios as the worker does, in the test's own thread. */
export const readerInThread: ScenarioReader = {
  async read(text) {
    const found = known.get(text) ?? reading(text);
    known.set(text, found);
    return found;
  },
};

function reading(text: string): Reading {
  const { scenario, index, diagnostics } = parseScenario(text);
  return { scenario, diagnostics: scenario === null ? diagnostics : [...diagnostics, ...lintScenario(scenario, index)] };
}
