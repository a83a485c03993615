import { hotwash } from '#cli/hotwash.ts';

export interface Called {
  readonly code: number;
  readonly lines: string[];
  readonly json: unknown;
  readonly err: string[];
}

/** Calls the command line in this process; what it would print is kept. */
export function callCli(...args: string[]): Called {
  const lines: string[] = [];
  const err: string[] = [];
  let json: unknown = null;
  const code = hotwash(args, { line: (t) => void lines.push(t), json: (v) => { json = v; }, err: (t) => void err.push(t) });
  return { code, lines, json, err };
}
