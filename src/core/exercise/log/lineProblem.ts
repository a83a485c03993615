/** Why a line of a play or an entry of a log means nothing: a stable code and one sentence. */
export interface LineProblem {
  readonly code: LineProblemCode;
  readonly message: string;
}
export type LineProblemCode =
  | 'not-json' | 'unknown-verb' | 'unknown-field' | 'missing-field' | 'bad-value' | 'unknown-name' | 'goes-back' | 'no-actor';

/** Makes a problem as the error of a `Result`. */
export const problem = (code: LineProblemCode, message: string): { readonly ok: false; readonly error: LineProblem } => ({
  ok: false,
  error: { code, message },
});

/** A value as a sentence quotes it: JSON, cut at 60 characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
