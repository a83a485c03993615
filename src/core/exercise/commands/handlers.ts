import { Fault } from '../../base/fault.ts';
import { EXERCISE } from '../../charts/exerciseChart.ts';
import type { Act, Command, Entry, Verb } from '../command.ts';
import { BY_NOBODY, Numbered } from '../numbered.ts';
import type { Program } from '../program.ts';
import { ALERT_COMMANDS } from './alerts.ts';
import { DECISION_COMMANDS } from './decisions.ts';
import { FACILITATION } from './facilitation.ts';
import { reasonIn, type Handler, type Handlers } from './handler.ts';
import { SHARING_COMMANDS } from './sharing.ts';

/** Every verb that the world carries out by itself. */
const HANDLERS: Handlers<Exclude<Verb, 'play' | 'correct'>> = { ...ALERT_COMMANDS, ...DECISION_COMMANDS, ...SHARING_COMMANDS, ...FACILITATION };

/**
 * What the fold has to know of a verb, in one look: its handler's functions stand here themselves, in objects of one shape.
 * `play`, which wraps another act, and `correct`, which re-folds the log, are numbered here, judged in decide.ts and run.ts.
 */
export interface VerbTraits extends Handler<Act> {
  readonly verb: Verb;
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

const ALL: Handlers<Verb> = {
  ...HANDLERS,
  play: {
    number(p, n, act) {
      n.of = p.at.role.get(act.role) ?? -1;
      n.said = reasonIn(act.because);
    },
    refuse: () => null,
    apply(w, { of }, { command }, seq) {
      const n = numberedAct(w.program, command, of);
      n.traits.apply(w, n, command, seq);
    },
  },
  correct: {
    number(_p, n, act) {
      n.said = reasonIn(act.because);
    },
    refuse: () => null,
    apply: () => {},
  },
};

const TRAITS: ReadonlyMap<Verb, VerbTraits> = new Map((Object.keys(ALL) as Verb[]).map((verb): [Verb, VerbTraits] => {
  const { number, refuse, apply } = ALL[verb] as Handler<Act>;
  return [verb, { verb, number, refuse, apply, byRole: ROLE_VERBS.has(verb), reasoned: REASONED_VERBS.has(verb), input: exerciseInput(verb) }];
}));

/** @throws Fault `verb` on an act that no reader of logs lets through. */
export function traitsOf(act: Act): VerbTraits {
  const traits = TRAITS.get(act.do);
  if (!traits) throw new Fault('verb', `Unexpected command ${act.do}.`);
  return traits;
}

/** A command in numbers. */
export function numbered(p: Program, { at, actor, act }: Command): Numbered {
  const n = numberedAct(p, act, p.actors.get(actor) ?? BY_NOBODY);
  n.at = at;
  return n;
}

/** An act in numbers. `actor`: as in `Numbered`. */
export function numberedAct(p: Program, act: Act, actor: number): Numbered {
  const n = new Numbered(traitsOf(act), act);
  fill(p, n, act, actor);
  return n;
}

/** An entry, into an object that has served before. */
export function renumber(p: Program, n: Numbered, { at, actor, act, seq }: Entry): void {
  n.traits = traitsOf(act);
  n.at = at;
  n.seq = seq;
  fill(p, n, act, p.actors.get(actor) ?? BY_NOBODY);
}

function fill(p: Program, n: Numbered, act: Act, actor: number): void {
  n.act = act;
  n.actor = actor;
  n.traits.number(p, n, act);
}
