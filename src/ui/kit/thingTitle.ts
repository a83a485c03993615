import type { Scenario } from '#core/scenario/model.ts';
import { titleOf } from '#core/scenario/titleOf.ts';
import { debrief_rank_assets, debrief_rank_harms } from '#messages/compiled/messages.js';

/** What the scenario calls the thing of an id, and the two rankings by theirs; the id itself if it names nothing. */
export function thingTitle(scenario: Scenario, id: string): string {
  if (id === 'harms') return debrief_rank_harms();
  return id === 'assets' ? debrief_rank_assets() : titleOf(scenario, id);
}
