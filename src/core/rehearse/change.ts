import type { Seconds } from '../base/duration.ts';

/** One thing done otherwise (P31): another option of a commit, another second, or not done at all. `seq`: number of the entry in the log. */
export type Change = { readonly seq: number } & ({ readonly option: string } | { readonly at: Seconds } | { readonly omit: true });
