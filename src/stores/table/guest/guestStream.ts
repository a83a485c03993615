import type { Relay, Sealer } from '#core/ports.ts';
import type { Authority } from '#core/table/authority.ts';
import { readMessage, streamMessage } from '#core/table/messages.ts';
import { StreamIn, type Taken } from '#core/table/streamIn.ts';
import { topics } from '#core/table/topics.ts';
import { withChanges, type Change, type Json } from '#core/table/viewDelta.ts';
import { hashOf } from '../streamState.ts';

export interface GuestStreamPorts {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly room: string;
  readonly key: Uint8Array;
  readonly signedBy: Authority;
  readonly later: (ms: number, run: () => void) => () => void;
  /** From 0 to below 1. */
  readonly chance: () => number;
  /** How many devices may ask at the same moment. */
  readonly crowd: () => number;
  readonly ask: (have: { readonly chan: string; readonly epoch: number; readonly seq: number; readonly whole: boolean }) => void;
  readonly told: (what: 'state' | 'heard' | 'misled' | 'newer') => void;
}
/** First wait by chance up to this long, or this much for each device; then twice as long each time, up to the longest. */
const ASK = { within: 200, each: 1, again: 700, longest: 8000 } as const;
/** A repair is several frames, one after the other: who shows the first waits for the others. */
const LEAVE_MS = 500;

/** One stream on a device: keeps its state level with the host's, and asks for what it lacks. */
export class GuestStream {
  state: Json = null;
  hash: string | null = null;
  private readonly ports: GuestStreamPorts;
  private readonly inlet: StreamIn;
  private readonly hear: (bytes: Uint8Array) => void;
  private readonly stop: () => void;
  /** Listens to repairs only while it lacks something: what others have missed is no load on who is level (RELAY 4). */
  private stopRepairs: (() => void) | null = null;
  private lacks: 'nothing' | 'some' | 'all' = 'all';
  private tries = 0;
  private unplan: () => void = () => undefined;

  constructor(ports: GuestStreamPorts) {
    this.ports = ports;
    this.inlet = new StreamIn(ports);
    const { relay, room } = ports;
    this.hear = (bytes) => void this.inlet.take(bytes).then((all) => this.takeAll(all));
    this.stop = relay.subscribe(topics.down(room, this.inlet.chan), this.hear);
    this.plan();
  }

  /** The host has sent frame `seq` of `epoch`: whatever is missing is asked for. */
  expect(epoch: number, seq: number): void {
    const { head } = this.inlet;
    if (head && head.epoch === epoch && head.seq >= seq) return;
    this.lack(head?.epoch === epoch ? 'some' : 'all');
  }

  leave(): void {
    this.isOver = true;
    this.unplan();
    this.stopRepairs?.();
    this.stop();
  }

  private takeAll(taken: readonly Taken[]): void {
    for (const one of taken) {
      if (one.is === 'message') this.show(one.text);
      else if (one.is === 'gap') this.lack(this.inlet.head ? 'some' : 'all');
      else if (one.is === 'misled') this.lack('all');
      if (one.is === 'misled' || one.is === 'newer') this.ports.told(one.is);
    }
    if (taken.length > 0) this.ports.told('heard');
  }

  private show(text: string): void {
    const message = readMessage(streamMessage, text);
    if (!message) return;
    const next = message.t === 'state' ? (message.state as Json) : withChanges(this.state, message.changes as readonly Change[]);
    // Only a whole begins; changes to nothing lead nowhere.
    if (next === null) return this.lack('all');
    this.state = next;
    if (message.hash !== null) this.hash = hashOf(next);
    if (message.hash !== null && this.hash !== message.hash) this.lack('all');
    else this.level();
    this.ports.told('state');
  }

  private level(): void {
    this.lacks = 'nothing';
    this.tries = 0;
    if (!this.isPlanned) return;
    this.isPlanned = false;
    this.unplan();
    this.unplan = this.ports.later(LEAVE_MS, () => {
      this.stopRepairs?.();
      this.stopRepairs = null;
    });
  }
  private isPlanned = false;
  private isOver = false;

  private lack(what: 'some' | 'all'): void {
    if (this.lacks !== 'all') this.lacks = what;
    if (!this.isPlanned && !this.isOver) this.plan();
  }

  private plan(): void {
    this.isPlanned = true;
    this.unplan();
    const { later, chance, crowd, relay, room } = this.ports;
    this.stopRepairs ??= relay.subscribe(topics.repair(room, this.inlet.chan), this.hear);
    const wait = this.tries === 0 ? chance() * Math.max(ASK.within, crowd() * ASK.each) : Math.min(ASK.longest, ASK.again * 2 ** (this.tries - 1));
    this.unplan = later(wait, () => {
      this.tries += 1;
      const { head, chan } = this.inlet;
      this.ports.ask({ chan, epoch: head?.epoch ?? 0, seq: head?.seq ?? 0, whole: this.lacks === 'all' });
      this.plan();
    });
  }
}
