import type { Diagnostic } from '../base/diagnostic.ts';
import { parseDuration } from '../base/duration.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import type { Condition, Expr } from './condition.ts';

const MAX_DEPTH = 32;
/** Characters: a longer one no trainer could read, and places in it are looked up for every name. */
const MAX_LENGTH = 4_000;
const TOKEN = /[ \t\r\n]*(?:([()])|(T[ \t]*>=[ \t]*([0-9a-z]*))|([^\s()]+))/y;
const NAME = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)?$/;

interface Token {
  readonly kind: '(' | ')' | 'and' | 'or' | 'not' | 'name' | 'time' | 'end';
  readonly text: string;
  readonly at: number;
}

class Mistake extends Error {
  readonly token: Token;
  readonly hint: string | undefined;
  constructor(message: string, token: Token, hint?: string) {
    super(message);
    this.token = token;
    this.hint = hint;
  }
}

/**
 * Reads a condition (SPEC 1.2): `not` binds before `and`, `and` before `or`; names with at most one dot; `T>=2h`.
 * `span` is where `text` stands in the file: every leaf and every mistake gets its own place inside it, unless the file spells the
 * text otherwise (`exact` false: character references, YAML folded over lines), then all of them get `span`.
 * Refused: anything else, more than 32 levels or 4,000 characters.
 */
export function parseCondition(text: string, span: Span, exact = true): Result<Condition, Diagnostic> {
  const spanOf = (at: number, length: number): Span => (exact ? within(text, span, at, length) : span);
  if (text.length > MAX_LENGTH) {
    const message = `Unexpected condition of ${text.length} characters, expected at most ${MAX_LENGTH}`;
    return fail({ rule: 'limit', severity: 'error', message, span, hint: 'Let something set a fact, and ask for the fact.' });
  }
  try {
    return ok({ text, span, expr: new Reader(tokensOf(text), spanOf).whole() });
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake;
    const { token, message, hint } = mistake;
    const diagnostic = { rule: 'condition', severity: 'error', message, span: spanOf(token.at, token.text.length) } as const;
    return fail(hint === undefined ? diagnostic : { ...diagnostic, hint });
  }
}

function within(text: string, span: Span, at: number, length: number): Span {
  const before = text.slice(0, at);
  const newline = before.lastIndexOf('\n');
  const line = span.line + (newline === -1 ? 0 : before.split('\n').length - 1);
  const column = newline === -1 ? span.column + at : at - newline;
  return { line, column, endLine: line, endColumn: column + length, offset: span.offset + at };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [all, bracket, time, , word] = found;
    const body = bracket ?? time ?? word ?? '';
    const at = found.index + all.length - body.length;
    if (bracket) tokens.push({ kind: bracket === '(' ? '(' : ')', text: body, at });
    else if (time) tokens.push({ kind: 'time', text: body, at });
    else tokens.push({ kind: body === 'and' || body === 'or' || body === 'not' ? body : 'name', text: body, at });
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '&&': 'and',
  '||': 'or',
  '!': 'not',
  AND: 'and',
  OR: 'or',
  NOT: 'not',
  '&': 'and',
  '|': 'or',
};

class Reader {
  private readonly tokens: readonly Token[];
  private readonly spanOf: (at: number, length: number) => Span;
  private next = 0;

  constructor(tokens: readonly Token[], spanOf: (at: number, length: number) => Span) {
    this.tokens = tokens;
    this.spanOf = spanOf;
  }

  whole(): Expr {
    const expr = this.chain('or', 0);
    const rest = this.peek();
    if (rest.kind !== 'end')
      throw new Mistake(`Unexpected ${shown(rest)}, expected \`and\`, \`or\` or the end of the condition`, rest, advice(rest) ?? 'Join names with `and` or `or`.');
    return expr;
  }

  private chain(op: 'and' | 'or', depth: number): Expr {
    const part = (): Expr => (op === 'or' ? this.chain('and', depth) : this.single(depth));
    const all = [part()];
    while (this.peek().kind === op) {
      this.next += 1;
      all.push(part());
    }
    const [only] = all;
    return only && all.length === 1 ? only : { op, all };
  }

  private single(depth: number): Expr {
    const token = this.peek();
    if (depth > MAX_DEPTH) throw new Mistake(`Unexpected ${shown(token)}, expected at most ${MAX_DEPTH} levels`, token, 'Let something set a fact, and ask for the fact.');
    this.next += 1;
    switch (token.kind) {
      case 'not':
        return { op: 'not', of: this.single(depth + 1) };
      case '(': {
        const inner = this.chain('or', depth + 1);
        const close = this.peek();
        if (close.kind !== ')') throw new Mistake(`Unexpected ${shown(close)}, expected \`)\``, close, advice(close) ?? 'Every `(` needs its `)`.');
        this.next += 1;
        return inner;
      }
      case 'time':
        return this.time(token);
      case 'name':
        return this.name(token);
      default:
        throw new Mistake(
          `Unexpected ${shown(token)}, expected a name, \`not\` or \`(\``,
          token,
          'Conditions join names with `and`, `or`, `not`.',
        );
    }
  }

  private time(token: Token): Expr {
    const at = parseDuration(token.text.slice(token.text.indexOf('=') + 1).trim());
    if (at === null) throw new Mistake(`Unexpected \`${token.text}\`, expected a time such as \`T>=2h\``, token, 'Say the unit: `s`, `m`, `h` or `d`.');
    return { op: 'time', at, span: this.spanOf(token.at, token.text.length) };
  }

  private name(token: Token): Expr {
    if (!NAME.test(token.text))
      throw new Mistake(
        `Unexpected ${shown(token)}, expected a name such as \`host-isolated\` or \`edr-beacon.raised\``,
        token,
        advice(token) ?? 'Small letters, digits and hyphens, at most one dot.',
      );
    return { op: 'name', name: token.text, span: this.spanOf(token.at, token.text.length) };
  }

  private peek(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)] as Token;
  }
}

const shown = (token: Token): string => (token.kind === 'end' ? 'end of the condition' : `\`${token.text}\``);

function advice(token: Token): string | undefined {
  const word = OPERATORS[token.text];
  if (word) return `Write \`${word}\`.`;
  if (token.kind === 'name' && NAME.test(token.text)) return 'Join two names with `and` or `or`.';
  return /[&|!=<>]/.test(token.text) ? 'Conditions know only `and`, `or`, `not`, parentheses, names and `T>=2h`.' : undefined;
}
