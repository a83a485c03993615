import type { Seconds } from '../base/duration.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../scenario/model.ts';
import { advanceWorld } from './advance.ts';
import type { Chronicle } from './chronicle.ts';
import type { Act, ActOf, Command, Entry, Refusal } from './command.ts';
import { advanceTarget } from './commands/facilitation.ts';
import { numbered } from './commands/handlers.ts';
import { refusal } from './commands/handler.ts';
import { compileWorld } from './compile.ts';
import { lastUndoable, takenBack } from './correction.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { haltBefore, type Halt } from './haltBefore.ts';
import type { Numbered } from './numbered.ts';
import { NumberedLog } from './numberedLog.ts';
import { openWorld } from './settle.ts';
import { inOneShape, type Program } from './program.ts';
import { toChronicle } from './toChronicle.ts';
import { touchedByUndo } from './touched.ts';
import { cloneWorld, type World } from './world.ts';

export interface RunOptions {
  /** Who plays; absent roles may be `play`ed, present ones may not. Left out or empty: nobody knows, as in a play file and in a log made from one. */
  readonly roster?: readonly { readonly role: string; readonly absent: boolean }[];
}

/** Makes a scenario ready and brings it to T+0. The scenario must have passed parse and lint without errors. */
export function openRun(scenario: Scenario, options: RunOptions = {}): Run {
  return new Run(compileWorld(scenario), options);
}

/** What a fold's numbers are before its first entry. */
const NO_COMMAND: Command = { at: 0, actor: '', act: { do: 'correct' } };

/** An advance to the next item is kept as the second it goes to: after an undo another item may be next, and the clock must not go there. */
function withTarget(w: World, act: Act): Act {
  const to = act.do === 'advance' && act.next === true ? advanceTarget(w, act) : null;
  if (act.do !== 'advance' || to === null) return act;
  const { next: _next, ...rest } = act;
  return { ...rest, to };
}

/**
 * One run of a scenario: its log and the world that the log folds to. The only writer of state (ARCHITECTURE 2.3).
 * @throws Fault `settling` if the scenario does not come to rest at one instant.
 */
export class Run {
  readonly program: Program;
  /** For views and measures: to be read, never changed. */
  world: World;
  private all: Entry[] = [];
  private leftOut: { seq: number; why: 'corrected' | 'refused' }[] = [];
  private readonly table: { readonly absent: ReadonlySet<string> | null; playReason: string | null };

  constructor(program: Program, { roster = [] }: RunOptions = {}) {
    this.program = inOneShape(program);
    this.table = { absent: roster.length > 0 ? new Set(roster.filter((r) => r.absent).map((r) => r.role)) : null, playReason: null };
    this.world = this.fresh();
  }

  get scenario(): Scenario {
    return this.program.scenario;
  }
  get now(): Seconds {
    return this.world.now;
  }
  get rate(): number {
    return this.world.rate;
  }
  get state(): 'ready' | 'running' | 'paused' | 'ended' {
    return this.program.tables.exercise.states[this.world.exercise.chart] as 'ready' | 'running' | 'paused' | 'ended';
  }
  /** The whole log, corrected entries included. */
  get entries(): readonly Entry[] {
    return this.all;
  }
  /** The entry that an undo would take back. */
  get undoable(): Entry | null {
    return lastUndoable(this.world.entries);
  }
  isAbsent(role: string): boolean {
    return this.table.absent?.has(role) ?? false;
  }
  /** The reason given when the first part was played: one for the whole exercise. */
  get playReason(): string | null {
    return this.table.playReason;
  }

  /** A twin that goes its own way from here: it shares the program and the entries, which never change, and copies everything that can. */
  fork(): Run {
    const twin: Run = Object.assign(Object.create(Run.prototype) as Run, this);
    Object.assign(twin, { table: { ...this.table } });
    twin.world = cloneWorld(this.world);
    twin.all = this.all.slice();
    twin.leftOut = this.leftOut.slice();
    return twin;
  }

  /** Moves the clock only; past the horizon the run ends. No entry. */
  advanceTo(second: Seconds): void {
    if (second > this.world.now) advanceWorld(this.world, second);
  }

  /** The clock goes to the command's second, then the command is judged and, if accepted, logged and applied. */
  submit(command: Command, wall = 0): Result<Entry, Refusal> {
    this.advanceTo(command.at);
    const n = numbered(this.program, command);
    const refused = decide(this.world, command, this.table, n);
    if (refused) return fail(refused);
    const entry: Entry = { ...command, act: withTarget(this.world, command.act), seq: this.all.length + 1, wall };
    if (entry.act.do === 'correct') {
      if (!this.undoable) return fail(refusal('nothing-to-correct', 'There is nothing to take back.'));
      this.all.push(entry);
      this.refold(entry.at);
    } else {
      this.all.push(entry);
      n.act = entry.act;
      n.seq = entry.seq;
      this.apply(entry, n);
    }
    return ok(entry);
  }

  /**
   * Folds a stored log, or what came after the entries loaded before; entries that do not fit are left out and listed in the chronicle.
   * The clock then stands at the last entry, or where it stood if that is later. Takes time in proportion to the new entries, unless
   * one of them is a correction or lies behind the clock.
   */
  load(entries: readonly Entry[]): void {
    this.replay(new NumberedLog(this.program, entries));
  }

  /** The same of a log whose names were looked up before, from an index up to another. The log must be of this program. */
  replay(log: NumberedLog, from = 0, to = log.entries.length): void {
    const fresh = log.entries.slice(from, to);
    if (this.all.length === 0) this.all = fresh;
    else for (const entry of fresh) this.all.push(entry);
    if (!this.comesNow(fresh[0]) || !this.fold(log, from, to, null)) this.refold(fresh.at(-1)?.at ?? 0);
  }

  /**
   * Folds one entry of a log played before, as a changed log is played again (P31): its number and wall time stay. Why it does not fit now,
   * `null` if it does; then it changed nothing and is not in this log. A correction stands, even where play ended before it; `taken` is
   * the entry that it took back, which must not have been folded here.
   */
  follow(entry: Entry, taken?: Entry): Refusal | null {
    const n = numbered(this.program, entry);
    n.seq = entry.seq;
    const refused = this.foldOne(entry, n, taken);
    if (!refused) this.all.push(entry);
    return refused;
  }

  /** Second at which an advance on the console must stop, at most `to` (SPEC 2.9). */
  haltBefore(to: Seconds): Halt {
    return haltBefore(this.world, to);
  }

  /** Runs on to EndEx: an ending, or the horizon. */
  finish(): void {
    this.advanceTo(this.scenario.horizon + 1);
  }

  chronicle(): Chronicle {
    return toChronicle(this.world, this.leftOut);
  }

  /** A world at T+0, everything due then done. */
  private fresh(): World {
    const w = openWorld(this.program);
    advanceWorld(w, 0);
    return w;
  }

  /** Whether the world has not yet passed the moment of an entry, so that it can be folded on top. */
  private comesNow(entry: Entry | undefined): boolean {
    if (!entry) return true;
    return entry.at > this.world.now || (entry.at === this.world.now && this.world.endedAt === null);
  }

  /** State = fold of the log: from T+0 over the entries that stand; what a correction made impossible is left out too (P31). */
  private refold(now: Seconds): void {
    const undone = takenBack(this.all);
    this.leftOut = [...undone.values()].map(({ seq }) => ({ seq, why: 'corrected' }));
    this.table.playReason = null;
    this.world = this.fresh();
    this.fold(new NumberedLog(this.program, this.all), 0, this.all.length, undone);
    if (now > this.world.now) advanceWorld(this.world, now);
  }

  /** Folds the entries from an index up to another. `undone`: by seq of each correction what it took back; `null` if there are none, and then it stops at one: false. */
  private fold(log: NumberedLog, from: number, to: number, undone: ReadonlyMap<number, Entry> | null): boolean {
    const corrected = undone && new Set([...undone.values()].map((e) => e.seq));
    const n = numbered(this.program, NO_COMMAND);
    for (let i = from; i < to; i++) {
      log.read(i, n);
      if (corrected === null && n.traits.verb === 'correct') return false;
      if (corrected?.has(n.seq)) continue;
      if (this.foldOne(log.entries[i] as Entry, n, undone?.get(n.seq))) this.leftOut.push({ seq: n.seq, why: 'refused' });
    }
    return true;
  }

  /** Folds an entry at its second; why it does not fit, `null` if it does. `n`: the entry in numbers; `taken`: what a correction took back. */
  private foldOne(entry: Entry, n: Numbered, taken: Entry | undefined): Refusal | null {
    const w = this.world;
    if (n.at > w.now) advanceWorld(w, n.at);
    // An undo stands, even where play without the command it took back ended before it.
    const refused = n.traits.verb === 'correct' ? null : decide(w, entry, this.table, n);
    if (refused) return refused;
    this.apply(entry, n);
    if (taken) for (const measure of touchedByUndo(w, taken.act)) w.touched.push({ measure, seq: n.seq });
    return null;
  }

  private apply(entry: Entry, n: Numbered): void {
    evolve(this.world, entry, n);
    if (n.traits.verb === 'play') this.table.playReason ??= (n.act as ActOf<'play'>).because ?? null;
  }
}
