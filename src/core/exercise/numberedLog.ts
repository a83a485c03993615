import type { VerbTraits } from './commands/handlers.ts';
import { numbered, renumber } from './commands/handlers.ts';
import type { Act, Entry } from './command.ts';
import type { Numbered } from './numbered.ts';
import type { Program } from './program.ts';

const WIDTH = 6;

/**
 * A log with its names looked up, once: whoever folds a log again and again (every instant of a replay, every option of a what-if) keeps
 * it so. Numbers stand row by row in one array, and the fold goes to an entry's words only where a verb needs them: read one after
 * the other out of the heap, entries and their ids were 4 tenths of a replay's time.
 */
export class NumberedLog {
  readonly entries: readonly Entry[];
  private readonly acts: readonly Act[];
  private readonly traits: VerbTraits[] = [];
  private readonly rows: Int32Array;

  /** `program`: whose names they are. Takes time in proportion to the entries. */
  constructor(program: Program, entries: readonly Entry[]) {
    this.entries = entries;
    this.acts = entries.map((entry) => entry.act);
    this.rows = new Int32Array(WIDTH * entries.length);
    const [first] = entries;
    if (!first) return;
    const { rows, traits } = this;
    const n = numbered(program, first);
    let to = 0;
    for (const entry of entries) {
      renumber(program, n, entry);
      traits.push(n.traits);
      rows[to] = n.at;
      rows[to + 1] = n.seq;
      rows[to + 2] = n.actor;
      rows[to + 3] = n.of;
      rows[to + 4] = n.part;
      rows[to + 5] = n.said;
      to += WIDTH;
    }
  }

  /** Fills `n` with the entry at an index. */
  read(i: number, n: Numbered): void {
    const { rows } = this;
    const from = WIDTH * i;
    n.traits = this.traits[i] as VerbTraits;
    n.act = this.acts[i] as Act;
    n.at = rows[from] as number;
    n.seq = rows[from + 1] as number;
    n.actor = rows[from + 2] as number;
    n.of = rows[from + 3] as number;
    n.part = rows[from + 4] as number;
    n.said = rows[from + 5] as number;
  }
}
