import { handlerOf, RECORD_VERBS, REASONED_VERBS, ROLE_VERBS } from './commands/handlers.ts';
import { refusal, roleTitle, unknownName } from './commands/handler.ts';
import { FACILITATOR, type Act, type Command, type Refusal, type RoleAct } from './command.ts';
import type { World } from './world.ts';

/** What a verdict needs besides the world: who is absent (`null`: no roster, as in a play), and the reason given for playing parts. */
export interface Table {
  readonly absent: ReadonlySet<string> | null;
  readonly playReason: string | null;
}
export const NO_TABLE: Table = { absent: null, playReason: null };

/** Input of the exercise chart that a verb is. */
export function chartInput(act: Act): string {
  if (RECORD_VERBS.has(act.do)) return 'record';
  if (act.do === 'start' || act.do === 'pause' || act.do === 'resume' || act.do === 'end') return act.do;
  return act.do === 'pace' ? 'set' : 'act';
}

/**
 * Judges a command against a world whose clock stands at the command's second: `null` = accepted, else why not (SPEC 2.11).
 * Reads only. `correct` is judged by the run, which knows the log.
 */
export function decide(w: World, command: Command, table: Table = NO_TABLE): Refusal | null {
  const { act, actor } = command;
  return whenRefused(w, command) ?? whoRefused(w, actor, act) ?? reasonRefused(act, table) ?? whatRefused(w, actor, act, table);
}

function whenRefused(w: World, { act, at }: Command): Refusal | null {
  const table = w.program.tables.exercise;
  const legal = table.step(w.exercise.chart, table.input(chartInput(act))) >= 0;
  if (!legal) {
    if (w.endedAt !== null) return refusal('ended', 'The exercise has ended. Go on in the debrief.');
    if (act.do === 'start') return refusal('already-started', 'The exercise is running. Go on from here.');
    return act.do === 'pause' ? refusal('already-paused', 'The clock is stopped already.') : refusal('not-paused', 'The clock is not stopped.');
  }
  return at < w.now ? refusal('minute-passed', 'That minute has passed. Go on from here.') : null;
}

function whoRefused(w: World, actor: string, act: Act): Refusal | null {
  if (actor === FACILITATOR) {
    if (!ROLE_VERBS.has(act.do) || act.do === 'note') return null;
    return refusal('role-only', 'Only a role can do this. Key it for the role, or play an absent one.');
  }
  if (!w.program.at.role.has(actor)) return unknownName(actor);
  return ROLE_VERBS.has(act.do) ? null : refusal('facilitator-only', 'Only the facilitator can do this. Ask for it.');
}

function reasonRefused(act: Act, table: Table): Refusal | null {
  if (!REASONED_VERBS.has(act.do) || (act.do === 'play' && table.playReason !== null)) return null;
  const because = 'because' in act ? act.because : undefined;
  return because?.trim() ? null : refusal('reason-missing', 'Say why in one line, then send it again.');
}

function whatRefused(w: World, actor: string, act: Act, table: Table): Refusal | null {
  if (act.do === 'correct') return null;
  return act.do === 'play' ? playRefused(w, act.role, act.command, table) : handlerOf(act).refuse(w, actor, act);
}

/** Only a role marked absent is played; a play file knows no roster (SPEC 2.9). */
function playRefused(w: World, role: string, act: RoleAct, table: Table): Refusal | null {
  if (!w.program.at.role.has(role)) return unknownName(role);
  if (table.absent && !table.absent.has(role)) {
    return refusal('role-present', `The ${roleTitle(w, role)} is here. Key what is said aloud as that role's own command.`);
  }
  return whoRefused(w, role, act) ?? reasonRefused(act, table) ?? handlerOf(act).refuse(w, role, act);
}
