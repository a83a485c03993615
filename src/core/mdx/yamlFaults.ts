import { YAMLError } from 'yaml';
import type { Range } from './ledger.ts';
import { LineIndex } from './lineIndex.ts';

/** A mistake of YAML in an author's words, where it was made rather than where the parser noticed it. */
export interface YamlFault {
  readonly message: string;
  readonly range: Range;
  readonly hint: string | undefined;
}

const WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAB_AS_INDENT: ['Unexpected tab, expected spaces', 'Indent with spaces.'],
  TAG_RESOLVE_FAILED: ['Unexpected tag, expected a plain value', 'Delete the tag: a scenario is data.'],
  BAD_SCALAR_START: ['Unexpected sign at the start of a value, expected text', 'Put the value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: ['Unexpected `:` in a value, expected one `key: value` a line', 'Put a value that holds `: ` in quotes.'],
  MULTIPLE_DOCS: ['Unexpected second YAML document, expected one', 'Delete the line `...` before it.'],
  NON_STRING_KEY: ['Unexpected key, expected a word', 'Keys are words, as in `title: …`.'],
};

/** More are not told: whoever mended these checks again. */
const MOST = 100;

/** Turns the parser's complaints about `text` into faults, at most one a line and 100 in all: the later ones follow from the first. */
export function yamlFaults(text: string, complaints: readonly (YAMLError | Error)[]): readonly YamlFault[] {
  const lines = new Set<number>();
  const places = new LineIndex(text);
  const spans = complaints.slice(0, MOST).flatMap((c) =>
    c instanceof YAMLError ? [{ code: c.code as string, message: c.message, start: c.pos[0], end: c.pos[1] }] : [],
  );
  const faults: YamlFault[] = [];
  for (const { code, message, start, end } of spans) {
    const indented = spans.find(
      (s) => s.code === 'MULTILINE_IMPLICIT_KEY' && s.start === start && text.slice(s.start, s.end).includes('\n'),
    );
    const fault = indented ? badIndent(text, indented.end) : faultOf(text, { code, message, start, end });
    const { line } = places.span(fault.range.start, fault.range.start);
    if (!lines.has(line)) faults.push(fault);
    lines.add(line);
  }
  return faults;
}

function badIndent(text: string, at: number): YamlFault {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return {
    message: 'Unexpected indentation, expected the keys of one map in one column',
    range: { start, end: Math.max(at, start + 1) },
    hint: 'Indent with the same number of spaces.',
  };
}

function faultOf(text: string, complaint: { code: string; message: string; start: number; end: number }): YamlFault {
  const { code, message, start } = complaint;
  const range = { start, end: Math.max(complaint.end, start + 1) };
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) {
    const open = Math.max(0, text.lastIndexOf(quote, start - 1));
    return {
      message: `Unexpected end of the front matter, expected a closing ${quote}`,
      range: { start: open, end: open + 1 },
      hint: 'Close the quotes.',
    };
  }
  const bracket = /end with a ([\]}])$/.exec(message)?.[1];
  if (bracket) {
    const open = openBracket(text, start);
    return {
      message: `Unexpected end of a list or map in brackets, expected \`${bracket}\``,
      range: { start: open, end: open + 1 },
      hint: `Close it with \`${bracket}\`.`,
    };
  }
  if (message.includes('call stack')) return { message: 'Unexpected nesting, expected a few levels', range, hint: 'Take it apart.' };
  const words = WORDS[code];
  if (words) return { message: words[0], range, hint: words[1] };
  return {
    message: message.startsWith('Unexpected')
      ? `${message}, expected well-formed YAML`
      : `Unexpected YAML, expected it well formed: ${message}`,
    range,
    hint: 'Compare it with the lines above, or put the value in quotes.',
  };
}

/** The innermost bracket that is still open before `at`. */
function openBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (text[i] === ']' || text[i] === '}') depth += 1;
    else if (text[i] === '[' || text[i] === '{') {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return at;
}
