import type { Relay, Sealer, SigningKey } from '#core/ports.ts';
import { Authority } from '#core/table/authority.ts';
import { knownBytes } from '#core/table/base64url.ts';
import { deviceId, pairKeys } from '#core/table/deviceKeys.ts';
import { deviceMessage, readMessage, type UpMessage, type Welcome } from '#core/table/messages.ts';
import { StreamIn } from '#core/table/streamIn.ts';
import { topics } from '#core/table/topics.ts';
import { sealUp } from '#core/table/upFrame.ts';
import type { Connection } from '../guestTypes.ts';
import type { TableRefusal } from '../host/hostDesk.ts';
import type { TablePorts } from '../tablePorts.ts';
import { GuestStream } from './guestStream.ts';
import { Outbox } from './outbox.ts';

export interface GuestRoomPorts extends Pick<TablePorts, 'clock' | 'later'> {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly room: string;
  /** The host's signing key. */
  readonly host: Uint8Array;
  /** 32 bytes that only this device and the host know. */
  readonly pair: Uint8Array;
  readonly signer: SigningKey;
  /** Something that the screen shows has changed. */
  readonly changed: () => void;
}
/** Silent this long: the host's page is away. Every beat comes within a second or two. */
const AWAY_MS = 6000;
const PING_SECONDS = 5;
const MISLED = 3;

/** A device's end of a table: says who it is, keeps its streams level, sends its commands until they are answered. */
export class GuestRoom {
  welcome: Welcome | null = null;
  bye: 'removed' | 'ended' | null = null;
  newer = false;
  readonly streams = new Map<string, GuestStream>();
  readonly outbox: Outbox;
  readonly authority: Authority;
  private readonly ports: GuestRoomPorts;
  private readonly device: string;
  private readonly up: Uint8Array;
  private readonly line: StreamIn;
  private readonly keys = new Map<string, string>();
  private readonly stops: (() => void)[];
  private epoch = 0;
  private heardAt: number | null = null;
  private misled = 0;
  private seconds = 0;

  constructor(ports: GuestRoomPorts) {
    const { sealer, relay, room, host, pair, signer, later } = ports;
    const { up, down } = pairKeys(pair);
    this.ports = ports;
    this.up = up;
    this.device = deviceId(signer.publicKey);
    this.authority = new Authority(host);
    this.line = new StreamIn({ sealer, room, key: down, signedBy: this.authority });
    this.outbox = new Outbox(() => (sealer.random(1)[0] ?? 0) * 256 + (sealer.random(1)[0] ?? 0), (n, message) => void this.say(message, n), later, ports.changed);
    this.stops = [
      relay.subscribe(topics.down(room, this.line.chan), (bytes) => void this.hear(bytes)),
      relay.onState((state) => {
        if (state === 'open') this.hello();
        ports.changed();
      }),
      ports.clock.everySecond(() => this.second()),
    ];
    this.hello();
  }

  get connection(): Connection {
    if (this.ports.relay.state !== 'open') return 'offline';
    if (this.misled >= MISLED) return 'misled';
    return this.heardAt !== null && Math.abs(this.ports.clock.now() - this.heardAt) < AWAY_MS ? 'live' : 'away';
  }

  command(message: UpMessage): Promise<TableRefusal | null> {
    return this.outbox.add(message);
  }
  taken(): Promise<void> {
    return this.say({ t: 'taken' });
  }
  /** Tells the host that this device goes. */
  goodbye(): Promise<void> {
    return this.say({ t: 'leave' });
  }

  leave(): void {
    this.outbox.leave();
    for (const stop of this.stops) stop();
    for (const stream of this.streams.values()) stream.leave();
    this.streams.clear();
  }

  private hello(): void {
    void this.say({ t: 'hello' });
    this.outbox.again();
  }

  private second(): void {
    if (this.bye) return;
    this.seconds += 1;
    const before = this.connection;
    if (before === 'live') {
      if (this.seconds % PING_SECONDS === 0) void this.say({ t: 'ping', epoch: this.epoch, seq: this.line.head?.seq ?? 0 });
    } else if (this.seconds % 2 === 0 || this.welcome === null) void this.say({ t: 'hello' });
    this.ports.changed();
  }

  private async say(message: UpMessage, n = 0): Promise<void> {
    const { sealer, room, signer, relay } = this.ports;
    const bytes = await sealUp({ sealer, room, device: this.device, key: this.up, signer }, this.epoch, n, JSON.stringify(message));
    if (bytes) relay.publish(topics.up(room), bytes);
  }

  private async hear(bytes: Uint8Array): Promise<void> {
    for (const taken of await this.line.take(bytes)) {
      if (taken.is === 'newer') this.newer = true;
      if (taken.is !== 'message') continue;
      this.heard();
      const message = readMessage(deviceMessage, taken.text);
      if (message?.t === 'welcome') this.welcomed(message);
      if (message?.t === 'answer') this.outbox.answer(message.n, message.refusal);
      if (message?.t === 'bye') this.gone(message.why);
    }
    this.ports.changed();
  }

  private heard(): void {
    this.heardAt = this.ports.clock.now();
  }

  private gone(why: 'removed' | 'ended'): void {
    this.bye = why;
    for (const stream of this.streams.values()) stream.leave();
    this.streams.clear();
    this.keys.clear();
  }

  private welcomed(welcome: Welcome): void {
    this.epoch = this.line.head?.epoch ?? 0;
    this.bye = null;
    this.welcome = welcome;
    this.authority.heirs = welcome.heirs.map(knownBytes);
    const wanted = new Map(welcome.streams.map((s) => [s.name, s]));
    for (const [name, stream] of this.streams) {
      if (wanted.get(name)?.key === this.keys.get(name)) continue;
      stream.leave();
      this.streams.delete(name);
    }
    for (const { name, key, epoch, seq } of wanted.values()) {
      const known = this.streams.get(name);
      if (known) known.expect(epoch, seq);
      else this.open(name, key);
    }
    this.outbox.welcome(welcome.heard);
  }

  private open(name: string, key: string): void {
    const { sealer, relay, room, later, changed } = this.ports;
    this.keys.set(name, key);
    this.streams.set(name, new GuestStream({
      sealer, relay, room, later, signedBy: this.authority, key: knownBytes(key),
      chance: () => (sealer.random(1)[0] ?? 0) / 256,
      crowd: () => this.welcome?.crowd ?? 0,
      ask: (have) => void this.say({ t: 'nack', ...have }),
      told: (what) => {
        this.heard();
        if (what === 'misled') this.misled += 1;
        if (what === 'newer') this.newer = true;
        if (what !== 'heard') changed();
      },
    }));
  }
}
