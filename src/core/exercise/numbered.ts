import type { Seconds } from '../base/duration.ts';
import type { VerbTraits } from './commands/handlers.ts';
import type { Act } from './command.ts';

/** Numbers of actors that are no index of a role. */
export const BY_FACILITATOR = -1;
export const BY_NOBODY = -2;

/** What a command says besides names, as bits of `said`. */
export const SAID = { because: 1, interrupt: 2, enough: 4 } as const;

/**
 * A command with its names turned into numbers, once, before it is judged: verdict and deed then compare numbers, and go back to the
 * words only for a sentence or a text. One object serves many commands; what a verb does not fill is of the command before.
 */
export class Numbered {
  traits: VerbTraits;
  /** The words, for sentences and for what has no number. */
  act: Act;
  at: Seconds = 0;
  /** Of the entry that the command has become; 0 while it is judged. */
  seq = 0;
  /** Index of the role, or one of the two above. */
  actor = BY_NOBODY;
  /** Index of what the command names first (alert, decision, update, inject, stage, role of a `play` …), −1: there is no such thing. */
  of = -1;
  /** Index of what it names besides: of an option in its decision, of the role of an escalation; −1: there is no such thing. */
  part = -1;
  /** Bits of `SAID`: a reason is given; it interrupts; what else the verb asks for is said (a share from 0 to 100, a line of a brief). */
  said = 0;

  constructor(traits: VerbTraits, act: Act) {
    this.traits = traits;
    this.act = act;
  }
}
