import { parseDuration } from '../../base/duration.ts';
import { ok, type Result } from '../../base/result.ts';
import { FACILITATOR, type Act, type Command, type Verb } from '../command.ts';
import { FIELDS, isRoleVerb, isVerb, LENGTH_VERBS, ONE_OF } from './fields.ts';
import { problem, quoted, type LineProblem } from './lineProblem.ts';
import { parseField } from './parseField.ts';

type Line = Readonly<Record<string, unknown>>;

/** A JSON object, not a list and not `null`. */
export const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the JSON object of a play line (P01), and of a log entry once `seq wall hash` are off. Knows the forms of the fields, not the
 * ids of a scenario. The fields `by` of `advance` and `extend`: a duration is their length, the actor then is the facilitator;
 * otherwise it is the actor and the length stands in `for`. A facilitator's verb without `by` is the facilitator's.
 */
export function parseAct(line: unknown): Result<Command, LineProblem> {
  if (!isLine(line)) return problem('not-json', `Unexpected ${quoted(line)}, expected a JSON object.`);
  const { at: atText, by, do: verb, keyed, ...rest } = line;
  if (!isVerb(verb)) return unknownVerb(verb);
  const at = typeof atText === 'string' ? parseDuration(atText) : null;
  if (at === null) {
    return atText === undefined
      ? problem('missing-field', 'Unexpected line without "at", expected a duration since StartEx.')
      : problem('bad-value', `Unexpected ${quoted(atText)} in at, expected a duration since StartEx such as "1h30m".`);
  }
  if (keyed !== undefined && typeof keyed !== 'boolean') return problem('bad-value', `Unexpected ${quoted(keyed)} in keyed, expected true or false.`);
  const who = actorOf(verb, by, rest);
  if (!who.ok) return who;
  const act = parseFields(verb, who.value.rest);
  if (!act.ok) return act;
  return ok({ at, actor: who.value.actor, act: act.value, ...(keyed === true ? { keyed } : {}) });
}

const unknownVerb = (verb: unknown): { readonly ok: false; readonly error: LineProblem } =>
  verb === undefined
    ? problem('unknown-verb', 'Unexpected line without "do", expected a command.')
    : problem('unknown-verb', `Unexpected command ${quoted(verb)}, expected one of ${Object.keys(FIELDS).join(' ')}.`);

function actorOf(verb: Verb, by: unknown, rest: Line): Result<{ readonly actor: string; readonly rest: Line }, LineProblem> {
  if (by === undefined) {
    if (isRoleVerb(verb)) return problem('no-actor', `Unexpected ${verb} without "by", expected the role that does it.`);
    return ok({ actor: FACILITATOR, rest: LENGTH_VERBS.has(verb) ? lengthFrom(rest) : rest });
  }
  if (typeof by !== 'string' || by === '') return problem('bad-value', `Unexpected ${quoted(by)} in by, expected a role or "facilitator".`);
  if (!LENGTH_VERBS.has(verb)) return ok({ actor: by, rest });
  if (parseDuration(by) !== null) return ok({ actor: FACILITATOR, rest: { ...rest, by } });
  return ok({ actor: by, rest: lengthFrom(rest) });
}

/** Moves `for` to `by`, where the model has it. */
function lengthFrom({ for: length, ...rest }: Line): Line {
  return length === undefined ? rest : { ...rest, by: length };
}

function parseFields(verb: Verb, line: Line): Result<Act, LineProblem> {
  const fields = FIELDS[verb];
  const out: Record<string, unknown> = { do: verb };
  for (const [name, value] of Object.entries(line)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return problem('unknown-field', `Unexpected field ${quoted(name)} of ${verb}, expected ${Object.keys(fields).join(' ')}.`);
    const read = field.form === 'command' ? parsePlayed(value) : parseField(name, field, value);
    if (!read.ok) return read;
    out[name] = read.value;
  }
  const missing = Object.keys(fields).find((name) => fields[name]?.required && !Object.hasOwn(out, name));
  if (missing !== undefined) return problem('missing-field', `Unexpected ${verb} without "${missing}".`);
  const choice = ONE_OF[verb];
  const given = choice?.filter((name) => out[name] !== undefined && out[name] !== false) ?? [];
  if (choice && given.length !== 1) return problem('missing-field', `Unexpected ${given.length} fields of ${verb}, expected one of ${choice.join(' ')}.`);
  // The table of fields and the type `Act` say the same; this is the one place where the compiler has to be told.
  return ok(out as unknown as Act);
}

/** The `command` of a `play`: a role's command without `at` and `by`. */
function parsePlayed(value: unknown): Result<Act, LineProblem> {
  if (!isLine(value)) return problem('bad-value', `Unexpected ${quoted(value)} in command, expected a role's command as an object.`);
  const { do: verb, ...rest } = value;
  if (!isVerb(verb)) return unknownVerb(verb);
  if (!isRoleVerb(verb)) return problem('bad-value', `Unexpected ${verb} in command, expected a command that a role can give.`);
  return parseFields(verb, rest);
}
