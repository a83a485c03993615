import type { Team } from '#core/scenario/model.ts';
import { kit_team_business, kit_team_external, kit_team_secops } from '#messages/compiled/messages.js';

/** The order in which screens name the teams. */
export const TEAM_ORDER: readonly Team[] = ['business', 'secops', 'external'];

const WORDS = { business: kit_team_business, secops: kit_team_secops, external: kit_team_external } as const;

/** "Business", "SecOps", "External". */
export function teamWord(team: Team): string {
  return WORDS[team]();
}
