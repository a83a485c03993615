import type { Scenario } from '#core/scenario/model.ts';
import {
  setup_all_there, setup_can_start, setup_missing_absent, setup_missing_briefing, setup_missing_names, setup_missing_ranking,
} from '#messages/compiled/messages.js';
import type { SetupDraft } from './setupDraft.ts';
import { rankers } from './setupDraft.ts';

/** What is not there yet, in sentences; it stands beside "Start", which works all the same. */
export function missingWords(scenario: Scenario, draft: SetupDraft): string {
  const absent = draft.roster.filter((seat) => seat.absent).length;
  const nameless = draft.roster.filter((seat) => !seat.absent && seat.person.trim() === '').length;
  const ranking = rankers(scenario, draft);
  const unranked = ranking.filter(({ id }) => draft.rankings[id] === undefined).length;
  const missing = [
    absent > 0 && setup_missing_absent({ count: absent }),
    nameless > 0 && setup_missing_names({ count: nameless }),
    unranked > 0 && setup_missing_ranking({ count: unranked, all: ranking.length }),
    !draft.briefed && setup_missing_briefing(),
  ].filter((sentence) => sentence !== false);
  return [...(missing.length === 0 ? [setup_all_there()] : missing), setup_can_start()].join(' ');
}
