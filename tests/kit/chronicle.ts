import type {
  AlertMove, AlertRecord, Chronicle, CommitRecord, DecisionRecord, IncidentRecord, RankRecord, UpdateRecord, VoteRecord, Work,
} from '#core/exercise/chronicle.ts';
import type { Act, CloseAs, Entry } from '#core/exercise/command.ts';

/** A run of four hours in which nothing happened. Every part can be replaced; records are made by the functions below. */
export function aChronicle(change: Partial<Chronicle> = {}): Chronicle {
  return {
    entries: [], endedAt: 14_400, ended: true, ending: null, stages: [], steps: [], access: [], incidents: [], alerts: [], works: [], decisions: [], injects: [],
    updates: [], intel: [], duties: [], harms: [], assumptions: [], gaps: [], ranks: [], observations: [], ratings: [], touched: [], leftOut: [], ...change,
  };
}

type Held = readonly (readonly [from: number, until: number | null])[];
const stretches = (held: Held): { from: number; until: number | null }[] => held.map(([from, until]) => ({ from, until }));

/** An incident whose access set was filled in these stretches; `c` is the first. */
export const incidentHeld = (id: string, held: Held, contained: Held = [], evictions: IncidentRecord['evictions'] = []): IncidentRecord => ({
  id, c: held[0]?.[0] ?? null, held: stretches(held), contained: stretches(contained), evictions,
});

/** Work that ran in these stretches. The last `until` is when it was done, unless the change says otherwise. */
export function workRan(runs: Held, change: Partial<Work> = {}): Work {
  const ran = stretches(runs);
  const from = ran[0]?.from ?? 0;
  const done = ran.at(-1)?.until ?? null;
  return {
    kind: 'option', role: 'manager', desk: true, alert: null, decision: null, option: null, incident: 'intrusion', takes: 600, seq: 1, putAt: from,
    startedAt: ran.length > 0 ? from : null, doneAt: done, droppedAt: null, runs: ran, ...change,
  };
}
export const look = (alert: string, runs: Held, change: Partial<Work> = {}): Work => workRan(runs, { kind: 'finding', role: 'triage', alert, ...change });

/** An alert raised at a second. */
export const alertRaised = (id: string, raisedAt: number | null, change: Partial<AlertRecord> = {}): AlertRecord => ({
  id, incident: 'intrusion', raisedAt, withdrawnAt: null, closed: null, moves: [], ...change,
});
export const closedAs = (as: CloseAs, at: number, seq: number): NonNullable<AlertRecord['closed']> => ({ as, at, seq, by: 'triage' });
export const move = (what: AlertMove['do'], at: number, seq: number, by = 'triage', role = by): AlertMove => ({ do: what, at, seq, by, role });

export const decisionOpened = (id: string, openedAt: number | null, change: Partial<DecisionRecord> = {}): DecisionRecord => ({
  id, incident: null, standing: false, openedAt, expiredAt: null, deadlineAt: null, votes: [], commits: [], ...change,
});
export const commit = (option: string, at: number, seq: number, change: Partial<CommitRecord> = {}): CommitRecord => ({
  option, at, seq, by: 'manager', because: 'so', approver: null, answer: null, ...change,
});
/** What an approver said to a commit. */
export const answered = (as: 'approved' | 'declined', at: number, seq: number, approver = 'ceo'): Partial<CommitRecord> => ({
  approver, answer: { as, at, seq, because: 'so' },
});
export const vote = (role: string, option: string, confidence: number, seq: number): VoteRecord => ({ role, option, confidence, seq, at: seq, because: 'so' });

/** An update that ran from `triggeredAt` to `until`, with briefs at these seconds; the seq of a brief is its place, from 1. */
export const updateRan = (id: string, triggeredAt: number | null, until: number | null, briefs: readonly number[] = []): UpdateRecord => ({
  id, triggeredAt, until, briefs: briefs.map((at, i) => ({ at, seq: i + 1, text: { known: 'so' } })),
});
export const rank = (role: string, order: readonly string[], seq: number, change: Partial<RankRecord> = {}): RankRecord => ({
  role, order, seq, of: 'harms', phase: 'before', ...change,
});
export const entry = (seq: number, actor: string, act: Act, at = seq): Entry => ({ seq, actor, act, at, wall: 0 });
