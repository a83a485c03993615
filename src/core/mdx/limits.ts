/**
 * Bounds that hold before any parser runs, so that no text can make one slow (RELAY 9.2).
 * Lengths in UTF-16 units, counts in characters or lines.
 */
export const LIMITS = {
  /** Whole file. */
  source: 262_144,
  /** Lines of the body, and lines without a blank one between: Markdown's blocks cost more than their length. */
  lines: 10_000,
  stretch: 1_000,
  /** One line. */
  line: 8_000,
  /** Markdown marks (`* _ ~ [ ] !` and backtick) in the body. */
  marks: 5_000,
  /** The same in one line. */
  marksInLine: 4_000,
  /** One mark repeated without a gap. */
  run: 40,
  /** Containers (`>`, `-`, `1.`) opened by one line. */
  containers: 12,
  /** Lines that look like link definitions, which are refused anyway. */
  definitions: 50,
  tableColumns: 40,
  tableCells: 4_000,
  yamlDepth: 8,
  yamlValues: 20_000,
  /** A block of the body that is parsed by itself is at least this long: shorter ones cost more to start than to read. */
  block: 2_000,
  /** Pieces of Markdown in the body. */
  pieces: 20_000,
  /** Nesting of Markdown and of components. */
  depth: 24,
  literalDepth: 6,
  conditionDepth: 32,
  /** Syntax errors after which the body is given up. */
  syntaxErrors: 20,
  /** Diagnostics kept; later ones are dropped. */
  diagnostics: 500,
} as const;
