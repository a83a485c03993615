import type { Severity } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Scenario } from '../scenario/model.ts';
import type { SourceIndex } from '../scenario/sourceIndex.ts';
import type { Earliest } from './earliest.ts';

/** What a rule looks at: the scenario, where its names stand in the text, and what can happen in it at all. */
export interface Subject {
  readonly scenario: Scenario;
  readonly index: SourceIndex;
  readonly earliest: Earliest;
}

/** One thing that a rule found. `message` reads "Unexpected X, expected Y"; `hint` says what to do, in one sentence. */
export interface Remark {
  readonly message: string;
  readonly span: Span;
  readonly hint?: string;
}

/**
 * A rule about scenarios. `good` and `bad` are snippets for `exampleText`: front-matter lines, a line `---`, then body; a bad one marks
 * every line that is told with ` ◀` at its end. Tests and the author guide are made from them.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What is looked for, in one sentence. */
  readonly what: string;
  /** Why it matters in a room full of people. */
  readonly why: string;
  readonly good: string;
  readonly bad: string;
  check(subject: Subject): Iterable<Remark>;
}
