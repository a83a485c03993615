import type { Act, ActOf, Refusal, RefusalCode, Verb } from '../command.ts';
import { SAID, type Numbered } from '../numbered.ts';
import type { Program } from '../program.ts';
import type { World } from '../world.ts';

/**
 * How one verb is numbered, judged and carried out. `number` fills what the other two read of `n`; `refuse` reads only; `apply` is called
 * only if it answered `null`; the world settles afterwards.
 */
export interface Handler<A extends Act> {
  number(p: Program, n: Numbered, act: A): void;
  refuse(w: World, n: Numbered, act: A): Refusal | null;
  apply(w: World, n: Numbered, act: A, seq: number): void;
}
export type Handlers<V extends Verb> = { readonly [K in V]: Handler<ActOf<K>> };

export const refusal = (code: RefusalCode, message: string): Refusal => ({ code, message });

/** The bit of a reason that says something. */
export const reasonIn = (because: string | undefined): number => (because?.trim() ? SAID.because : 0);

/** Title of a role, for sentences. */
export const roleTitle = (w: World, id: string): string => w.program.scenario.roles[w.program.at.role.get(id) ?? -1]?.title ?? id;
/** The same by its index. */
export const seatTitle = (w: World, seat: number): string => w.program.scenario.roles[seat]?.title ?? '';

export const unknownName = (id: string): Refusal => refusal('unknown-name', `There is no ‘${id}’ in this scenario. Use one of its ids.`);
