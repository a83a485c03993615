import { FACILITATOR } from '#core/exercise/command.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { thingTitle } from '#ui/kit/thingTitle.ts';

/** What the scenario calls the thing of an id, whatever kind it is; the id itself if it names nothing. */
export const titleOf = (s: Scenario, id: string): string => (id === FACILITATOR ? id : thingTitle(s, id));

/** Several titles in a sentence: "Triage analyst, Hunter". */
export function titlesOf(s: Scenario, ids: readonly string[]): string {
  return ids.map((id) => titleOf(s, id)).join(', ');
}
