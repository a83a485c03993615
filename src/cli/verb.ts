import type { ParseArgsConfig } from 'node:util';
import type { Output } from './output.ts';

/** What was given to a verb: its arguments in order, and its options by name. */
export interface Given {
  readonly rest: readonly string[];
  readonly json: boolean;
  /** An option with a value; the last one holds. */
  option(name: string): string | undefined;
  /** Whether an option without a value was given. */
  flag(name: string): boolean;
}

/** One verb of the command line (SPEC 5). */
export interface Verb {
  /** Behind the verb's name in the usage line. */
  readonly usage: string;
  /** Options with a value, besides `--json`; any other is refused. */
  readonly options: readonly string[];
  /** Options without a value, besides `--json`. */
  readonly flags?: readonly string[];
  /** Most arguments; more are refused. */
  readonly most: number;
  /** Exit code: 0 fine, 1 findings or refusals. @throws Unusable for what ends in 2 */
  run(given: Given, out: Output): number | Promise<number>;
}

/** What `parseArgs` must know of all verbs together. */
export const optionsOf = (verbs: readonly Verb[]): NonNullable<ParseArgsConfig['options']> => ({
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  ...Object.fromEntries(verbs.flatMap(({ options }) => options.map((name) => [name, { type: 'string' as const }]))),
  ...Object.fromEntries(verbs.flatMap(({ flags = [] }) => flags.map((name) => [name, { type: 'boolean' as const }]))),
});
