import type { StoreApi } from 'zustand/vanilla';
import { Fault } from '#core/base/fault.ts';
import type { Act, Refusal } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import { facilitatorView } from '#core/views/facilitatorView.ts';
import type { FeedbackGiver, SessionStore, Trouble } from '../sessionTypes.ts';
import { trouble } from '../trouble.ts';
import { IDLE, NOTHING_TO_READ } from './idleSession.ts';
import { NOTHING_OPEN, READING, WATCHING, type Opened } from './opened.ts';
import type { Given, Play } from './play.ts';
import { readersOf } from './readersOf.ts';
import type { SessionPorts } from './sessionPorts.ts';
import { startedWall } from './startedWall.ts';
import { watch } from './watch.ts';

const LEFT = 'The exercise was left';

/** Holds the open exercise and keeps the session's state level with it. */
export class SessionKeeper {
  opened: Opened | null = null;
  private readonly store: StoreApi<SessionStore>;
  private readonly ports: SessionPorts;
  private unwatch: () => void = () => {};

  constructor(store: StoreApi<SessionStore>, ports: SessionPorts) {
    this.store = store;
    this.ports = ports;
  }

  take(opened: Opened): void {
    this.opened = opened;
    const { kept, run, writer, broken } = opened;
    const why = broken ? trouble('log-broken') : writer ? null : trouble('other-tab');
    const { trouble: unsaved } = this.store.getState();
    const { id, setup } = kept;
    const feedback = writer?.feedback.count ?? 0;
    this.store.setState({ ...IDLE, status: 'ready', exerciseId: id, setup, readOnly: writer === null, trouble: why ?? unsaved, feedback });
    if (writer === null && !broken) {
      this.unwatch = watch(kept.id, run, this.ports.store, this.ports.watchers(kept.id), (stopped) => this.publish(stopped));
    }
    this.publish();
    void writer?.save();
  }

  /** Sends a command; `null` = accepted. */
  submit(act: Act, given: Given): Refusal | null {
    if (!this.opened) return NOTHING_OPEN;
    const { writer, broken } = this.opened;
    if (!writer) return broken ? READING : WATCHING;
    const refused = this.safely(() => writer.play.submit(act, given, this.ports.clock.now()));
    this.publish();
    void writer.save();
    return refused ?? null;
  }

  /** `null` = taken. */
  giveFeedback(giver: FeedbackGiver, given: GivenFeedback): Refusal | null {
    if (!this.opened) return NOTHING_OPEN;
    const { writer, run } = this.opened;
    return writer ? writer.feedback.give(giver, given, run.state === 'ended') : WATCHING;
  }
  tellFeedback(feedback: number): void {
    this.store.setState({ feedback });
  }

  /** Resolves when what was accepted is kept, or the storage has refused it. */
  async saved(): Promise<void> {
    await this.opened?.writer?.save();
  }

  /** A second has passed in the room. */
  tick(): void {
    const writer = this.opened?.writer;
    if (!writer) return;
    const moved = this.safely(() => writer.play.tick(this.ports.clock.now()));
    if (moved === true) this.publish();
    else writer.projection.beat();
    void writer.save();
  }

  /** Something that only the facilitator's own tab may do. */
  asWriter(change: (play: Play, wall: number) => void): void {
    const writer = this.opened?.writer;
    if (!writer) return;
    this.safely(() => change(writer.play, this.ports.clock.now()));
    this.publish();
    void writer.save();
  }

  /** What the projector is to do besides showing the view. */
  order(order: { readonly blackout: boolean } | { readonly spotlight: string | null }): void {
    if (!this.opened?.writer) return;
    this.store.setState(order);
    this.project();
  }

  /** Leaves the exercise; what runs is paused. Resolves when it is saved and its lock is free. */
  async close(): Promise<void> {
    const { opened } = this;
    this.unwatch();
    this.unwatch = () => {};
    if (opened?.writer) opened.writer.play.pause(LEFT, this.ports.clock.now());
    this.opened = null;
    this.store.setState({ ...IDLE, ...NOTHING_TO_READ });
    await opened?.leave();
  }

  /** Writes no more: somebody else goes on. What was logged stays to be read. */
  async giveUp(): Promise<void> {
    const { opened } = this;
    if (!opened?.writer) return;
    this.opened = { ...opened, writer: null, leave: async () => {} };
    this.store.setState({ readOnly: true });
    this.publish();
    await opened.leave();
  }

  tellTrouble(found: Trouble | null): void {
    const before = this.store.getState().trouble;
    if (before?.code !== found?.code) this.store.setState({ trouble: found });
  }

  /** Makes the newest view and sends the projector's picture. `stopped`: as a watching tab was told. */
  publish(told?: boolean): void {
    const { opened } = this;
    if (!opened) return;
    const { run, writer } = opened;
    const stopped = writer?.play.stopped ?? told ?? this.store.getState().stopped;
    this.store.setState({
      view: facilitatorView(run), stopped, startedWall: startedWall(run.entries), clockMovedWall: writer?.play.movedWall ?? null,
      ...readersOf(opened),
    });
    this.project();
  }
  private project(): void {
    const { blackout, stopped, spotlight } = this.store.getState();
    this.opened?.writer?.projection.show({ blackout, stopped, spotlight });
  }

  /** A scenario that does not come to rest ends play here: what was logged before stays. */
  private safely<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== 'settling') throw error;
      const { opened } = this;
      this.opened = null;
      void opened?.leave();
      this.store.setState({ status: 'failed', failure: trouble('scenario-fault') });
      return undefined;
    }
  }
}
