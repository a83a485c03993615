import type { Seconds } from '../base/duration.ts';
import { briefsOf, closingOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import type { Fact, FactKind } from './ledger.ts';

/**
 * A statement that does not fit what its sender had been shown. A program does not understand prose; it sees only this:
 * - `nothing-new`: an update whose "known" line is word for word the one before, although its sender was shown something in between;
 * - `known-empty`: an update without a "known" line, although its sender had been shown something since the duty to brief began;
 * - `closed-against-finding`: an alert of a real incident closed as false or benign by a role that had its finding;
 * - `held-back`: an update sent to a role that should have learned of a report and had not, while the sender held it;
 * - `relied-on-false`: a role relied on a statement after its truth had come out.
 */
export type StatementKind = 'nothing-new' | 'known-empty' | 'closed-against-finding' | 'held-back' | 'relied-on-false';
export interface Statement {
  readonly kind: StatementKind;
  readonly at: Seconds;
  readonly seq: number;
  /** Who made it. */
  readonly by: string;
  /** Title of the update, the alert or the assumption. */
  readonly title: string;
  /** What the sender had been shown; never empty. */
  readonly facts: readonly Fact[];
}

/** What tells a sender something: not what everybody reads aloud, and not the sender's own words. */
const NEWS: ReadonlySet<FactKind> = new Set<FactKind>(['finding', 'inject', 'message', 'outcome', 'intel', 'revealed']);

/** When a role learned a fact, `null`: never. */
const learnedAt = (fact: Fact, role: string): Seconds | null => fact.known.find((one) => one.role === role)?.at ?? null;

/** The statements of a run against its own ledger, in order of time. */
export function statements(run: Run, facts: readonly Fact[]): readonly Statement[] {
  const all = [...ofUpdates(run, facts), ...ofClosings(run, facts), ...ofReliance(run, facts)];
  return all.filter((one) => one.facts.length > 0).toSorted((a, b) => a.seq - b.seq);
}

function ofUpdates(run: Run, facts: readonly Fact[]): Statement[] {
  return run.scenario.updates.flatMap((update, i) => {
    const thing = run.world.updates[i];
    const briefs = briefsOf(run.world, thing);
    return briefs.flatMap(({ seq, at, by, text }, n): Statement[] => {
      const said = (kind: StatementKind, shown: readonly Fact[]): Statement => ({ kind, at, seq, by, title: update.prose.title, facts: shown });
      const shown = (from: Seconds): Fact[] => facts.filter((fact) => NEWS.has(fact.kind) && isBetween(learnedAt(fact, by), from, at));
      const before = briefs[n - 1];
      const known = text.known?.trim();
      const heldBack = said('held-back', facts.filter((fact) => fact.kind === 'intel' && isHeldBack(run, fact, update.to, by, at)));
      if (known === undefined) return [said('known-empty', shown((before?.at ?? thing?.triggeredAt ?? 0) - (before ? 0 : 1))), heldBack];
      return before && before.text.known?.trim() === known ? [said('nothing-new', shown(before.at)), heldBack] : [heldBack];
    });
  });
}

const isBetween = (at: Seconds | null, after: Seconds, until: Seconds): boolean => at !== null && at > after && at <= until;

/** Whether a reader of an update is one who should have learned of a report, and had not, while its sender had it. */
function isHeldBack(run: Run, fact: Fact, readers: readonly string[], by: string, at: Seconds): boolean {
  const intel = run.scenario.intel.find(({ id }) => fact.key === `intel ${id}`);
  const mine = learnedAt(fact, by);
  if (!intel || mine === null || mine >= at) return false;
  return intel.share.some((role) => role !== by && readers.includes(role) && (learnedAt(fact, role) ?? Infinity) > at);
}

function ofClosings(run: Run, facts: readonly Fact[]): Statement[] {
  return run.scenario.alerts.flatMap(({ id, incident, prose }, i): Statement[] => {
    const closed = closingOf(run.world, run.world.alerts[i]);
    if (closed === null || incident === null || closed.as === 'true-positive') return [];
    const shown = facts.filter((fact) => fact.kind === 'finding' && fact.key.startsWith(`finding ${id} `) && isBetween(learnedAt(fact, closed.by), -1, closed.at));
    return [{ kind: 'closed-against-finding', at: closed.at, seq: closed.seq, by: closed.by, title: prose.title, facts: shown }];
  });
}

function ofReliance(run: Run, facts: readonly Fact[]): Statement[] {
  return run.scenario.assumptions.flatMap(({ id, holds, prose }, i): Statement[] => {
    const relied = holds ? [] : (run.world.assumptions[i]?.assumed ?? []);
    return relied.map(({ role, at, seq }) => {
      const shown = facts.filter((fact) => fact.key === `revealed ${id}` && isBetween(learnedAt(fact, role), -1, at - 1));
      return { kind: 'relied-on-false', at, seq, by: role, title: prose.text, facts: shown };
    });
  });
}
