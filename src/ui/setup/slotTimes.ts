import type { Scenario } from '#core/scenario/model.ts';
import { roomClock } from '#ui/kit/time.ts';
import type { SetupDraft } from './setupDraft.ts';
import { choiceOf } from './setupDraft.ts';

/** The booked slot in the room's clock: "10:00" to "11:30". */
export interface Slot {
  readonly from: string;
  readonly to: string;
}

/** The slot if play starts at `now` (epoch ms). */
export function slotTimes(scenario: Scenario, draft: SetupDraft, now: number): Slot {
  return { from: roomClock(now), to: roomClock(now + choiceOf(scenario, draft).slotMinutes * 60_000) };
}
