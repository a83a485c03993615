import type { Seconds } from '../base/duration.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Chronicle } from './chronicle.ts';
import type { Entry } from './command.ts';
import { NumberedLog } from './numberedLog.ts';
import { openRun, type Run, type RunOptions } from './run.ts';

/** One instant of an exercise: after the entry `seq` (0: before the first), the clock standing at second `at`. Several entries of one second are several instants. */
export interface Instant {
  readonly at: Seconds;
  readonly seq: number;
}
export interface MomentsSource {
  readonly scenario: Scenario;
  readonly roster?: RunOptions['roster'];
  /** The whole log, corrected entries included. */
  readonly entries: readonly Entry[];
  /** Second up to which play has come; `null`: to EndEx, with nobody acting after the last entry. */
  readonly until: Seconds | null;
}

/** Entries from one kept world to the next: folding so many costs about as much as copying a world (measured: 2 to 4 µs an entry, 0.5 to 2 ms a world). */
const SPACING = 256;

/**
 * An exercise at any of its instants, from its log alone, by the same fold as in play. At an instant before a correction the corrected
 * command stood, as people saw it then; the correction takes effect from its own entry on. A second inside an advance is
 * play without that advance, moved to the second.
 * @throws Fault `settling` if the scenario does not come to rest at one instant.
 */
export class Moments {
  readonly entries: readonly Entry[];
  readonly first: Instant = { at: 0, seq: 0 };
  readonly last: Instant;
  /** By number of entries: where the clock stood after them. Never decreases. */
  private readonly clocks: Seconds[] = [0];
  /** Worlds to start from, in order: at T+0, every so many entries, and after each correction (which costs a fold of the whole log). */
  private readonly kept: { readonly count: number; readonly run: Run }[];
  private readonly corrections: readonly number[];
  private readonly end: Run;
  private readonly log: NumberedLog;
  private readonly chronicles = new Map<number, Chronicle>();
  private readonly plays: boolean;
  private here: { count: number; run: Run };

  constructor({ scenario, roster, entries, until }: MomentsSource) {
    this.entries = entries;
    this.corrections = entries.flatMap(({ act }, i) => (act.do === 'correct' ? [i] : []));
    const run = openRun(scenario, roster === undefined ? {} : { roster });
    this.log = new NumberedLog(run.program, entries);
    this.kept = [{ count: 0, run: run.fork() }];
    this.here = { count: 0, run: run.fork() };
    this.walk(run);
    this.plays = until === null;
    if (until === null) run.finish();
    else run.advanceTo(until);
    this.end = run;
    this.last = { at: Math.max(run.now, this.clocks.at(-1) ?? 0), seq: entries.at(-1)?.seq ?? 0 };
  }

  /** The nearest instant that the exercise had. Without `seq`: after everything of that second. */
  instant(second: Seconds, seq?: number): Instant {
    const at = Math.min(Math.max(Math.floor(second), 0), this.last.at);
    if (seq === undefined) return { at, seq: this.seqOf(this.clocks.findLastIndex((clock) => clock <= at)) };
    const count = this.countOf(seq);
    const [from, until] = [this.clocks[count] ?? 0, this.clocks[count + 1] ?? this.last.at];
    return { at: Math.min(Math.max(at, from), until), seq: this.seqOf(count) };
  }

  /** Right after an entry. 0: before the first. */
  after(seq: number): Instant {
    return this.instant(0, seq);
  }

  /** The run as it stood. Read it at once: the next call may move the same one on. */
  at(second: Seconds, seq?: number): Run {
    const instant = this.instant(second, seq);
    const count = this.countOf(instant.seq);
    if (!this.leadsTo(count, instant.at)) {
      const kept = this.keptBefore(count);
      this.here = { count: kept.count, run: kept.run.fork() };
    }
    const { run } = this.here;
    if (count > this.here.count) run.replay(this.log, this.here.count, count);
    this.here.count = count;
    run.advanceTo(instant.at);
    if (this.plays && count === this.entries.length && instant.at === this.last.at) run.finish();
    return run;
  }

  /** What happened, as play was up to the next correction after this entry, or to its end: with it, what people saw at an instant, and not what was made of it later. */
  chronicle(seq: number): Chronicle {
    const count = this.countOf(seq);
    const next = this.corrections.find((i) => i >= count) ?? this.entries.length;
    const known = this.chronicles.get(next) ?? (next === this.entries.length ? this.end : this.upTo(next)).chronicle();
    this.chronicles.set(next, known);
    return known;
  }

  /** A run of its own with so many entries, the clock where the next one finds it. */
  private upTo(count: number): Run {
    const kept = this.keptBefore(count);
    const run = kept.run.fork();
    run.replay(this.log, kept.count, count);
    run.advanceTo(this.entries[count]?.at ?? 0);
    return run;
  }

  /** Goes through the log once. After EndEx the clock stands, and worlds there are not kept: nothing can be folded on top of them. */
  private walk(run: Run): void {
    const hasEnded = (): boolean => run.state === 'ended';
    for (const [i, entry] of this.entries.entries()) {
      if (hasEnded()) {
        run.replay(this.log, i);
        break;
      }
      run.replay(this.log, i, i + 1);
      this.clocks.push(Math.max(run.now, this.clocks.at(-1) ?? 0));
      const due = i + 1 - (this.kept.at(-1)?.count ?? 0) >= SPACING || entry.act.do === 'correct';
      if (due && !hasEnded()) this.kept.push({ count: i + 1, run: run.fork() });
    }
    while (this.clocks.length <= this.entries.length) this.clocks.push(this.clocks.at(-1) ?? 0);
  }

  /** Whether the run that was given last comes to an instant by going on, and no kept one is nearer. */
  private leadsTo(count: number, second: Seconds): boolean {
    const { run, count: from } = this.here;
    if (from > count || run.now > second || this.keptBefore(count).count > from) return false;
    if (from === count) return true;
    return run.state !== 'ended' && (this.entries[from]?.at ?? 0) >= run.now;
  }

  private keptBefore(count: number): { readonly count: number; readonly run: Run } {
    return this.kept.findLast((kept) => kept.count <= count) ?? { count: 0, run: this.end };
  }

  private seqOf(count: number): number {
    return count === 0 ? 0 : (this.entries[count - 1]?.seq ?? 0);
  }

  /** Entries up to and with this one. Of a log whose numbers were changed: up to the first that is not below it. */
  private countOf(seq: number): number {
    if (this.entries[seq - 1]?.seq === seq || seq <= 0) return Math.max(0, seq);
    const found = this.entries.findIndex((entry) => entry.seq >= seq);
    return found < 0 ? this.entries.length : found + 1;
  }
}
