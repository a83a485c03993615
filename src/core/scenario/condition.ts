import type { Seconds } from '../base/duration.ts';
import type { Span } from '../base/span.ts';

/**
 * A parsed condition (SPEC 1.2). `name` is a fact (`creds-reset`) or a built-in name with its dots
 * (`edr-beacon.raised`, `isolate.host`); `time` is `T>=2h`.
 */
export type Expr =
  | { readonly op: 'name'; readonly name: string; readonly span: Span }
  | { readonly op: 'time'; readonly at: Seconds; readonly span: Span }
  | { readonly op: 'not'; readonly of: Expr }
  | { readonly op: 'and' | 'or'; readonly all: readonly Expr[] };

/** A condition as written (`text`, `span`) and as understood (`expr`). */
export interface Condition {
  readonly text: string;
  readonly span: Span;
  readonly expr: Expr;
}

/** Every leaf of an expression, in the order written. */
export function* leaves(expr: Expr): Generator<Extract<Expr, { op: 'name' | 'time' }>> {
  switch (expr.op) {
    case 'name':
    case 'time':
      yield expr;
      return;
    case 'not':
      yield* leaves(expr.of);
      return;
    case 'and':
    case 'or':
      for (const part of expr.all) yield* leaves(part);
  }
}
