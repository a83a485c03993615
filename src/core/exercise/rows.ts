/**
 * What the fold asks of the scenario's things most, as rows of numbers: the things themselves are many small objects that lie scattered,
 * and a replay of many rooms waited for memory more than it counted. One row, one line of memory. −1 stands for "none"; what is called a
 * list is where it begins in the lists of the program (`numberLists.ts`).
 */

/** An alert: its incident, when it comes, its place in the file, the numbers of its names. */
export const ALERT_ROW = { incident: 0, at: 1, after: 2, place: 3, raised: 4, acknowledged: 5, closed: 6, escalated: 7, width: 8 } as const;

/** A look into an alert: what a role of some tier finds there, or nothing. `finding`: index in its alert; `sets`: list of names. */
export const LOOK_ROW = { takes: 0, place: 1, finding: 2, sets: 3, width: 4 } as const;

/** A decision. `owner`, `approve`: index of the role; `consult`: list of roles; `first`: the first of its options, which stand together. */
export const DECISION_ROW = {
  standing: 0, owner: 1, approve: 2, place: 3, after: 4, deadline: 5, open: 6, come: 7, decided: 8, expired: 9, incident: 10, holds: 11,
  first: 12, options: 13, consult: 14, width: 16,
} as const;

/** An option. `seat`: index of the role that does its work; `effects`, `gaps`: lists; `outcomes`: how many. */
export const OPTION_ROW = {
  decision: 0, index: 1, test: 2, takes: 3, place: 4, seat: 5, committed: 6, done: 7, effects: 8, gaps: 9, outcomes: 10, standing: 11, width: 16,
} as const;

/** An incident: the numbers of its names. */
export const INCIDENT_ROW = { alerted: 0, acknowledged: 1, contained: 2, remediated: 3, width: 4 } as const;

/** What waits for a condition. `kind`: its place in `WATCH_KINDS`. */
export const WATCH_ROW = { test: 0, of: 1, kind: 2, once: 3, width: 4 } as const;

/** Rows of numbers, one after the other, each filled up with 0. `width`: how wide a row is. */
export function rowsOf(width: number, rows: readonly (readonly number[])[]): Int32Array {
  const all = new Int32Array(width * rows.length);
  rows.forEach((row, i) => { all.set(row, width * i); });
  return all;
}
