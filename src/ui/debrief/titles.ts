import { FACILITATOR } from '#core/exercise/command.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { titleOf as titleInScenario } from '#core/scenario/titleOf.ts';
import { debrief_rank_assets, debrief_rank_harms } from '#messages/compiled/messages.js';

/** What the scenario calls the thing of an id, whatever kind it is; the id itself if it names nothing. */
export function titleOf(s: Scenario, id: string): string {
  if (id === FACILITATOR) return id;
  if (id === 'harms') return debrief_rank_harms();
  return id === 'assets' ? debrief_rank_assets() : titleInScenario(s, id);
}

/** Several titles in a sentence: "Triage analyst, Hunter". */
export function titlesOf(s: Scenario, ids: readonly string[]): string {
  return ids.map((id) => titleOf(s, id)).join(', ');
}
