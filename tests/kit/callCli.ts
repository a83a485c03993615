import { hotwash } from '#cli/hotwash.ts';
import type { Output } from '#cli/output.ts';

export interface Called {
  readonly code: number;
  readonly lines: string[];
  readonly json: unknown;
  readonly err: string[];
  /** A file that it would write to standard output. */
  readonly bytes: Uint8Array;
}

function ear(terminal = false): { readonly out: Output; called(code: number): Called } {
  const lines: string[] = [];
  const err: string[] = [];
  let json: unknown = null;
  let bytes = new Uint8Array();
  return {
    out: { line: (t) => void lines.push(t), json: (v) => { json = v; }, err: (t) => void err.push(t), bytes: (b) => { bytes = Uint8Array.from(b); }, terminal },
    called: (code) => ({ code, lines, json, err, bytes }),
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

/** The same where standard output is a terminal. */
export async function callCliOnTerminal(...args: string[]): Promise<Called> {
  const { out, called } = ear(true);
  return called(await hotwash(args, out));
}
