import { byPlace } from '#core/base/diagnostic.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { CheckAnswer, CheckedText, CheckRequest } from './mdxMessages.ts';

/** The page sees a worker's scope with other types than this one has. */
interface WorkerScope {
  onmessage: ((message: MessageEvent<CheckRequest>) => void) | null;
  postMessage(answer: CheckAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data: { id, text } }) => scope.postMessage({ id, result: check(text) });

function check(text: string): CheckedText {
  const { scenario, index, diagnostics } = parseScenario(text);
  if (scenario === null) return { scenario, diagnostics };
  return { scenario, diagnostics: [...diagnostics, ...lintScenario(scenario, index)].sort(byPlace) };
}
