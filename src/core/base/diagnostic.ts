import type { Span } from './span.ts';

export type Severity = 'error' | 'warning';

/**
 * What an author is told about a scenario file.
 * `message` reads "Unexpected X, expected Y"; `hint` says what to do, in one sentence.
 */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
}

/** Orders diagnostics as they stand in the file; at one place errors come first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    a.severity.localeCompare(b.severity) ||
    a.rule.localeCompare(b.rule)
  );
}
