import type { Scenario } from '#core/scenario/model.ts';
import { setup_pace_means, setup_pace_talk_means, setup_pace_talk_none } from '#messages/compiled/messages.js';
import { duration, minutesOf } from '#ui/kit/time.ts';
import styles from './PaceStep.module.css';
import type { SetupDraft } from './setupDraft.ts';
import { choiceOf } from './setupDraft.ts';

/** What the chosen pace means, in words. */
export function PaceWords({ scenario, draft }: { readonly scenario: Scenario; readonly draft: SetupDraft }) {
  return <p className={styles.means}>{words(scenario, draft)}</p>;
}

function words(scenario: Scenario, draft: SetupDraft): string {
  if (draft.paced && draft.talkRate === 0) return setup_pace_talk_none();
  if (draft.paced) return setup_pace_talk_means({ minutes: duration(draft.talkRate * 60) });
  const slot = choiceOf(scenario, draft).slotMinutes * 60;
  return setup_pace_means({
    minutes: duration(draft.speed * 60),
    slot: minutesOf(slot),
    reach: duration(Math.min(slot * draft.speed, scenario.horizon)),
    horizon: duration(scenario.horizon),
  });
}
