import { lastVotes } from '../../exercise/lastVotes.ts';
import type { Team } from '../../scenario/model.ts';
import type { ReportContext } from '../reportContext.ts';
import { countWords, counted, listWords } from './amountWords.ts';
import { lengthWords } from './lengthWords.ts';
import type { PlaceWords } from './placeWords.ts';

const expired: PlaceWords = ({ chronicle, quoted, clock }, about) => {
  const { openedAt = null, expiredAt = null } = chronicle.decisions.find(({ id }) => id === about) ?? {};
  return `${quoted(about)} opened at ${clock(openedAt ?? 0)}; nobody decided by ${clock(expiredAt ?? 0)}.`;
};
const approval: PlaceWords = ({ measures, scenario, quoted, title }, about) => {
  const wait = measures.waits.find(({ id }) => id === about)?.approval ?? null;
  const approver = scenario.decisions.find(({ id }) => id === about)?.approve ?? null;
  return wait === null ? null : `${quoted(about)} waited ${lengthWords(wait)} for the answer of the ${approver === null ? 'approver' : title(approver)}.`;
};
const stale: PlaceWords = ({ chronicle, quoted, clock, title }, about, { evidence }) => {
  const commits = chronicle.decisions.find(({ id }) => id === about)?.commits ?? [];
  const told = commits.filter(({ seq, answer }) => evidence.includes(seq) || (answer !== null && evidence.includes(answer.seq)));
  return told.length === 0 ? null : `${quoted(about)}, decided by the ${listWords(told.map(({ by, at }) => `${title(by)} at ${clock(at)}`))}.`;
};
const split: PlaceWords = ({ chronicle, quoted }, about) => {
  const votes = lastVotes(chronicle.decisions.find(({ id }) => id === about)?.votes ?? []);
  return `${quoted(about)}: ${counted(votes.length, 'vote')}, for ${counted(new Set(votes.map(({ option }) => option)).size, 'option')}.`;
};
const apart: PlaceWords = (context, about) => {
  const wanted = (team: Team): string => leading(context, about, team);
  return `${context.quoted(about)}: business wanted ${wanted('business')}, SecOps ${wanted('secops')}.`;
};

/** The options with most votes of a team. */
function leading({ chronicle, scenario, quoted }: ReportContext, decision: string, team: Team): string {
  const roles = new Set(scenario.roles.filter((role) => role.team === team).map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { role, option } of lastVotes(chronicle.decisions.find(({ id }) => id === decision)?.votes ?? [])) if (roles.has(role)) counts.set(option, (counts.get(option) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return listWords([...counts].filter(([, count]) => count === most).map(([option]) => quoted(option)));
}

const sure: PlaceWords = ({ measures: { confidence } }) =>
  confidence.overConfidence === null ? null : `Over ${counted(confidence.votes, 'vote')} the room was surer than right by ${countWords(confidence.overConfidence * 100)} points.`;
const context: PlaceWords = ({ measures }, about) => {
  const { before, after } = about === 'assets' ? measures.context.assets : measures.context.harms;
  const tau = (value: number | null): string => (value === null ? 'not ranked by both sides' : countWords(value, 2).replace('-', '−'));
  return `Agreement on ${about === 'assets' ? 'the assets' : 'the kinds of harm'} (Kendall’s tau-b, 1 the same, −1 reversed): before play ${tau(before)}, after play ${tau(after)}.`;
};
const absent: PlaceWords = ({ title }, about) => `The ${title(about)} gave no command.`;
const assumed: PlaceWords = ({ chronicle, scenario, title }, about) => {
  const roles = [...new Set((chronicle.assumptions.find(({ id }) => id === about)?.assumed ?? []).map(({ role }) => title(role)))];
  return `${listWords(roles)} relied on ‘${scenario.assumptions.find(({ id }) => id === about)?.prose.text ?? about}’`;
};

/** Places of the gaps about decisions, votes, rankings, assumptions and roles. */
export const DECISION_PLACES = {
  'decision-expired': expired, 'approval-wait': approval, 'stale-decision': stale, 'votes-split': split, 'business-and-secops-apart': apart, overconfident: sure, 'context-apart': context,
  'role-absent': absent, 'assumption-false': assumed,
} as const satisfies Readonly<Record<string, PlaceWords>>;
