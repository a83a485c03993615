import type { Act, ActOf, Refusal, RefusalCode, Verb } from '../command.ts';
import type { World } from '../world.ts';

/** How one verb is judged and carried out. `refuse` reads only; `apply` is called only if it answered `null`; the world settles afterwards. */
export interface Handler<A extends Act> {
  refuse(w: World, actor: string, act: A): Refusal | null;
  apply(w: World, actor: string, act: A, seq: number): void;
}
export type Handlers<V extends Verb> = { readonly [K in V]: Handler<ActOf<K>> };

export const refusal = (code: RefusalCode, message: string): Refusal => ({ code, message });

/** Title of a role, for sentences. */
export const roleTitle = (w: World, id: string): string => w.program.scenario.roles[w.program.at.role.get(id) ?? -1]?.title ?? id;

export const unknownName = (id: string): Refusal => refusal('unknown-name', `There is no ‘${id}’ in this scenario. Use one of its ids.`);
