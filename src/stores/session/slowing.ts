import type { Run } from '#core/exercise/run.ts';
import { awaitsAnswer } from '#core/exercise/items.ts';

/** Under so many seconds in the room the pace falls (SPEC 2.10). */
const ROOM_SECONDS = 180;

/** Ids of the decisions that expire within three room minutes at this rate (scenario seconds a wall second, above 0). */
export function pressing(run: Run, rate: number): readonly string[] {
  return run.scenario.decisions.flatMap(({ id }, i) => {
    const due = run.world.decisions[i]?.deadlineAt ?? null;
    return due !== null && awaitsAnswer(run.world, i) && (due - run.now) / rate < ROOM_SECONDS ? [id] : [];
  });
}

/**
 * The pace before deadlines: falls to ×1 while a decision is about to expire, comes back when none is. A pace that the
 * facilitator sets meanwhile holds: those decisions do not slow play again.
 */
export class Slowing {
  private before: number | null = null;
  private passed: ReadonlySet<string> = new Set();

  /** The pace that should be in force now, `null` = leave it. */
  wanted(run: Run): number | null {
    if (this.before !== null) {
      if (pressing(run, this.before).some((id) => !this.passed.has(id))) return null;
      const { before } = this;
      this.before = null;
      return before;
    }
    if (run.rate <= 1 || !pressing(run, run.rate).some((id) => !this.passed.has(id))) return null;
    this.before = run.rate;
    return 1;
  }

  /** The facilitator set a pace. */
  overruled(run: Run): void {
    this.before = null;
    if (run.rate > 1) this.passed = new Set(pressing(run, run.rate));
  }

  /** After a resume from the log: the pace had fallen, by the last two `pace` entries and the deadlines now open. */
  recover(run: Run): void {
    const paces = run.entries.flatMap(({ act }) => (act.do === 'pace' ? [act.rate] : []));
    const [before, now] = paces.slice(-2);
    if (now === 1 && before !== undefined && before > 1 && pressing(run, before).length > 0) this.before = before;
  }
}
