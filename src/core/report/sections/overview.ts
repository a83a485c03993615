import { TEAMS } from '../../scenario/model.ts';
import type { Block } from '../document.ts';
import { heading, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { counted, listWords } from '../words/amountWords.ts';
import { clockWords, dayWords } from '../words/clockWords.ts';
import { capabilityWords, functionWords } from '../words/csfWords.ts';
import { lengthWords } from '../words/lengthWords.ts';
import { playedDay, roomSpan } from '../words/playedWords.ts';
import { TEAM_WORDS } from '../words/teamWords.ts';

const once = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** What was exercised, by whom and when (DOCTRINE c4, exercise overview). */
export function overview(context: ReportContext): readonly Block[] {
  const { scenario, chronicle } = context;
  const csf = scenario.objectives.flatMap((objective) => objective.csf ?? []);
  const day = playedDay(context);
  const scope = `${counted(scenario.roles.length, 'role')}, ${counted(scenario.decisions.length, 'decision')}, ${counted(scenario.alerts.length, 'alert')}; planned for ${lengthWords(scenario.duration)} in the room and up to ${lengthWords(scenario.horizon)} of the story`;
  const clock = scenario.clockStart === null ? '' : `; the story begins on ${dayWords(scenario.clockStart)} at ${clockWords(scenario.clockStart, 0)}`;
  const rows: readonly (readonly [string, string])[] = [
    ['Exercise', `${scenario.title} (${scenario.id} ${scenario.version}, ${scenario.difficulty})`],
    ['Dates', day === null ? 'not kept in the log' : `${dayWords(day)} (in the room: ${roomSpan(context)})`],
    ['Scope', `${scope}; played ${lengthWords(chronicle.endedAt)} of it${clock}`],
    ['Type', 'Tabletop and game in one: a discussion whose choices have computed consequences'],
    ['Mission areas (CSF 2.0 functions)', listWords(once(csf.map(functionWords))) || 'not stated'],
    ['Core capabilities (CSF 2.0 categories)', once(csf.map(capabilityWords)).join('; ') || 'not stated'],
    ['Objectives', scenario.objectives.map(({ statement }, i) => `${i + 1}. ${statement}`).join('; ') || 'none stated'],
    ['Threat', threat(context)],
    ['Scenario', scenario.summary],
    ['Sponsor', scenario.organisation?.name ?? 'not stated'],
    ['Participating organisations', participating(context)],
    ['Point of contact', 'to be named by the sponsor'],
  ];
  return [heading(2, 'Exercise overview'), table('The exercise at a glance', ['Item', 'What'], rows)];
}

function threat({ scenario }: ReportContext): string {
  const techniques = once(scenario.attacks.flatMap(({ steps }) => steps.flatMap(({ technique }) => technique ?? [])));
  const incidents = scenario.incidents.map(({ title, severity }) => `${title} (${severity})`);
  if (incidents.length === 0) return 'no incident in this scenario';
  return `${incidents.join('; ')}${techniques.length === 0 ? '' : `. ATT&CK techniques: ${techniques.join(', ')}`}`;
}

/** Counts by role: seats that somebody took, and roles that were absent. */
function participating({ scenario, header }: ReportContext): string {
  const by = TEAMS.map((team) => ({ team, roles: scenario.roles.filter((role) => role.team === team) })).filter(({ roles }) => roles.length > 0);
  const name = scenario.organisation?.name ?? 'Organisation not stated';
  const teams = by.map(({ team, roles }) => `${TEAM_WORDS[team]} ${roles.length}`).join(', ');
  const present = scenario.roles.filter(({ id }) => header.roster.some((seat) => seat.role === id && !seat.absent)).length;
  const seated = header.roster.length === 0 ? 'the log keeps no roster' : `${present} of ${scenario.roles.length} roles were taken`;
  return `${name}: ${counted(scenario.roles.length, 'role')} (${teams}); ${seated}`;
}
