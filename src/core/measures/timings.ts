import type { Seconds } from '../base/duration.ts';
import type { Chronicle, Work } from '../exercise/chronicle.ts';
import type { IncidentState } from './measures.ts';

/** The instants of one incident and what follows from them (SPEC 3, P07). */
export interface Timings {
  readonly id: string;
  readonly state: IncidentState;
  readonly c: Seconds | null;
  readonly a: Seconds | null;
  readonly k: Seconds | null;
  readonly n: Seconds | null;
  readonly r: Seconds | null;
  readonly v: Seconds | null;
  readonly tta: Seconds | null;
  readonly ttr: Seconds | null;
  readonly ttd: Seconds | null;
  readonly ttc: Seconds | null;
  readonly dwell: Seconds | null;
  /** The later of `k` and `c`: from here TTR and minutes count; `null` where neither does. */
  readonly from: Seconds | null;
}

const lowest = (times: readonly Seconds[]): Seconds | null => (times.length === 0 ? null : Math.min(...times));

/**
 * All instants and times of an incident. `r` before `k`, or `r` without `k`, = gone before anyone looked: no TTR, no TTC; TTR and TTC count
 * from the later of `k` and `c`, and `n` before that gives no TTC (P07).
 */
export function timingsOf(chronicle: Chronicle, id: string): Timings {
  const incident = chronicle.incidents.find((i) => i.id === id);
  const c = incident?.c ?? null;
  const raised = chronicle.alerts.filter((x) => x.incident === id && x.raisedAt !== null);
  const a = lowest(raised.flatMap((x) => x.raisedAt ?? []));
  const k = firstLook(chronicle, id);
  const r = incident?.held.at(-1)?.until ?? null;
  const v = raised.length > 0 && raised.every((x) => x.closed) ? Math.max(...raised.map((x) => x.closed?.at ?? 0)) : null;
  const n = c === null ? null : (incident?.contained.find((s) => s.until === null || s.until > c || s.from >= c) ?? null);
  const nAt = n === null || c === null ? null : Math.max(n.from, c);
  const gone = r !== null && (k === null || r < k);
  const from = k === null || c === null || gone ? null : Math.max(k, c);
  return {
    id, c, a, k, r, v, n: nAt, from,
    state: stateOf(c, k, r, gone),
    tta: a === null || k === null || k < a ? null : k - a,
    ttr: from === null || r === null ? null : r - from,
    ttd: a === null || c === null ? null : a - c,
    ttc: nAt === null || from === null || nAt < from ? null : nAt - from,
    dwell: r === null || c === null ? null : r - c,
  };
}

/** The first finding work on each alert that was completed, by the alert's id; it counts from its start (SPEC 3, *all*). */
export function firstLooks({ works }: Chronicle): ReadonlyMap<string, Work> {
  const found = new Map<string, Work>();
  for (const work of works) {
    if (work.alert === null || work.startedAt === null || work.doneAt === null) continue;
    const before = found.get(work.alert)?.startedAt ?? Infinity;
    if (work.startedAt < before) found.set(work.alert, work);
  }
  return found;
}

/** k: the earliest start of work on the incident that was completed; work of 0 s sets none (P20). */
function firstLook(chronicle: Chronicle, id: string): Seconds | null {
  return lowest(chronicle.works.filter((w) => w.incident === id && w.doneAt !== null && w.takes > 0).flatMap((w) => w.startedAt ?? []));
}

function stateOf(c: Seconds | null, k: Seconds | null, r: Seconds | null, gone: boolean): IncidentState {
  if (c === null) return 'prevented';
  if (gone) return 'gone-before-look';
  if (k === null) return 'never-begun';
  return r === null ? 'open' : 'remediated';
}
