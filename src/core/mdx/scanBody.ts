import type { Ledger } from './ledger.ts';
import { LIMITS } from './limits.ts';

/** What the pre-scan found: the body with refused lines blanked (same offsets), whether a parser may run, where it may be cut. */
export interface Scanned {
  readonly body: string;
  readonly safe: boolean;
  /** Offsets in the body at which a component or paragraph begins in the first column after a blank line. */
  readonly cuts: readonly number[];
}

const RUN = new RegExp(`([*_~\`[\\](){}<>!&#\\\\])\\1{${LIMITS.run},}`);
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;
const MODULE = /^(?:import|export)(?=[\s{*'"]|$)/;
const MODULE_SURE = /^(?:import\s*(?:['"{*]|.*\bfrom\b)|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b))/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;

/**
 * One linear pass over the body before any parser runs (RELAY 9.2). `base` is where the body begins in the file.
 * Refuses module syntax, link definitions and whatever could make the parser slow.
 */
export function scanBody(body: string, base: number, ledger: Ledger): Scanned {
  const scan = new BodyScan(ledger, base);
  const out: string[] = [];
  let at = 0;
  for (const line of body.split('\n')) {
    out.push(scan.line(line, at));
    at += line.length + 1;
  }
  return { body: out.join('\n'), safe: scan.finish(), cuts: scan.cuts };
}

class BodyScan {
  readonly cuts: number[] = [];
  private readonly ledger: Ledger;
  private readonly base: number;
  private fence: string | null = null;
  private comment = false;
  private blankBefore = true;
  private marks = 0;
  private cells = 0;
  private definitions = 0;
  private begun = 0;
  private lines = 0;
  private stretch = 0;
  private safe = true;

  constructor(ledger: Ledger, base: number) {
    this.ledger = ledger;
    this.base = base;
  }

  /** Takes one line; gives it back, or blanks of the same length if it was refused. */
  line(line: string, at: number): string {
    const blankBefore = this.blankBefore;
    this.blankBefore = line.trim() === '';
    // Bounds hold inside fences too: what looks like one here may be none, and then nothing would bound it.
    this.bounds(line, at);
    if (this.inFence(line)) return line;
    const refused = this.refused(line, at, blankBefore);
    if (refused) return refused;
    if (blankBefore && !this.blankBefore) this.begins(line, at);
    const open = line.lastIndexOf('{/*');
    const close = line.lastIndexOf('*/');
    if (open !== -1 || close !== -1) this.comment = open > close;
    return line;
  }

  /** A line after a blank one begins a block. A letter or tag in the first column ends every list and quote before it. */
  private begins(line: string, at: number): void {
    this.begun += 1;
    if (this.begun * 2 > LIMITS.pieces) this.tooMuch('amount of Markdown', `at most ${LIMITS.pieces} pieces`, at, line.length);
    if (!this.comment && /^[<A-Za-z]/.test(line)) this.cuts.push(at);
  }

  /** True if a parser may run. */
  finish(): boolean {
    return this.safe;
  }

  private inFence(line: string): boolean {
    const run = FENCE.exec(line)?.[1];
    if (this.fence === null) {
      if (run) this.fence = run;
      return run !== undefined;
    }
    if (run && run[0] === this.fence[0] && run.length >= this.fence.length && line.trim() === run) this.fence = null;
    return true;
  }

  private refused(line: string, at: number, blankBefore: boolean): string | null {
    if (MODULE.test(line) && (blankBefore || MODULE_SURE.test(line))) {
      const word = line.slice(0, 6);
      this.fail(
        'import',
        `Unexpected \`${word}\`, expected text or a component`,
        at,
        line.length,
        'A scenario is data: it can neither import nor export.',
      );
      this.blankBefore = blankBefore;
      return ' '.repeat(line.length);
    }
    if (DEFINITION.test(line)) {
      this.fail(
        'definition',
        'Unexpected link definition, expected the address in the link itself',
        at,
        line.length,
        'Write [text](https://example.org).',
      );
      return ' '.repeat(line.length);
    }
    return null;
  }

  private bounds(line: string, at: number): void {
    this.lines += 1;
    this.stretch = line.trim() === '' ? 0 : this.stretch + 1;
    if (this.lines > LIMITS.lines) this.tooMuch('number of lines', `at most ${LIMITS.lines}`, at, line.length);
    if (this.stretch > LIMITS.stretch) this.tooMuch('text without an empty line', `at most ${LIMITS.stretch} lines`, at, line.length);
    if (line.length > LIMITS.line) this.tooMuch(`line of ${line.length} characters`, `at most ${LIMITS.line}`, at, line.length);
    if (DEFINITION.test(line)) this.definitions += 1;
    if (this.definitions > LIMITS.definitions) this.tooMuch(`number of link definitions`, `none`, at, line.length);
    const run = RUN.exec(line);
    if (run) this.tooMuch(`\`${run[1]}\` ${run[0].length} times in a row`, `at most ${LIMITS.run}`, at + run.index, run[0].length);
    const containers = (CONTAINERS.exec(line)?.[0].match(/[>\-+*.)]/g) ?? []).length;
    if (containers > LIMITS.containers)
      this.tooMuch(`${containers} nested quotes or lists`, `at most ${LIMITS.containers}`, at, line.length);
    const { marks, pipes } = count(line);
    this.marks += marks;
    if (marks > LIMITS.marksInLine || this.marks > LIMITS.marks) {
      this.tooMuch(
        `${Math.max(marks, this.marks)} Markdown marks`,
        `at most ${LIMITS.marksInLine} in a line, ${LIMITS.marks} in all`,
        at,
        line.length,
      );
    }
    if (pipes === 0) return;
    this.cells += pipes;
    if (pipes > LIMITS.tableColumns + 1 || this.cells > LIMITS.tableCells) {
      this.tooMuch(
        `table of ${Math.max(pipes - 1, this.cells)} cells`,
        `at most ${LIMITS.tableColumns} in a row, ${LIMITS.tableCells} in all`,
        at,
        line.length,
      );
    }
  }

  /** Reports the first excess only: what follows would be the same fault again. */
  private tooMuch(what: string, expected: string, at: number, length: number): void {
    if (this.safe) this.fail('limit', `Unexpected ${what}, expected ${expected}`, at, length, 'Split it up.');
    this.safe = false;
  }

  private fail(rule: string, message: string, at: number, length: number, hint: string): void {
    this.ledger.error(rule, message, { start: this.base + at, end: this.base + at + length }, hint);
  }
}

function count(line: string): { marks: number; pipes: number } {
  let marks = 0;
  let pipes = 0;
  for (let i = 0; i < line.length; i += 1) {
    switch (line.charCodeAt(i)) {
      case 0x2a:
      case 0x5f:
      case 0x7e:
      case 0x5b:
      case 0x5d:
      case 0x21:
      case 0x60:
        marks += 1;
        break;
      case 0x7c:
        pipes += 1;
    }
  }
  return { marks, pipes };
}
