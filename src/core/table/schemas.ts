import * as z from 'zod/mini';
import { BRIEF_LINES } from '../exercise/command.ts';
import { AGREEMENTS, FEEDBACK_QUESTIONS, FEEDBACK_TEXT, FEEDBACK_TEXTS, MOST_SURE } from '../measures/feedback.ts';
import { fromBase64url } from './base64url.ts';
import { TABLE_LIMITS } from './limits.ts';
import { personName } from './personName.ts';
import { isTopicId } from './topics.ts';

// zod would try `new Function` otherwise, which the pages' policy forbids (RELAY 4).
z.config({ jitless: true });

/** Parts that the messages of the table have in common; every object is closed to further keys. */
export const id = z.string().check(z.minLength(1), z.maxLength(TABLE_LIMITS.id), z.regex(/^[A-Za-z0-9_@.:-]+$/));
export const text = z.string().check(z.maxLength(TABLE_LIMITS.text));
export const words = text.check(z.minLength(1));
export const count = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));
export const topicId = z.string().check(z.refine(isTopicId));
export const name = z.string().check(z.refine((typed) => personName(typed) === typed));
/** Bytes of a fixed length, written as base64url. */
export const bytes = (length: number) => z.string().check(z.refine((typed) => fromBase64url(typed)?.length === length));
export const someBytes = (most: number) => z.string().check(z.maxLength(most), z.refine((typed) => fromBase64url(typed) !== null));

export const grant = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: id }),
  z.strictObject({ kind: z.literal('evaluator'), roles: z.array(id).check(z.maxLength(64)) }),
  z.strictObject({ kind: z.literal('observer') }),
  z.strictObject({ kind: z.literal('cofacilitator') }),
]);

const reason = z.optional(text);
const briefLines = Object.fromEntries(BRIEF_LINES.map((line) => [line, z.optional(text)])) as Record<(typeof BRIEF_LINES)[number], z.ZodMiniOptional<typeof text>>;

/** What a role may do (SPEC 4, P01), as it comes over the wire. The rules of the exercise judge it afterwards. */
export const roleAct = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['acknowledge', 'accept']), alert: id, interrupt: z.optional(z.boolean()) }),
  z.strictObject({ do: z.literal('front'), alert: z.optional(id), option: z.optional(id) }),
  z.strictObject({ do: z.literal('close'), alert: id, as: z.enum(['true-positive', 'false-positive', 'benign']) }),
  z.strictObject({ do: z.literal('escalate'), alert: id, to: id }),
  z.strictObject({ do: z.literal('return'), alert: id, because: reason }),
  z.strictObject({ do: z.literal('vote'), decision: id, option: id, confidence: z.number().check(z.minimum(0), z.maximum(100)), because: reason }),
  z.strictObject({ do: z.literal('commit'), decision: id, option: id, because: reason, interrupt: z.optional(z.boolean()) }),
  z.strictObject({ do: z.literal('approve'), decision: id }),
  z.strictObject({ do: z.literal('decline'), decision: id, because: reason }),
  z.strictObject({ do: z.literal('brief'), update: id, ...briefLines }),
  z.strictObject({ do: z.literal('share'), intel: id, to: z.array(id).check(z.maxLength(64)) }),
  z.strictObject({ do: z.literal('assume'), assumption: id }),
  z.strictObject({ do: z.literal('rank'), of: z.enum(['harms', 'assets']), phase: z.enum(['before', 'after']), order: z.array(id).check(z.maxLength(64)) }),
  z.strictObject({ do: z.literal('note'), text: words }),
]);
export const rating = z.enum(['P', 'S', 'M', 'U']);

const agreement = z.optional(z.union(AGREEMENTS.map((one) => z.literal(one))));
const said = z.optional(z.string().check(z.minLength(1), z.maxLength(FEEDBACK_TEXT)));
const each = <Key extends string, Schema>(keys: readonly Key[], schema: Schema) => Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>;
const sure = z.record(id, z.strictObject({ before: agreement, now: agreement })).check(z.refine((rated) => Object.keys(rated).length <= MOST_SURE));
/** What a participant says after EndEx; `sure`: by id of the objective. */
export const feedback = { ratings: z.strictObject(each(FEEDBACK_QUESTIONS, agreement)), texts: z.strictObject(each(FEEDBACK_TEXTS, said)), sure: z.optional(sure) };
