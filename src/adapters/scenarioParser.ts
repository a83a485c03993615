import type { Diagnostic } from '#core/base/diagnostic.ts';
import { Fault } from '#core/base/fault.ts';
import { NO_SPAN } from '#core/base/span.ts';
import workerUrl from './mdx.worker.ts?worker&url';
import type { CheckAnswer, CheckedText, CheckRequest } from './mdxMessages.ts';
import { ownScriptUrl } from './ownScriptUrl.ts';

const SMALL = 65_536;
const SMALL_LIMIT_MS = 2_000;
const LIMIT_MS = 5_000;

/** What is used of a worker. */
export type ParserWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const spawnParser = (): ParserWorker => new Worker(ownScriptUrl(workerUrl), { type: 'module', name: 'scenario parser' });

/**
 * Parses and lints a scenario text in a worker of its own, off the page's thread. Up to 64 KiB of text it has 2 s, else 5 s;
 * then it is ended and the answer is one diagnostic `too-slow`.
 * @throws Fault `parser-failed` if the worker cannot run.
 */
export function checkScenarioText(text: string, spawn: () => ParserWorker = spawnParser): Promise<CheckedText> {
  const limit = text.length <= SMALL ? SMALL_LIMIT_MS : LIMIT_MS;
  return new Promise((resolve, reject) => {
    const worker = spawn();
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
    };
    const timer = setTimeout(() => {
      end();
      resolve({ scenario: null, diagnostics: [tooSlow(limit)] });
    }, limit);
    worker.onmessage = ({ data: answer }: MessageEvent<CheckAnswer>) => {
      end();
      resolve(answer.result);
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Fault('parser-failed', `The scenario parser stopped: ${message}`));
    };
    worker.postMessage({ id: 1, text } satisfies CheckRequest);
  });
}

const tooSlow = (limit: number): Diagnostic => ({
  rule: 'too-slow',
  severity: 'error',
  message: `Unexpected work of more than ${limit / 1000} s, expected a scenario that is read in that time`,
  span: NO_SPAN,
  hint: 'Shorten it, or look for very long lines and deep nesting.',
});
