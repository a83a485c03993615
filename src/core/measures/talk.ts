import type { Chronicle } from '../exercise/chronicle.ts';
import { FACILITATOR } from '../exercise/command.ts';

/** A facilitator's note that begins so says that a charge of the room's talk was declined (SPEC 2.10). */
export const TALK_NOT_COUNTED = '[talk not counted]';

/** Whether "talk not counted" stands beside TTA, TTR and minutes. */
export const talkNotCounted = (chronicle: Chronicle): boolean =>
  chronicle.entries.some(({ actor, act }) => actor === FACILITATOR && act.do === 'note' && act.text.startsWith(TALK_NOT_COUNTED));
