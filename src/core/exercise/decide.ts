import { traitsOf, type VerbTraits } from './commands/handlers.ts';
import { refusal, roleTitle, unknownName } from './commands/handler.ts';
import { FACILITATOR, type Act, type Command, type Refusal, type RoleAct } from './command.ts';
import type { World } from './world.ts';

/** What a verdict needs besides the world: who is absent (`null`: no roster, as in a play), and the reason given for playing parts. */
export interface Table {
  readonly absent: ReadonlySet<string> | null;
  readonly playReason: string | null;
}
export const NO_TABLE: Table = { absent: null, playReason: null };

/**
 * Judges a command against a world whose clock stands at the command's second: `null` = accepted, else why not (SPEC 2.11).
 * Reads only. `correct` is judged by the run, which knows the log.
 */
export function decide(w: World, command: Command, table: Table = NO_TABLE, traits = traitsOf(command.act)): Refusal | null {
  return whenRefused(w, command, traits) ?? roleRefused(w, command.actor, command.act, traits, table);
}

function whenRefused(w: World, { at }: Command, { verb, input }: VerbTraits): Refusal | null {
  if (w.program.tables.exercise.step(w.exercise.chart, input) < 0) {
    if (w.endedAt !== null) return refusal('ended', 'The exercise has ended. Go on in the debrief.');
    if (verb === 'start') return refusal('already-started', 'The exercise is running. Go on from here.');
    return verb === 'pause' ? refusal('already-paused', 'The clock is stopped already.') : refusal('not-paused', 'The clock is not stopped.');
  }
  return at < w.now ? refusal('minute-passed', 'That minute has passed. Go on from here.') : null;
}

/** Who, why and what, in this order. */
function roleRefused(w: World, actor: string, act: Act, traits: VerbTraits, table: Table): Refusal | null {
  const refused = whoRefused(w, actor, traits) ?? reasonRefused(act, traits, table);
  if (refused) return refused;
  if (traits.handler) return traits.handler.refuse(w, actor, act);
  return act.do === 'play' ? playRefused(w, act.role, act.command, table) : null;
}

function whoRefused(w: World, actor: string, { verb, byRole }: VerbTraits): Refusal | null {
  if (actor === FACILITATOR) {
    if (!byRole || verb === 'note') return null;
    return refusal('role-only', 'Only a role can do this. Key it for the role, or play an absent one.');
  }
  if (!w.program.at.role.has(actor)) return unknownName(actor);
  return byRole ? null : refusal('facilitator-only', 'Only the facilitator can do this. Ask for it.');
}

function reasonRefused(act: Act, { verb, reasoned }: VerbTraits, table: Table): Refusal | null {
  if (!reasoned || (verb === 'play' && table.playReason !== null)) return null;
  const because = 'because' in act ? act.because : undefined;
  return because?.trim() ? null : refusal('reason-missing', 'Say why in one line, then send it again.');
}

/** Only a role marked absent is played; a play file knows no roster (SPEC 2.9). */
function playRefused(w: World, role: string, act: RoleAct, table: Table): Refusal | null {
  if (!w.program.at.role.has(role)) return unknownName(role);
  if (table.absent && !table.absent.has(role)) {
    return refusal('role-present', `The ${roleTitle(w, role)} is here. Key what is said aloud as that role's own command.`);
  }
  return roleRefused(w, role, act, traitsOf(act), table);
}
