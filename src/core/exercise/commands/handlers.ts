import type { Act, ActOf, Verb } from '../command.ts';
import { ALERT_COMMANDS } from './alerts.ts';
import { DECISION_COMMANDS } from './decisions.ts';
import { FACILITATION } from './facilitation.ts';
import type { Handler, Handlers } from './handler.ts';
import { SHARING_COMMANDS } from './sharing.ts';

/** Every verb that the world carries out by itself; `play` wraps another act, `correct` re-folds the log. */
const HANDLERS: Handlers<Exclude<Verb, 'play' | 'correct'>> = { ...ALERT_COMMANDS, ...DECISION_COMMANDS, ...SHARING_COMMANDS, ...FACILITATION };

export type WorldAct = ActOf<Exclude<Verb, 'play' | 'correct'>>;

export function handlerOf(act: WorldAct): Handler<Act> {
  return HANDLERS[act.do] as Handler<Act>;
}

export const ROLE_VERBS: ReadonlySet<Verb> = new Set<Verb>(Object.keys({ ...ALERT_COMMANDS, ...DECISION_COMMANDS, ...SHARING_COMMANDS }) as Verb[]);

/** Taken at any time, after EndEx too (P18). */
export const RECORD_VERBS: ReadonlySet<Verb> = new Set<Verb>(['rank', 'note', 'observe', 'rate']);

/** The clock's own commands: an undo passes them over (SPEC 2.9). */
export const CLOCK_VERBS: ReadonlySet<Verb> = new Set<Verb>(['start', 'pause', 'resume', 'advance', 'pace']);

/** Commands that need a reason (SPEC 2.5, 2.6, 2.9). A vote's one line of reason may be left empty. */
export const REASONED_VERBS: ReadonlySet<Verb> = new Set<Verb>([
  'release', 'skip', 'reroute', 'message', 'extend', 'play', 'correct', 'rate', 'end', 'return', 'decline', 'commit',
]);
