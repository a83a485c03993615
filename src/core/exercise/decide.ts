import { numbered, numberedAct } from './commands/handlers.ts';
import { refusal, roleTitle, unknownName } from './commands/handler.ts';
import type { Command, Refusal, RoleAct } from './command.ts';
import { BY_FACILITATOR, BY_NOBODY, SAID, type Numbered } from './numbered.ts';
import type { World } from './world.ts';

/** What a verdict needs besides the world: who is absent (`null`: no roster, as in a play), and the reason given for playing parts. */
export interface Table {
  readonly absent: ReadonlySet<string> | null;
  readonly playReason: string | null;
}
export const NO_TABLE: Table = { absent: null, playReason: null };

/**
 * Judges a command against a world whose clock stands at the command's second: `null` = accepted, else why not (SPEC 2.11).
 * Reads only. `correct` is judged by the run, which knows the log. `n`: the command in numbers.
 */
export function decide(w: World, command: Command, table: Table = NO_TABLE, n = numbered(w.program, command)): Refusal | null {
  return whenRefused(w, n) ?? roleRefused(w, n, command, table);
}

function whenRefused(w: World, { at, traits: { verb, input } }: Numbered): Refusal | null {
  if (w.program.tables.exercise.step(w.exercise.chart, input) < 0) {
    if (w.endedAt !== null) return refusal('ended', 'The exercise has ended. Go on in the debrief.');
    if (verb === 'start') return refusal('already-started', 'The exercise is running. Go on from here.');
    return verb === 'pause' ? refusal('already-paused', 'The clock is stopped already.') : refusal('not-paused', 'The clock is not stopped.');
  }
  return at < w.now ? refusal('minute-passed', 'That minute has passed. Go on from here.') : null;
}

/** Who, why and what, in this order. */
function roleRefused(w: World, n: Numbered, by: Pick<Command, 'actor'>, table: Table): Refusal | null {
  const { traits, act } = n;
  const refused = whoRefused(n, by) ?? (traits.reasoned ? reasonRefused(n, table) : null);
  if (refused) return refused;
  return traits.verb === 'play' && act.do === 'play' ? playRefused(w, n.of, act.role, act.command, table) : traits.refuse(w, n, act);
}

function whoRefused({ actor, traits: { verb, byRole } }: Numbered, by: Pick<Command, 'actor'>): Refusal | null {
  if (actor === BY_FACILITATOR) {
    if (!byRole || verb === 'note') return null;
    return refusal('role-only', 'Only a role can do this. Key it for the role, or play an absent one.');
  }
  if (actor === BY_NOBODY) return unknownName(by.actor);
  return byRole ? null : refusal('facilitator-only', 'Only the facilitator can do this. Ask for it.');
}

function reasonRefused({ said, traits: { verb } }: Numbered, table: Table): Refusal | null {
  if (verb === 'play' && table.playReason !== null) return null;
  return (said & SAID.because) === 0 ? refusal('reason-missing', 'Say why in one line, then send it again.') : null;
}

/** Only a role marked absent is played; a play file knows no roster (SPEC 2.9). `seat`: index of the role. */
function playRefused(w: World, seat: number, role: string, act: RoleAct, table: Table): Refusal | null {
  if (seat < 0) return unknownName(role);
  if (table.absent && !table.absent.has(role)) {
    return refusal('role-present', `The ${roleTitle(w, role)} is here. Key what is said aloud as that role's own command.`);
  }
  return roleRefused(w, numberedAct(w.program, act, seat), { actor: role }, table);
}
