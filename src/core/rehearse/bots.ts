import type { Seconds } from '../base/duration.ts';
import { Fault } from '../base/fault.ts';
import type { Entry } from '../exercise/command.ts';
import type { Run } from '../exercise/run.ts';
import { botAct } from './botAct.ts';
import type { Policy } from './policy.ts';
import { NO_TURN, thingsOf, turnOn, type Thing } from './turns.ts';

/** What a bot remembers of one thing. `turn`: the one that it has seen; `dueAt`: when it acts on it, `Infinity` once it has; `seen`: how many turns came. */
interface Memory {
  readonly thing: Thing;
  turn: number;
  dueAt: Seconds;
  seen: number;
}

export interface BotOptions {
  /** Which things they may touch; left out: all. */
  readonly mayAct?: (thing: Thing) => boolean;
  /** Number of their first act; beside the entries of a log it must be above those. */
  readonly firstSeq?: number;
}

/**
 * Bots at all seats of a run. They look when something happened (an item of the agenda, a command) and act on what became their turn,
 * each turn once, after the policy's wait.
 */
export class Bots {
  private readonly run: Run;
  private readonly policy: Policy;
  private readonly options: BotOptions;
  private seq: number;
  private readonly memories: readonly Memory[];
  /** What the bots did, in order. */
  readonly acts: Entry[] = [];

  constructor(run: Run, policy: Policy, options: BotOptions = {}) {
    this.run = run;
    this.policy = policy;
    this.options = options;
    this.seq = options.firstSeq ?? 1;
    this.memories = thingsOf(run.scenario).map((thing) => ({ thing, turn: NO_TURN, dueAt: Number.POSITIVE_INFINITY, seen: 0 }));
  }

  /** Plays all turns before a second; the clock goes no further than they need, and never to `end`. Nothing comes after EndEx. */
  playUntil(end: Seconds): void {
    const { run } = this;
    if (run.now < end) this.actNow();
    for (let next = this.nextInstant(); next < end && run.world.endedAt === null; next = this.nextInstant()) {
      run.advanceTo(next);
      this.actNow();
    }
  }

  /** Plays to EndEx. */
  finish(): void {
    this.playUntil(this.run.scenario.horizon + 1);
    this.run.finish();
  }

  /** When the bots have to look again: something is due, or a turn of theirs. */
  private nextInstant(): Seconds {
    let next = this.run.world.agenda.firstAt;
    for (const { thing, turn, dueAt } of this.memories) {
      if (dueAt < next) next = dueAt;
      // The next due of an update comes up in the second after the one that passes.
      if (thing.kind === 'update' && turn !== NO_TURN && turn + 1 < next) next = turn + 1;
    }
    return Math.max(next, this.run.now + 1);
  }

  /** Takes every turn that is due, in the order of time, then of the things; an act may bring up others. */
  private actNow(): void {
    for (let memory = this.nextTurn(); memory; memory = this.nextTurn()) {
      memory.dueAt = Number.POSITIVE_INFINITY;
      const act = botAct(this.run, memory.thing, memory.seen - 1, this.policy);
      if (!act) continue;
      this.enter({ ...act, at: this.run.now, seq: this.seq++, wall: 0 });
    }
  }

  private enter(entry: Entry): void {
    const refused = this.run.follow(entry);
    if (refused) throw new Fault('policy', `The policy ${this.policy.name} was refused ${entry.act.do} at ${entry.at} s: ${refused.message}`);
    this.acts.push(entry);
  }

  private nextTurn(): Memory | null {
    const { run } = this;
    if (run.world.endedAt !== null) return null;
    let first: Memory | null = null;
    for (const memory of this.memories) {
      this.look(memory);
      if (memory.dueAt <= run.now && (first === null || memory.dueAt < first.dueAt)) first = memory;
    }
    return first;
  }

  /** Notices a turn that has come, or gone. */
  private look(memory: Memory): void {
    const turn = this.options.mayAct?.(memory.thing) === false ? NO_TURN : turnOn(this.run, memory.thing);
    if (turn === memory.turn) return;
    memory.turn = turn;
    memory.dueAt = turn === NO_TURN ? Number.POSITIVE_INFINITY : this.run.now + this.policy.wait(memory.thing.id, memory.seen);
    if (turn !== NO_TURN) memory.seen += 1;
  }
}
