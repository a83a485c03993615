import { Fault } from '../../base/fault.ts';
import { EXERCISE } from '../../charts/exerciseChart.ts';
import type { Act, Verb } from '../command.ts';
import { ALERT_COMMANDS } from './alerts.ts';
import { DECISION_COMMANDS } from './decisions.ts';
import { FACILITATION } from './facilitation.ts';
import type { Handler, Handlers } from './handler.ts';
import { SHARING_COMMANDS } from './sharing.ts';

/** Every verb that the world carries out by itself; `play` wraps another act, `correct` re-folds the log. */
const HANDLERS: Handlers<Exclude<Verb, 'play' | 'correct'>> = { ...ALERT_COMMANDS, ...DECISION_COMMANDS, ...SHARING_COMMANDS, ...FACILITATION };

/** What the fold has to know of a verb, in one look. */
export interface VerbTraits {
  readonly verb: Verb;
  /** `null` for `play`, which wraps another act, and `correct`, which re-folds the log. */
  readonly handler: Handler<Act> | null;
  readonly byRole: boolean;
  readonly reasoned: boolean;
  /** Which input of the exercise chart it is. */
  readonly input: number;
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

function exerciseInput(verb: Verb): number {
  if (RECORD_VERBS.has(verb)) return EXERCISE.record;
  if (verb === 'start' || verb === 'pause' || verb === 'resume' || verb === 'end') return EXERCISE[verb];
  return verb === 'pace' ? EXERCISE.set : EXERCISE.act;
}

const TRAITS: ReadonlyMap<Verb, VerbTraits> = new Map(
  [...(Object.keys(HANDLERS) as (keyof typeof HANDLERS)[]), 'play' as const, 'correct' as const].map((verb) => [verb, {
    verb,
    handler: verb === 'play' || verb === 'correct' ? null : (HANDLERS[verb] as Handler<Act>),
    byRole: ROLE_VERBS.has(verb),
    reasoned: REASONED_VERBS.has(verb),
    input: exerciseInput(verb),
  }]),
);

/** @throws Fault `verb` on an act that no reader of logs lets through. */
export function traitsOf(act: Act): VerbTraits {
  const traits = TRAITS.get(act.do);
  if (!traits) throw new Fault('verb', `Unexpected command ${act.do}.`);
  return traits;
}
