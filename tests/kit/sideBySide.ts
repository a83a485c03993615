import type { Placed, Scenario } from '#core/scenario/model.ts';

/** Lists of the scenario that every room has of its own; the rest (stages, assets, feeds, objectives, endings) is common to all. */
const OWN = [
  'roles', 'access', 'harms', 'incidents', 'duties', 'attacks', 'alerts', 'injects', 'decisions', 'updates', 'intel', 'privates', 'assumptions', 'gaps',
] as const;
/** Keys whose strings are words of an author, not ids. */
const WORDS = new Set(['prose', 'title', 'span', 'text', 'summary', 'statement', 'brief']);

/** Id of a thing in a room: room 0 keeps the ids of the file. */
export const inRoom = (id: string, room: number): string => (room === 0 ? id : `${id}-room${room}`);

/**
 * One scenario played by many rooms at once, as a single scenario: everything but the story stands in it once a room, with ids of
 * its own (`edr-beacon-room7`). The stages follow what room 0 does.
 */
export function sideBySide(scenario: Scenario, rooms: number): Scenario {
  const own = ownIds(scenario);
  const all: Record<string, unknown> = { ...scenario, facts: scenario.facts };
  for (let room = 1; room < rooms; room++) {
    for (const list of OWN) {
      const copies = scenario[list].map((thing) => moved(renamed(thing, own, room) as Placed, room));
      all[list] = [...(all[list] as readonly unknown[]), ...copies];
    }
    all['facts'] = [...(all['facts'] as readonly string[]), ...scenario.facts.map((fact) => inRoom(fact, room))];
  }
  return all as unknown as Scenario;
}

/** Every id, code and fact that a room has of its own. */
export function ownIds(s: Scenario): ReadonlySet<string> {
  const ids = OWN.flatMap((list) => s[list].map((thing) => ('id' in thing ? thing.id : 'code' in thing ? thing.code : '')));
  const inner = [...s.attacks.flatMap((a) => a.steps.map((x) => x.id)), ...s.decisions.flatMap((d) => d.options.map((o) => o.id))];
  return new Set([...ids, ...inner, ...s.facts]);
}

/** A copy in which every id of the room's own has the room's name; a dotted name has it in each part that is an id. */
export function renamed(value: unknown, own: ReadonlySet<string>, room: number): unknown {
  if (typeof value === 'string') return value.split('.').map((part) => (own.has(part) ? inRoom(part, room) : part)).join('.');
  if (Array.isArray(value)) return value.map((x) => renamed(x, own, room));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, WORDS.has(key) ? x : renamed(x, own, room)]));
}

/** The rooms stand one after the other in the file. */
function moved<T extends Placed>(thing: T, room: number): T {
  return { ...thing, place: thing.place + 20_000 * room };
}
