import type { Seconds } from '#core/base/duration.ts';
import { FACILITATOR, type Act, type Command, type Refusal } from '#core/exercise/command.ts';
import { RECORD_VERBS } from '#core/exercise/commands/handlers.ts';
import type { Run } from '#core/exercise/run.ts';
import type { Cause, KeptClock } from '#core/ports.ts';
import type { SetupChoice } from '../sessionTypes.ts';
import { LiveClock } from './liveClock.ts';
import type { Saver } from './saver.ts';
import { Slowing } from './slowing.ts';

/** Steps of one second that a tick takes while deadlines are watched; beyond, the clock goes on in one step. */
const MOST_STEPS = 4000;
const STOP = 'Real incident: stop';
const GO_ON = 'Real incident is over: the exercise may go on';
const JUMPED = 'The clock of this computer jumped (sleep?)';

/** How a command was given. */
export interface Given {
  readonly actor?: string;
  readonly keyed?: boolean;
  /** It came from a device at the table. */
  readonly cause?: Cause;
}

/** The one writer of an exercise: brings the run to the present second, logs what is accepted, keeps time and pace. */
export class Play {
  readonly run: Run;
  stopped: boolean;
  /** Epoch ms of the clock's last movement. */
  movedWall: number | null;
  private readonly setup: SetupChoice;
  private readonly saver: Saver;
  private readonly clock: LiveClock;
  private readonly slowing = new Slowing();

  constructor(run: Run, setup: SetupChoice, saver: Saver, wall: number, kept: KeptClock | null) {
    this.run = run;
    this.setup = setup;
    this.saver = saver;
    this.stopped = kept?.stopped ?? false;
    this.movedWall = kept?.wall ?? null;
    this.clock = new LiveClock(wall, run.now);
    if (setup.slowAtDeadline) this.slowing.recover(run);
  }

  /** Sends a command at the present second. */
  submit(act: Act, given: Given, wall: number): Refusal | null {
    if (this.stopped && act.do !== 'end' && !RECORD_VERBS.has(act.do)) {
      return { code: 'not-paused', message: 'The exercise is stopped for a real incident. Take the stop back first.' };
    }
    this.settle(wall);
    const refused = this.log(act, given, wall);
    if (!refused && act.do === 'pace') this.slowing.overruled(this.run);
    return refused;
  }

  /** A second in the room has passed; true if the world moved. */
  tick(wall: number): boolean {
    const { now, state } = this.run;
    this.settle(wall);
    const moved = this.run.now !== now || this.run.state !== state;
    if (moved) this.keepClock(wall);
    return moved;
  }

  /** Pauses if it runs; what stands in the log as the reason. */
  pause(because: string, wall: number): void {
    if (this.run.state === 'running') this.log({ do: 'pause', because }, {}, wall);
  }

  stop(wall: number): void {
    this.settle(wall);
    if (this.run.state === 'running') this.log({ do: 'pause', because: STOP }, {}, wall);
    else this.log({ do: 'note', text: STOP }, {}, wall);
    this.stopped = true;
    this.keepClock(wall);
  }
  goOn(wall: number): void {
    this.stopped = false;
    this.log({ do: 'note', text: GO_ON }, {}, wall);
    this.keepClock(wall);
  }

  /** Brings the run to the present second; after a jump it is paused at the last second that was played. */
  private settle(wall: number): void {
    const jumped = this.clock.jumped(wall);
    if (this.run.state !== 'running' || this.run.rate === 0) return;
    if (jumped) this.log({ do: 'pause', because: JUMPED }, {}, wall);
    else this.goTo(this.clock.at(wall, this.run.rate), wall);
  }

  private goTo(to: Seconds, wall: number): void {
    const { run } = this;
    const from = run.now;
    const watch = this.setup.slowAtDeadline && to - from <= MOST_STEPS;
    for (let second = watch ? from + 1 : to; second <= to && second > from; second += 1) {
      run.advanceTo(second);
      if (run.state !== 'running') break;
      const rate = this.setup.slowAtDeadline ? this.slowing.wanted(run) : null;
      if (rate === null) continue;
      this.log({ do: 'pace', rate }, {}, wall);
      break;
    }
    if (run.now !== from) this.movedWall = wall;
  }

  private log(act: Act, { actor = FACILITATOR, keyed = false, cause }: Given, wall: number): Refusal | null {
    const { now, rate, state } = this.run;
    const command: Command = { at: now, actor, act, ...(keyed ? { keyed } : {}) };
    const result = this.run.submit(command, wall);
    if (!result.ok) return result.error;
    this.saver.append(result.value, cause);
    if (this.run.now !== now || this.run.rate !== rate || this.run.state !== state) {
      this.clock.set(wall, this.run.now);
      this.movedWall = wall;
    }
    this.keepClock(wall);
    return null;
  }

  private keepClock(wall: number): void {
    const { now, state, rate } = this.run;
    this.saver.saveClock({ now, state, rate, wall, stopped: this.stopped });
  }
}
