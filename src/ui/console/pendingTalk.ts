import type { Seconds } from '#core/base/duration.ts';
import type { Refusal } from '#core/exercise/command.ts';
import { TALK_NOT_COUNTED } from '#core/measures/talk.ts';
import { console_charge_note } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';
import type { ConsoleControl } from './control.ts';
import { talkMoments, talkOffer } from './talk.ts';
import { rememberTalk, useTalkMemory } from './talkAnswered.ts';

/** Talk of the room that is on offer to be charged. */
export interface PendingTalk {
  /** Scenario seconds to charge. */
  readonly amount: Seconds;
  /** Seconds talked in the room; 0 for the rest of a halted charge. */
  readonly room: Seconds;
  /** The rest of a charge that halted on its way. */
  readonly rest: boolean;
}

/** From here on, in seconds of the room, going on without an answer counts as declining. */
const WORTH_A_NOTE: Seconds = 30;

export function pendingTalk(c: ConsoleControl, memory = useTalkMemory.getState()): PendingTalk | null {
  const { session, view } = c;
  if (view.clock.rate !== 0 || view.clock.state === 'ended' || session.readOnly) return null;
  const mine = memory.exercise === session.exerciseId ? memory : { answered: null, owed: 0 };
  if (mine.owed > 0) return { amount: mine.owed, room: 0, rest: true };
  const offer = talkOffer(view, session.setup?.talkRate ?? 0, session.clockMovedWall, c.wall, mine.answered);
  return offer && { amount: offer.scenario, room: offer.room, rest: false };
}

/** Keeps that the offers of this second were answered, and what is still owed. */
export function answerTalk(c: ConsoleControl, owed: Seconds): void {
  rememberTalk(c.session.exerciseId, { answered: { at: c.view.clock.now, moments: talkMoments(c.view) }, owed });
}

/** Says in the log that talk is not counted; measures print it beside TTA and TTR (SPEC 2.10). */
export function declineTalk(c: ConsoleControl, pending: PendingTalk): Refusal | null {
  const refusal = c.session.submit({ do: 'note', text: `${TALK_NOT_COUNTED} ${console_charge_note({ amount: duration(pending.amount) })}` });
  if (refusal === null) answerTalk(c, 0);
  return refusal;
}

/** Going on with the clock without an answer: declined, and the log says so, unless there was hardly any talk. */
export function passOverTalk(c: ConsoleControl): void {
  const pending = pendingTalk(c);
  if (pending && (pending.rest || pending.room >= WORTH_A_NOTE)) declineTalk(c, pending);
}
