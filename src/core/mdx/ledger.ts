import type { Diagnostic, Severity } from '../base/diagnostic.ts';
import type { Span } from '../base/span.ts';
import type { Condition } from '../scenario/condition.ts';
import type { ConditionUse, Declaration, DeclaredKind, FactUse, Reference, SourceIndex } from '../scenario/sourceIndex.ts';
import { LIMITS } from './limits.ts';
import type { LineIndex } from './lineIndex.ts';

/** From where to before where in the text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What one pass over a file writes down: mistakes, names and their uses, and the running number of places. */
export class Ledger implements SourceIndex {
  readonly lines: LineIndex;
  readonly diagnostics: Diagnostic[] = [];
  readonly declarations: Declaration[] = [];
  readonly references: Reference[] = [];
  readonly facts: FactUse[] = [];
  readonly conditions: ConditionUse[] = [];
  /** True once the text of the body could not be read as MDX somewhere: what seems missing may only be unread. */
  broken = false;
  /** True if the body was not read to its end: too much of it, or too many faults. */
  unread = false;
  private places = 0;

  constructor(lines: LineIndex) {
    this.lines = lines;
  }

  span(range: Range): Span {
    return this.lines.span(range.start, range.end);
  }

  /** The next place in the file, from 1, never twice the same. */
  nextPlace(): number {
    this.places += 1;
    return this.places;
  }

  error(rule: string, message: string, range: Range, hint?: string): void {
    this.note('error', rule, message, range, hint);
  }

  warn(rule: string, message: string, range: Range, hint?: string): void {
    this.note('warning', rule, message, range, hint);
  }

  report(diagnostic: Diagnostic): void {
    if (this.diagnostics.length < LIMITS.diagnostics) this.diagnostics.push(diagnostic);
  }

  declare(id: string, kind: DeclaredKind, span: Span): void {
    this.declarations.push({ id, kind, span });
  }

  refer(id: string, kinds: readonly DeclaredKind[], what: string, span: Span): void {
    this.references.push({ id, kinds, what, span });
  }

  use(fact: string, how: FactUse['how'], span: Span): void {
    this.facts.push({ fact, how, span });
  }

  condition(condition: Condition, what: string, of: string | null): void {
    this.conditions.push({ condition, what, of });
  }

  private note(severity: Severity, rule: string, message: string, range: Range, hint: string | undefined): void {
    const span = this.span(range);
    this.report(hint === undefined ? { rule, severity, message, span } : { rule, severity, message, span, hint });
  }
}
