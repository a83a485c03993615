import type { CommitRecord, DecisionRecord } from '#core/exercise/chronicle.ts';
import type { Decision } from '#core/scenario/model.ts';
import {
  debrief_authority_approved, debrief_authority_approver, debrief_authority_as_laid, debrief_authority_chose, debrief_authority_consulted, debrief_authority_declined,
  debrief_authority_expired, debrief_authority_no_answer, debrief_authority_not_asked, debrief_authority_not_chose, debrief_authority_not_heard, debrief_authority_open,
  debrief_authority_owner, debrief_authority_played, debrief_authority_stale, debrief_authority_unanswered, debrief_authority_unapproved, debrief_authority_voted,
} from '#messages/compiled/messages.js';
import { scenarioClock } from '#ui/kit/time.ts';
import type { DebriefProps } from '../debriefProps.ts';
import { titleOf, titlesOf } from '../titles.ts';

/** A part in a decision, who had it, and what came of it. */
export interface AuthorityRow {
  readonly part: string;
  readonly roles: string;
  readonly did: string;
}
export interface Authority {
  readonly rows: readonly AuthorityRow[];
  /** Where it was used otherwise than the scenario lays it down, in sentences; if nowhere, that. */
  readonly verdict: readonly string[];
}

/** Who owned a decision, who had to approve it, who was asked, and whether authority was used so (DOCTRINE R7). Roles, never persons. */
export function authorityOf(debrief: DebriefProps, decision: DecisionRecord, source: Decision): Authority {
  const { scenario } = debrief.record;
  const heard = new Set(decision.votes.map(({ role }) => role));
  const voted = { voted: source.consult.filter((role) => heard.has(role)).length, asked: source.consult.length };
  const times = decision.commits.map(({ at }) => scenarioClock(scenario.clockStart, at)).join(', ');
  const rows: AuthorityRow[] = [{ part: debrief_authority_owner(), roles: titleOf(scenario, source.owner), did: times === '' ? debrief_authority_not_chose() : debrief_authority_chose({ times }) }];
  if (source.approve !== null) rows.push({ part: debrief_authority_approver(), roles: titleOf(scenario, source.approve), did: answers(debrief, decision.commits) });
  if (source.consult.length > 0) rows.push({ part: debrief_authority_consulted(), roles: titlesOf(scenario, source.consult), did: debrief_authority_voted(voted) });
  const otherwise = exceptions(debrief, decision, source, heard);
  return { rows, verdict: otherwise.length === 0 ? [debrief_authority_as_laid()] : otherwise };
}

function answers({ record: { scenario } }: DebriefProps, commits: readonly CommitRecord[]): string {
  if (commits.length === 0) return debrief_authority_not_asked();
  return commits.map(({ answer }) => {
    if (answer === null) return debrief_authority_no_answer();
    const time = scenarioClock(scenario.clockStart, answer.at);
    return answer.as === 'approved' ? debrief_authority_approved({ time }) : debrief_authority_declined({ time });
  }).join(', ');
}

function exceptions({ record: { scenario, entries }, measures }: DebriefProps, decision: DecisionRecord, source: Decision, heard: ReadonlySet<string>): readonly string[] {
  const { commits, expiredAt, standing, id } = decision;
  const waiting = commits.some(({ approver, answer }) => approver !== null && answer === null);
  const silent = commits.length === 0 ? [] : source.consult.filter((role) => !heard.has(role));
  const said = new Set(commits.flatMap(({ seq, answer }) => [seq, ...(answer ? [answer.seq] : [])]));
  const played = new Set(entries.flatMap(({ seq, act }) => (said.has(seq) && act.do === 'play' ? [act.role] : [])));
  return [
    ...(expiredAt === null ? [] : [waiting ? debrief_authority_unapproved() : debrief_authority_expired()]),
    ...(commits.length === 0 && expiredAt === null && !standing ? [debrief_authority_open()] : []),
    ...[...played].map((role) => debrief_authority_played({ role: titleOf(scenario, role) })),
    ...(silent.length === 0 ? [] : [debrief_authority_not_heard({ roles: titlesOf(scenario, silent) })]),
    ...(waiting && expiredAt === null ? [debrief_authority_unanswered({ role: titleOf(scenario, source.approve ?? '') })] : []),
    ...(measures.gaps.some((gap) => gap.code === 'stale-decision' && gap.about === id) ? [debrief_authority_stale()] : []),
  ];
}
