import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { deviceId, pairKeys } from '#core/table/deviceKeys.ts';
import { streamsOf, type Grant } from '#core/table/grant.ts';
import type { DeviceMessage, UpMessage, Welcome } from '#core/table/messages.ts';
import { StreamOut } from '#core/table/streamOut.ts';
import { topics } from '#core/table/topics.ts';
import { sealUp } from '#core/table/upFrame.ts';
import type { StreamState } from '../streamState.ts';
import type { TablePorts } from '../tablePorts.ts';
import { carryOut, SLOW } from './hostCommands.ts';
import { HostDesk, type Heard, type TableRefusal } from './hostDesk.ts';
import { HostDoor } from './hostDoor.ts';
import { memberKeys } from './memberKeys.ts';
import { StreamHub } from './streamHub.ts';
import type { KeptMember, TableKept } from './tableKept.ts';
import type { TableRules } from './tableRules.ts';

export interface HostRoomPorts extends Pick<TablePorts, 'clock' | 'later'> {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly keys: DeviceKeys;
  readonly rules: TableRules;
  /** After every change of members, invitations, proposals or contacts; `kept` is to be kept. */
  readonly changed: (kept: TableKept, isKept: boolean) => void;
  /** A co-facilitator of that name has taken over: this page is not followed any more. */
  readonly taken: (by: string) => void;
}
/** To one device alone; `last`: what was said before is on its way. */
interface Line {
  readonly out: StreamOut;
  last: Promise<void>;
}
/** Who may take over. */
const isHeir = ({ state, grants }: KeptMember): boolean => state === 'in' && grants.some((g) => g.kind === 'cofacilitator');

/** The streams that a member's device may read; none before it was let in, or after it was taken out. */
const streamsFor = ({ state, grants }: KeptMember): readonly string[] => (state === 'in' ? grants.flatMap(streamsOf) : []);

/** What a device was last told of its commands. */
interface Answered {
  readonly n: number;
  readonly refusal: TableRefusal | null;
}
/** At most one welcome a device in this time, however often it asks. */
const WELCOME_MS = 300;

/** The host's end of a table: the only one who decides what happens. Members, keys and numbers; the exercise itself is in `rules`. */
export class HostRoom {
  kept: TableKept;
  /** When each device was last heard, epoch ms. */
  readonly heardAt = new Map<string, number>();
  private readonly ports: HostRoomPorts;
  private readonly hub: StreamHub;
  private readonly desk: HostDesk;
  private readonly door: HostDoor;
  private readonly lines = new Map<string, Line>();
  private readonly answered = new Map<string, Answered>();
  /** Each member as its device was last told. */
  private readonly told = new Map<string, KeptMember>();
  private readonly welcomedAt = new Map<string, number>();
  private readonly stops: (() => void)[] = [];
  private last: Promise<void> = Promise.resolve();
  private wanted = false;
  private isFinal = false;
  private beat = false;

  constructor(ports: HostRoomPorts, kept: TableKept) {
    const { sealer, relay, keys, rules, later } = ports;
    const { room, epoch } = kept;
    const now = (): number => ports.clock.now();
    this.ports = ports;
    this.kept = kept;
    this.hub = new StreamHub({ sealer, signer: keys.signing, relay, room, epoch, later, now });
    this.desk = new HostDesk(sealer, room, now);
    this.door = new HostDoor({ sealer, relay, keys, room, now, invites: () => this.kept.invites, members: () => this.kept.members, joined: (m, invite) => this.join(m, invite) });
    for (const [dev, n] of [...Object.entries(kept.heard), ...rules.heard()]) this.answered.set(dev, { n, refusal: null });
    this.hub.use(this.streamsInUse());
    this.stops.push(relay.subscribe(topics.up(room), (bytes) => this.queue(() => this.hear(bytes))), relay.subscribe(topics.lobby(room), (bytes) => this.queue(() => this.door.hear(bytes))));
    this.stops.push(relay.onState((state) => state === 'open' && this.queue(() => this.hub.again())));
    for (const member of kept.members) if (member.state !== 'removed') void this.welcome(member);
    this.publish(true);
  }

  /** Brings all devices level; `beat`: tells those that are, too. Calls that come meanwhile are done together. */
  publish(beat = false): void {
    this.beat ||= beat;
    if (this.wanted) return;
    this.wanted = true;
    this.queue(async () => {
      this.wanted = false;
      const tells = this.beat;
      this.beat = false;
      await this.ports.rules.saved();
      void this.level(tells);
    });
  }

  private level(beat = false): Promise<void> {
    return this.hub.publish((name) => this.stateOf(name), beat);
  }

  /** Changes who may do what. Who lost a stream is kept from its future: the stream gets another key. */
  change(members: readonly KeptMember[]): void {
    const lost = new Set(this.kept.members.flatMap((before) => {
      const after = members.find((m) => m.id === before.id);
      const left = new Set(after ? streamsFor(after) : []);
      return streamsFor(before).filter((name) => !left.has(name));
    }));
    const streams = Object.fromEntries(Object.entries(this.kept.streams).filter(([name]) => !lost.has(name)));
    const before = this.kept.members;
    const heirs = (all: readonly KeptMember[]): string => all.filter(isHeir).map((m) => m.id).join(' ');
    const isNewHeir = heirs(before) !== heirs(members);
    this.keep({ ...this.kept, members, streams });
    for (const member of members) {
      const isSame = !isNewHeir && before.includes(member) && !member.grants.flatMap(streamsOf).some((name) => lost.has(name));
      if (!isSame) void (member.state === 'removed' ? this.tell(member, { t: 'bye', why: 'removed' }) : this.welcome(member));
    }
    this.publish(true);
  }

  /** Keeps other invitations or proposals. */
  keep(kept: TableKept): void {
    this.kept = { ...kept, streams: this.withKeys(kept) };
    this.hub.use(this.streamsInUse());
    this.ports.changed(this.kept, true);
  }

  /** Tells a host from whom this page took over, should it come back, that it is not followed any more. */
  async tellBefore(): Promise<void> {
    const { sealer, keys, relay } = this.ports;
    const { before, room } = this.kept;
    if (before === undefined) return;
    const { up } = pairKeys(knownBytes(before));
    const taken: UpMessage = { t: 'taken' };
    const bytes = await sealUp({ sealer, room, device: deviceId(keys.signing.publicKey), key: up, signer: keys.signing }, 0, 0, JSON.stringify(taken));
    if (bytes) relay.publish(topics.up(room), bytes);
  }

  /** Tells all devices that it is over, and listens no more. */
  async end(): Promise<void> {
    await Promise.all(this.kept.members.map((member) => this.tell(member, { t: 'bye', why: 'ended' })));
    this.leave();
  }
  /** Listens no more; devices are told nothing, since the page may come back. */
  leave(): void {
    for (const stop of this.stops) stop();
  }

  private queue(work: () => Promise<void>): void {
    this.last = this.last.then(work).catch(() => undefined);
  }

  /** A co-facilitator gets the exercise and the table, or could not go on. */
  private stateOf(name: string): StreamState {
    const { rules } = this.ports;
    const state = rules.state(name);
    if (name !== 'cofacilitator') return state;
    const heard = Object.fromEntries([...this.answered].map(([dev, { n }]) => [dev, n]));
    return { ...state, view: { audience: 'cofacilitator', isFinal: this.isFinal, ...rules.dossier(), table: { ...this.kept, heard } } };
  }

  private withKeys({ members, streams }: TableKept): Record<string, string> {
    const names = new Set(members.flatMap(streamsFor));
    const missing = [...names].filter((name) => streams[name] === undefined);
    return { ...streams, ...Object.fromEntries(missing.map((name) => [name, toBase64url(this.ports.sealer.random(32))])) };
  }
  private streamsInUse(): Record<string, string> {
    const names = new Set(this.kept.members.flatMap(streamsFor));
    return Object.fromEntries(Object.entries(this.kept.streams).filter(([name]) => names.has(name)));
  }

  private join(member: KeptMember, invite: string): void {
    const known = this.kept.members.some((m) => m.id === member.id);
    if (known) return void this.welcome(member);
    const invites = this.kept.invites.map((i) => (i.id === invite ? { ...i, uses: i.uses - 1 } : i));
    this.keep({ ...this.kept, invites });
    this.touch(member.id);
    this.change([...this.kept.members, member]);
  }

  private touch(member: string): void {
    const before = this.heardAt.get(member) ?? 0;
    const now = this.ports.clock.now();
    this.heardAt.set(member, now);
    if (Math.abs(now - before) > 5000) this.ports.changed(this.kept, false);
  }

  private async hear(bytes: Uint8Array): Promise<void> {
    const heard = await this.desk.hear(bytes, this.kept.members);
    if (!heard) return;
    const { member, message } = heard;
    if (member.state === 'removed') return this.tell(member, { t: 'bye', why: 'removed' });
    this.touch(member.id);
    if (heard.n > 0) return this.command(heard);
    if (!heard.fits()) return;
    const missed = message.t === 'ping' && (message.epoch !== this.kept.epoch || message.seq < this.line(member).out.seq);
    if (message.t === 'hello' || missed) await this.welcome(member);
    if (message.t === 'nack' && member.state === 'in') this.hub.nack(message.chan, message.epoch, message.seq, message.whole);
    if (message.t === 'taken' && isHeir(member)) return this.handOver(member);
    if (message.t === 'leave') this.change(this.kept.members.map((m) => (m.id === member.id ? { ...m, state: 'removed' as const } : m)));
  }

  /** The last that this page says: everything, and that it is the last. */
  private async handOver(member: KeptMember): Promise<void> {
    await this.ports.rules.saved();
    this.isFinal = true;
    await this.level();
    this.ports.taken(member.name);
  }

  /** One effect for each number of a device, whatever comes how often; nothing of an earlier page counts (RELAY 5.7). */
  private async command(heard: Heard & { readonly fits: () => boolean }): Promise<void> {
    const { member, n, epoch, message } = heard;
    const before = this.answered.get(member.id);
    if (epoch !== this.kept.epoch) return this.welcome(member);
    if (before && n < before.n) return;
    if (before?.n === n) return this.answer(member, before);
    if (!heard.fits()) {
      // What was refused stays refused: its device was told so, and a relay may bring it again later.
      this.answered.set(member.id, { n, refusal: SLOW });
      return this.answer(member, { n, refusal: SLOW });
    }
    const refusal = carryOut(heard, this.ports.rules, () => {
      if (message.t !== 'propose') return;
      const { objective, rating, because } = message;
      this.keep({ ...this.kept, proposals: [...this.kept.proposals, { id: `${member.id}.${epoch}.${n}`, from: member.name, objective, rating, because }].slice(-100) });
    });
    const answered = { n, refusal: refusal && { code: refusal.code, message: refusal.message } };
    this.answered.set(member.id, answered);
    await this.ports.rules.saved();
    // What is answered has gone out to a co-facilitator: it is not lost with this page.
    await this.level();
    await this.answer(member, answered);
  }

  private answer(member: KeptMember, { n, refusal }: Answered): Promise<void> {
    return this.tell(member, { t: 'answer', n, refusal });
  }

  private async welcome(member: KeptMember): Promise<void> {
    const now = this.ports.clock.now();
    const isNews = this.kept.members.find((m) => m.id === member.id) !== this.told.get(member.id);
    if (!isNews && Math.abs(now - (this.welcomedAt.get(member.id) ?? 0)) < WELCOME_MS) return;
    this.welcomedAt.set(member.id, now);
    await this.tell(member, this.welcomeOf(member.id));
  }

  private welcomeOf(id: string): Welcome {
    const { members, streams, epoch } = this.kept;
    const member = members.find((m) => m.id === id);
    const grants: readonly Grant[] = member?.state === 'in' ? member.grants : [];
    if (member) this.told.set(id, member);
    return {
      t: 'welcome', state: member?.state === 'in' ? 'in' : 'waiting', name: member?.name ?? '', title: this.ports.rules.title, grants: [...grants] as Welcome['grants'],
      streams: [...new Set(grants.flatMap(streamsOf))].map((name) => ({ name, key: streams[name] ?? '', epoch, seq: this.hub.seq(name) })),
      muted: member?.muted ?? false, heirs: members.filter(isHeir).map((m) => m.signing), heard: this.answered.get(id)?.n ?? 0, crowd: members.length,
    };
  }

  /** One after the other: a device that has heard a later message takes no earlier one. */
  private tell(member: KeptMember, message: DeviceMessage): Promise<void> {
    const line = this.line(member);
    line.last = line.last.then(async () => {
      const { relay } = this.ports;
      for (const bytes of (await line.out.single(JSON.stringify(message))) ?? []) relay.publish(topics.down(this.kept.room, line.out.chan), bytes);
    }).catch(() => undefined);
    return line.last;
  }
  private line(member: KeptMember): Line {
    const { sealer, keys } = this.ports;
    const { room, epoch } = this.kept;
    const line = this.lines.get(member.id) ?? { out: new StreamOut({ sealer, signer: keys.signing, room, key: memberKeys(member).down, epoch }), last: Promise.resolve() };
    this.lines.set(member.id, line);
    return line;
  }
}
