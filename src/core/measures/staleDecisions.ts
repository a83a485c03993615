import type { Seconds } from '../base/duration.ts';
import type { Chronicle, CommitRecord, UpdateRecord } from '../exercise/chronicle.ts';
import { dueGrid } from '../exercise/dueGrid.ts';
import { leaves } from '../scenario/condition.ts';
import type { Decision, Scenario, Update } from '../scenario/model.ts';

/** A commit or approval of a business role taken on a stale picture: entry `seq`, and the updates that were overdue to that role then. */
export interface StaleDecision {
  readonly decision: string;
  readonly seq: number;
  readonly updates: readonly string[];
}

/** A command that decides something. `grants`: it puts the option in force at once. */
interface Deciding {
  readonly role: string;
  readonly at: Seconds;
  readonly seq: number;
  readonly decision: Decision;
  readonly commit: CommitRecord;
  readonly grants: boolean;
}

/** Every business decision of a run that was taken on a stale picture, in the order of the log (P12, Q11). */
export function staleDecisions(scenario: Scenario, chronicle: Chronicle): StaleDecision[] {
  const business = new Set(scenario.roles.filter((r) => r.team === 'business').map((r) => r.id));
  const records = new Map(chronicle.updates.map((u) => [u.id, u]));
  return decidings(scenario, chronicle)
    .filter((d) => business.has(d.role))
    .flatMap((d) => {
      const updates = scenario.updates.filter((u) => {
        const record = records.get(u.id);
        return u.to.includes(d.role) && record !== undefined && isOverdue(u, record, d);
      });
      return updates.length === 0 ? [] : [{ decision: d.decision.id, seq: d.seq, updates: updates.map((u) => u.id) }];
    });
}

function decidings(scenario: Scenario, { decisions }: Chronicle): Deciding[] {
  const sources = new Map(scenario.decisions.map((d) => [d.id, d]));
  const found: Deciding[] = [];
  for (const { id, commits } of decisions) {
    const decision = sources.get(id);
    if (!decision) continue;
    for (const commit of commits) {
      const { by, at, seq, approver, answer } = commit;
      found.push({ role: by, at, seq, decision, commit, grants: approver === null });
      if (approver !== null && answer?.as === 'approved') found.push({ role: approver, at: answer.at, seq: answer.seq, decision, commit, grants: true });
    }
  }
  return found.sort((a, b) => a.seq - b.seq);
}

/** Overdue: the latest due has passed (from the second after it) and nothing was sent since the due before that one, or the trigger. */
function isOverdue(update: Update, record: UpdateRecord, deciding: Deciding): boolean {
  const { triggeredAt, until, briefs } = record;
  const { at, seq } = deciding;
  if (triggeredAt === null || (until !== null && until <= at && !(until === at && endsIt(update, deciding)))) return false;
  const { since } = dueGrid(update, triggeredAt, at);
  return since !== null && !briefs.some((b) => b.seq < seq && b.at > since);
}

/** Whether the decision itself ended the update in its own second, which then ran until it: by its name, or by work of 0 s. */
function endsIt({ until }: Update, { decision, commit, grants }: Deciding): boolean {
  if (!grants || until === null) return false;
  const option = decision.options.find((o) => o.id === commit.option);
  const names = new Set([`${decision.id}.decided`, `${decision.id}.${commit.option}`]);
  return option?.takes === 0 || [...leaves(until.expr)].some((leaf) => leaf.op === 'name' && names.has(leaf.name));
}
