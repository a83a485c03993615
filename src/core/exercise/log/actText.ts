import { formatDuration } from '../../base/duration.ts';
import { FACILITATOR, type Act, type Command } from '../command.ts';
import { FIELDS, LENGTH_VERBS } from './fields.ts';

/** A value as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A command as the JSON object of a play line, fields in the order of P01; `parseAct` reads it back. Lengths and times are duration
 * literals, lists of ids are space-separated. For `advance` and `extend` by the facilitator `by` is the length and the actor is left out.
 */
export function actText(command: Command): { [key: string]: Json } {
  const { at, actor, act, keyed } = command;
  const { do: verb, ...fields } = actFields(act);
  const out: { [key: string]: Json } = { at: formatDuration(at), by: actor, do: verb ?? act.do };
  if (LENGTH_VERBS.has(act.do) && fields.by !== undefined) {
    const { by, ...rest } = fields;
    Object.assign(out, rest);
    if (actor === FACILITATOR) delete out.by;
    out[actor === FACILITATOR ? 'by' : 'for'] = by ?? null;
  } else {
    Object.assign(out, fields);
  }
  if (keyed === true) out.keyed = true;
  return out;
}

/** An act as JSON, fields that are `undefined` left out. */
function actFields(act: Act): { [key: string]: Json } {
  const out: { [key: string]: Json } = { do: act.do };
  for (const [name, field] of Object.entries(FIELDS[act.do])) {
    const value: unknown = (act as unknown as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) continue;
    switch (field.form) {
      case 'duration':
      case 'time':
        out[name] = formatDuration(value as number);
        break;
      case 'ids':
        out[name] = (value as readonly string[]).join(' ');
        break;
      case 'command':
        out[name] = actFields(value as Act);
        break;
      case 'text':
        out[name] = wellFormed(value as string);
        break;
      default:
        out[name] = value as Json;
    }
  }
  return out;
}

/** Half a surrogate pair cannot be hashed (RFC 8785, 3.2.2.2): it becomes U+FFFD, as any UTF-8 writer makes it. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
