import type { Alert, Role } from '../scenario/model.ts';
import type { Names } from './names.ts';
import type { NumberLists } from './numberLists.ts';

/** Seconds that a look takes where the holder's tier has no `Finding` (SPEC 2.5, P08). */
export const EMPTY_LOOK = 600;

/** Which look into an alert a role gets: `of` has a row of looks for each alert, with one for each tier that roles have. */
export interface Looks {
  readonly of: Int32Array;
  /** By index of a role: which tier it has, by number of the tiers. */
  readonly tiers: Int32Array;
  readonly width: number;
}

/** The row of an alert. `incident`: index of its incident, −1 for none. */
export function alertRow({ id, at, after, place }: Alert, incident: number, names: Names): number[] {
  const name = (part: string): number => names.of(`${id}.${part}`);
  return [incident, at ?? -1, after, place, name('raised'), name('acknowledged'), name('closed'), name('escalated')];
}

/** Every look that a role can have into an alert: the finding for its tier, or ten minutes that find nothing. */
export function compileLooks(alerts: readonly Alert[], roles: readonly Role[], names: Names, lists: NumberLists): { readonly looks: Looks; readonly rows: readonly (readonly number[])[] } {
  const tiers = [...new Set([null, ...roles.map((r) => r.tier)])];
  const rows: number[][] = [];
  const of = alerts.flatMap((alert) => {
    const found = alert.findings.map(({ takes, place, sets }, i) => rows.push([takes, place, i, lists.add(sets.map((fact) => names.of(fact)))]) - 1);
    const empty = rows.push([EMPTY_LOOK, alert.place, -1, lists.add([])]) - 1;
    return tiers.map((tier) => found[alert.findings.findIndex((f) => f.tier === tier)] ?? empty);
  });
  return { looks: { of: Int32Array.from(of), tiers: Int32Array.from(roles, (r) => tiers.indexOf(r.tier)), width: tiers.length }, rows };
}
