import type { Scenario } from '../../scenario/model.ts';
import { HARM_CLASSES } from '../../scenario/model.ts';
import type { DeclaredKind } from '../../scenario/sourceIndex.ts';
import { FACILITATOR, type Act, type Command } from '../command.ts';
import { FIELDS } from './fields.ts';
import { problem, quoted, type LineProblem } from './lineProblem.ts';

/** The ids that a command may name, by kind; the options of each decision. */
export interface KnownNames {
  readonly ids: ReadonlyMap<DeclaredKind, ReadonlySet<string>>;
  readonly options: ReadonlyMap<string, ReadonlySet<string>>;
}

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((x) => x.id));

/** Gathers the names of a scenario once, for many commands. */
export function knownNames(s: Scenario): KnownNames {
  return {
    ids: new Map<DeclaredKind, ReadonlySet<string>>([
      ['role', idsOf(s.roles)], ['alert', idsOf(s.alerts)], ['inject', idsOf(s.injects)], ['decision', idsOf(s.decisions)],
      ['option', idsOf(s.decisions.flatMap((d) => d.options))], ['stage', idsOf(s.stages)], ['update', idsOf(s.updates)],
      ['intel', idsOf(s.intel)], ['assumption', idsOf(s.assumptions)], ['objective', idsOf(s.objectives)], ['asset', idsOf(s.assets)],
    ]),
    options: new Map(s.decisions.map((d) => [d.id, idsOf(d.options)])),
  };
}

type Problem = { readonly ok: false; readonly error: LineProblem };
const unknown = (name: string, value: string, kind: string): Problem =>
  problem('unknown-name', `Unexpected ${quoted(value)} in ${name}, expected the id of ${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}.`);

/** Whether every id of a command is one of the scenario, of the kind its field asks for; `null` if so. */
export function checkNames({ actor, act }: Command, names: KnownNames): Problem | null {
  const roles = names.ids.get('role');
  if (actor !== FACILITATOR && !roles?.has(actor)) return unknown('by', actor, 'role, or "facilitator"');
  return checkAct(act, names);
}

function checkAct(act: Act, names: KnownNames): Problem | null {
  for (const [name, { kind }] of Object.entries(FIELDS[act.do])) {
    if (!kind) continue;
    const value = (act as unknown as Readonly<Record<string, string | readonly string[] | undefined>>)[name];
    const ids = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    const wrong = ids.find((id) => !names.ids.get(kind)?.has(id));
    if (wrong !== undefined) return unknown(name, wrong, kind);
  }
  if (act.do === 'play') return checkAct(act.command, names);
  if ((act.do === 'vote' || act.do === 'commit') && !names.options.get(act.decision)?.has(act.option)) {
    return unknown('option', act.option, `option of ${act.decision}`);
  }
  return act.do === 'rank' ? checkOrder(act.of, act.order, names) : null;
}

/** A rank orders every harm class, or every asset, each once (P24). */
function checkOrder(of: 'harms' | 'assets', order: readonly string[], names: KnownNames): Problem | null {
  const all: readonly string[] = of === 'harms' ? HARM_CLASSES : [...(names.ids.get('asset') ?? [])];
  const wrong = order.find((id) => !all.includes(id));
  if (wrong !== undefined) return unknown('order', wrong, of === 'harms' ? 'harm class' : 'asset');
  if (order.length === all.length && new Set(order).size === all.length) return null;
  return problem('bad-value', `Unexpected ${quoted(order.join(' '))} in order, expected each of ${all.join(' ')} once.`);
}
