import { lastVotes } from '../exercise/lastVotes.ts';
import type { Chronicle, DecisionRecord } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { DerivedGapCode } from './derivedGaps.ts';
import { gapKey } from './gapBook.ts';
import type { Measures } from './measures.ts';

interface Seen {
  readonly scenario: Scenario;
  readonly chronicle: Chronicle;
  readonly measures: Measures;
}
type Places = readonly (string | null)[];

/**
 * Where each kind of gap could have shown itself in a run, found or not: the key of every such place (`gapKey`). A retest counts only what is here;
 * a decision that never opened says nothing about how fast it would have been approved.
 */
export function situationsOf(scenario: Scenario, chronicle: Chronicle, measures: Measures): readonly string[] {
  const seen = { scenario, chronicle, measures };
  const derived = Object.entries(PLACES).flatMap(([code, placesOf]) => [...new Set(placesOf(seen))].map((about) => gapKey({ code, about })));
  return [...derived, ...authoredPlaces(seen)];
}

const ids = (things: readonly { readonly id: string }[]): Places => things.map(({ id }) => id);

const raisedReal = ({ chronicle }: Seen): Places => ids(chronicle.alerts.filter((a) => a.raisedAt !== null && a.incident !== null));
const closedReal = ({ chronicle }: Seen): Places => ids(chronicle.alerts.filter((a) => a.closed !== null && a.incident !== null));
const escalated = ({ chronicle }: Seen): Places => ids(chronicle.alerts.filter((a) => a.moves.some((move) => move.do === 'escalate')));
const withAccess = ({ measures }: Seen): Places => ids(measures.incidents.filter((i) => i.c !== null));
const closedIncidents = ({ measures }: Seen): Places => ids(measures.incidents.filter((i) => i.c !== null && i.v !== null));
const evicted = ({ chronicle }: Seen): Places => ids(chronicle.incidents.filter((i) => i.held.some((stretch) => stretch.until !== null)));
const settled = ({ commits, expiredAt }: DecisionRecord): boolean => expiredAt !== null || commits.length > 0;
const decided = ({ chronicle }: Seen): Places => ids(chronicle.decisions.filter(settled));
const toApprove = ({ chronicle }: Seen): Places =>
  ids(chronicle.decisions.filter((d) => d.commits.some((commit) => commit.approver !== null && (commit.answer !== null || d.expiredAt !== null))));
const due = ({ measures }: Seen): Places => ids(measures.updates.filter((u) => u.due > 0));
const queuable = ({ chronicle }: Seen): Places => chronicle.works.filter((w) => w.incident !== null && w.desk).map((w) => w.alert ?? w.option);

/** A business role decided or approved while some update had been triggered: it could have been on an old picture. */
function onPicture({ scenario, chronicle }: Seen): Places {
  const business = new Set(scenario.roles.filter((r) => r.team === 'business').map((r) => r.id));
  const begun = chronicle.updates.some((u) => u.triggeredAt !== null);
  const theirs = ({ commits }: DecisionRecord): boolean => commits.some((commit) => business.has(commit.by) || (commit.approver !== null && commit.answer !== null && business.has(commit.approver)));
  return begun ? ids(chronicle.decisions.filter(theirs)) : [];
}

function votedOn({ chronicle }: Seen): Places {
  return ids(chronicle.decisions.filter((d) => lastVotes(d.votes).length > 1));
}

function votedByBoth({ scenario, chronicle }: Seen): Places {
  const teams = new Map(scenario.roles.map((r) => [r.id, r.team]));
  const voted = (record: DecisionRecord, team: string): boolean => record.votes.some((vote) => teams.get(vote.role) === team);
  return ids(chronicle.decisions.filter((d) => voted(d, 'business') && voted(d, 'secops')));
}

const ranked = ({ measures: { context } }: Seen): Places => (['harms', 'assets'] as const).filter((of) => context[of].before !== null || context[of].after !== null);

const PLACES: Readonly<Record<DerivedGapCode, (seen: Seen) => Places>> = {
  'ack-late': raisedReal,
  'ack-missed': raisedReal,
  'true-closed-as-false': closedReal,
  'premature-closure': closedIncidents,
  'hidden-access': withAccess,
  're-entry': evicted,
  'feed-below-90': ({ measures }) => ids(measures.feeds.filter((f) => f.state !== 'none')),
  'decision-expired': decided,
  'approval-wait': toApprove,
  'escalation-skipped': escalated,
  'escalation-returned': escalated,
  'update-late': due,
  'update-missed': due,
  'stale-decision': onPicture,
  'duty-breached': ({ measures }) => ids(measures.duties.filter((d) => d.state === 'met' || d.state === 'breached')),
  'intel-not-shared': ({ measures }) => ids(measures.intel.filter((i) => i.state === 'on-time' || i.state === 'late' || i.state === 'never')),
  'assumption-false': ({ scenario, chronicle }) => ids(chronicle.assumptions.filter((a) => a.shownAt !== null && scenario.assumptions.some((of) => of.id === a.id && !of.holds))),
  'votes-split': votedOn,
  'business-and-secops-apart': votedByBoth,
  overconfident: ({ measures }) => (measures.confidence.votes >= 3 ? [null] : []),
  'context-apart': ranked,
  'role-absent': ({ scenario }) => ids(scenario.roles.filter((r) => r.essential)),
  'work-queued': queuable,
};

/** A gap inside a decision could show once that was decided or had expired; one in a stage, once that was entered; any other, always. */
function authoredPlaces({ scenario, chronicle }: Seen): readonly string[] {
  const entered = new Set(chronicle.stages.map((s) => s.id));
  const over = new Set(chronicle.decisions.filter(settled).map((d) => d.id));
  const decisionOf = (host: string): string => scenario.decisions.find((d) => d.options.some((o) => o.id === host))?.id ?? host;
  return scenario.gaps
    .filter((gap) => (gap.host !== null ? over.has(decisionOf(gap.host)) : gap.stage === null || entered.has(gap.stage)))
    .map((gap) => gapKey({ code: gap.code, about: gap.host }));
}
