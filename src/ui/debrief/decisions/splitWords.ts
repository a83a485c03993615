import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import { lastVotes } from '#core/exercise/lastVotes.ts';
import { favourites, mostVotes } from '#core/measures/favourites.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { debrief_vote_apart, debrief_vote_line, debrief_vote_split, debrief_vote_together } from '#messages/compiled/messages.js';
import { TEAM_ORDER, teamWord } from '#ui/kit/teamWord.ts';
import { titlesOf } from '../titles.ts';

/** What each team put first in the votes that count, and whether business and SecOps agree; `null` without votes. By the rules of the gaps (P23). */
export function splitWords(scenario: Scenario, decision: Pick<DecisionRecord, 'votes'>): string | null {
  const votes = lastVotes(decision.votes);
  if (votes.length === 0) return null;
  const teams = TEAM_ORDER.flatMap((team) => {
    const mine = votes.filter(({ role }) => scenario.roles.find(({ id }) => id === role)?.team === team);
    return mine.length === 0 ? [] : [{ team, mine }];
  });
  const [business, secops] = (['business', 'secops'] as const).map((team) => teams.find((found) => found.team === team)?.mine);
  const lines = teams.map(({ team, mine }) => debrief_vote_line({ team: teamWord(team), options: titlesOf(scenario, favourites(mine)), votes: mostVotes(mine), of: mine.length }));
  if (business && secops) {
    const theirs = favourites(secops);
    lines.push(favourites(business).some((option) => theirs.includes(option)) ? debrief_vote_together() : debrief_vote_apart());
  }
  if (2 * mostVotes(votes) <= votes.length) lines.push(debrief_vote_split());
  return lines.join(' ');
}
