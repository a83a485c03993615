import type { Entry, RoleAct } from '../exercise/command.ts';
import type { Scenario } from '../scenario/model.ts';
import { thingsOf, type Thing } from './turns.ts';

/** What a role's entry is about, by kind and id, as far as a bot could do it in its stead: `null` for votes, notes, rankings and for what the facilitator does. */
export function thingOf({ act }: Entry): string | null {
  const said = (act.do === 'play' ? act.command : act) as RoleAct;
  switch (said.do) {
    case 'acknowledge':
    case 'accept':
    case 'close':
    case 'escalate':
    case 'return': return keyOf('alert', said.alert);
    case 'commit':
    case 'approve':
    case 'decline': return keyOf('decision', said.decision);
    case 'brief': return keyOf('update', said.update);
    case 'share': return keyOf('intel', said.intel);
    default: return null;
  }
}

export const keyOf = (kind: Thing['kind'], id: string): string => `${kind} ${id}`;

/**
 * By thing: number of the entry with which the log has said its last about it. If that, or a later one, is refused, nobody in the log
 * can act on the thing any more. For a decision it is the last commit: an approval without it is worth nothing.
 */
export function lastWords(scenario: Scenario, entries: readonly Entry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  const commits = new Map<string, number>();
  for (const entry of entries) {
    const key = thingOf(entry);
    if (key === null) continue;
    last.set(key, entry.seq);
    if ((entry.act.do === 'play' ? entry.act.command : entry.act).do === 'commit') commits.set(key, entry.seq);
  }
  return new Map(thingsOf(scenario).flatMap(({ kind, id }): [string, number][] => {
    const key = keyOf(kind, id);
    const seq = commits.get(key) ?? last.get(key);
    return seq === undefined ? [] : [[key, seq]];
  }));
}
