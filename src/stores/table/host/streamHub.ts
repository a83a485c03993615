import type { Relay, Sealer, SigningKey } from '#core/ports.ts';
import { knownBytes } from '#core/table/base64url.ts';
import { StreamOut } from '#core/table/streamOut.ts';
import { topics } from '#core/table/topics.ts';
import { changesBetween, type Change, type Json } from '#core/table/viewDelta.ts';
import { asJson, hashOf, type StreamState } from '../streamState.ts';

interface Sent {
  readonly key: string;
  readonly out: StreamOut;
  /** As every device that is level has it. */
  state: Json;
  at: number;
  /** Number of the first frame that the relay did not take, since it was away. */
  lost: number | null;
  /** Who waits for a repair: from which number on, or everything. */
  asked: { seq: number; whole: boolean } | null;
}
export interface StreamHubPorts {
  readonly sealer: Sealer;
  readonly signer: SigningKey;
  readonly relay: Relay;
  readonly room: string;
  readonly epoch: number;
  readonly later: (ms: number, run: () => void) => () => void;
  readonly now: () => number;
}
/** Askers of this long are served together; a repair of frames is at most this many bytes, else the whole goes out (RELAY 4). */
const REPAIR = { after: 250, bytes: 30_000 } as const;
/** A stream that sent something this short ago needs no beat. */
const BEAT_MS = 900;
const OFTEN = 10;

/** Keeps the devices of every stream level with the views of the host: whole once, then what changed, numbered and chained. */
export class StreamHub {
  private readonly ports: StreamHubPorts;
  private readonly sent = new Map<string, Sent>();
  private last: Promise<void> = Promise.resolve();

  constructor(ports: StreamHubPorts) {
    this.ports = ports;
  }

  /** Streams that are sent from now on, and their keys; one whose key changed begins anew. */
  use(streams: Readonly<Record<string, string>>): void {
    for (const [name, { key }] of this.sent) if (streams[name] !== key) this.sent.delete(name);
    for (const [name, key] of Object.entries(streams)) {
      if (this.sent.has(name)) continue;
      const out = new StreamOut({ ...this.ports, key: knownBytes(key) });
      this.sent.set(name, { key, out, state: null, at: 0, lost: null, asked: null });
    }
  }

  /** Number of the newest frame of a stream, 0 if it has none. */
  seq(name: string): number {
    return this.sent.get(name)?.out.seq ?? 0;
  }

  /** Sends what changed. `beat`: also where nothing did, so that silence and losses are noticed. */
  publish(stateOf: (name: string) => StreamState, beat: boolean): Promise<void> {
    return this.queue(async () => {
      for (const [name, one] of this.sent) await this.level(one, asJson(stateOf(name)), beat);
    });
  }

  /** The relay is back: what it did not take goes out as it was, and a beat, by which a device sees whether it lacks more. */
  again(): Promise<void> {
    return this.queue(async () => {
      for (const one of this.sent.values()) {
        if (one.state === null) continue;
        const missed = one.lost === null ? [] : one.out.since(one.lost - 1, REPAIR.bytes);
        one.lost = null;
        this.send(one, missed ?? []);
        one.at = 0;
        await this.level(one, one.state, true);
      }
    });
  }

  /** A device is behind: what it lacks goes out soon, once for all who ask. */
  nack(chan: string, epoch: number, seq: number, whole: boolean): void {
    const one = [...this.sent.values()].find(({ out }) => out.chan === chan);
    if (!one) return;
    const all = whole || epoch !== this.ports.epoch;
    if (one.asked) {
      one.asked = { seq: Math.min(one.asked.seq, seq), whole: one.asked.whole || all };
      return;
    }
    one.asked = { seq, whole: all };
    this.ports.later(REPAIR.after, () => void this.queue(() => this.repair(one)));
  }

  private queue(work: () => Promise<void>): Promise<void> {
    this.last = this.last.then(work).catch(() => undefined);
    return this.last;
  }

  private async level(one: Sent, now: Json, beat: boolean): Promise<void> {
    const changes = one.state === null ? null : changesBetween(one.state, now);
    const isQuiet = changes?.length === 0;
    // A beat that nobody can hear would only be one more frame to repair.
    if (isQuiet && !(beat && this.ports.relay.state === 'open' && this.ports.now() - one.at >= BEAT_MS)) return;
    const isReckoned = changes === null || !changes.every(isTick) || one.out.seq % OFTEN === 0;
    one.state = now;
    const hash = isReckoned ? hashOf(now) : null;
    // A device that holds nothing yet asks for the whole; the first message only numbers the beginning.
    const frames = await one.out.live(JSON.stringify({ t: 'changes', changes: changes ?? [[[], now]], hash }));
    one.at = this.ports.now();
    if (this.ports.relay.state !== 'open' && frames) one.lost ??= one.out.seq - frames.length + 1;
    this.send(one, frames ?? []);
  }

  private send({ out }: Sent, frames: readonly Uint8Array[]): void {
    for (const bytes of frames) this.ports.relay.publish(topics.down(this.ports.room, out.chan), bytes);
  }

  private async repair(one: Sent): Promise<void> {
    const { asked, out } = one;
    one.asked = null;
    if (!asked || one.state === null) return;
    const frames = (asked.whole ? null : out.since(asked.seq, REPAIR.bytes))
      ?? (await out.whole(JSON.stringify({ t: 'state', state: one.state, hash: hashOf(one.state) })));
    for (const bytes of frames ?? []) this.ports.relay.publish(topics.repair(this.ports.room, out.chan), bytes);
  }
}

/** Only the clock went on. */
const isTick = ([path]: Change): boolean => path.length === 3 && path[0] === 'view' && path[1] === 'clock' && path[2] === 'now';
