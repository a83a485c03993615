import type { Block } from '../document.ts';
import { heading, paragraph, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { TEAM_WORDS } from '../words/teamWords.ts';

/** Appendix B: the roster, by role alone if asked. Nothing is counted per person. */
export function participants({ scenario, header, people, names, chronicle }: ReportContext): readonly Block[] {
  const played = new Set(chronicle.entries.flatMap(({ act }) => (act.do === 'play' ? [act.role] : [])));
  const rows = scenario.roles.map(({ id, title, team, function: duty }) => {
    const seat = header.roster.find((found) => found.role === id);
    const there = seat === undefined ? 'not kept in the log' : seat.absent ? `absent${played.has(id) ? ', played by the facilitator' : ''}` : 'present';
    return [title, TEAM_WORDS[team], duty.replaceAll('-', ' '), ...(names === 'names' ? [people.sitting(id) ?? '–'] : []), there];
  });
  return [
    heading(2, 'Appendix B. Participants'),
    ...(names === 'roles' ? [paragraph('By role: this report names no person.')] : []),
    table('Roles and who took them', ['Role', 'Team', 'Function', ...(names === 'names' ? ['Person'] : []), 'Present'], rows),
  ];
}
