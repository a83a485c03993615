import { hotwash } from '#cli/hotwash.ts';
import type { Output } from '#cli/output.ts';

export interface Called {
  readonly code: number;
  readonly lines: string[];
  readonly json: unknown;
  readonly err: string[];
}

function ear(): { readonly out: Output; called(code: number): Called } {
  const lines: string[] = [];
  const err: string[] = [];
  let json: unknown = null;
  return {
    out: { line: (t) => void lines.push(t), json: (v) => { json = v; }, err: (t) => void err.push(t) },
    called: (code) => ({ code, lines, json, err }),
  };
}

/** Calls the command line in this process; what it would print is kept. For a verb that answers at once. */
export function callCli(...args: string[]): Called {
  const { out, called } = ear();
  const code = hotwash(args, out);
  if (typeof code !== 'number') throw new Error(`${args[0]} takes its time: use callSlowCli`);
  return called(code);
}

/** As `callCli`, for any verb. */
export async function callSlowCli(...args: string[]): Promise<Called> {
  const { out, called } = ear();
  return called(await hotwash(args, out));
}
