import { expect, vi } from 'vitest';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { toBase64url } from '#core/table/base64url.ts';
import type { Grant } from '#core/table/grant.ts';
import { hashOf } from '#stores/table/streamState.ts';
import { FakeTableRoom, sealer, type FakeDevice } from '#kit/fakeTableRoom.ts';
import type { Engine } from './engine.ts';
import { faultyRelay, type FaultCount, type FaultyRelay } from './faultyRelay.ts';
import type { Outcome } from './outcome.ts';

interface Sent {
  readonly text: string;
  /** `none`, `accepted`, or the code of a refusal. */
  answer: string;
}
const SPEED = 10;
const PATIENCE = { timeout: 60_000, interval: 50 } as const;
const role = (id: string): Grant => ({ kind: 'role', role: id });
const PEOPLE: readonly (readonly [string, readonly Grant[]])[] = [
  ['Ana', [role('ciso')]], ['Ben', [role('ceo')]], ['Cem', [role('ciso')]], ['Dee', [role('legal'), role('comms')]],
  ['Eve', [{ kind: 'evaluator', roles: ['ciso', 'ceo'] }]], ['Oz', [{ kind: 'observer' }]],
];
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
export const newRoom = (): string => toBase64url(sealer.random(16));
/** Each connection begins at another address, so that all servers of a cluster have some. */
export const rotated = (engine: Engine, by: number): readonly [string, ...string[]] => {
  const at = by % engine.addresses.length;
  return [...engine.addresses.slice(at), ...engine.addresses.slice(0, at)] as [string, ...string[]];
};

/** A host and six devices over an engine, whose room's clock runs ten times as fast; every command and its answer is counted. */
export class FaultRig {
  readonly room: FakeTableRoom;
  readonly relays: FaultyRelay[] = [];
  readonly onTheWay: FaultCount = { lost: 0, doubled: 0, late: 0 };
  /** Devices that people look at: not those whose page was closed. */
  readonly open = new Set<FakeDevice>();
  private readonly sent: Sent[] = [];
  private readonly ticking: ReturnType<typeof setInterval>;
  private isRunning = true;

  constructor(engine: Engine) {
    const id = newRoom();
    const connect = (): FaultyRelay => {
      const place = this.relays.length;
      const relay = faultyRelay(mqttRelay({ addresses: rotated(engine, place), room: id }), place + 1, this.onTheWay);
      this.relays.push(relay);
      return relay;
    };
    this.room = new FakeTableRoom(connect, SPEED, id);
    // Beats go on while the room's clock stands.
    this.ticking = setInterval(() => (this.isRunning ? this.room.tick() : this.room.host?.publish(true)), 1000 / SPEED);
  }

  /** Opens the host's page and seats everybody. */
  async begin(): Promise<this> {
    await this.room.open();
    for (const [name, grants] of PEOPLE) this.open.add(await this.room.sit(name, ...grants));
    await vi.waitFor(() => expect([...this.open].map((d) => d.guest.connection)).toEqual(PEOPLE.map(() => 'live')), PATIENCE);
    return this;
  }

  device(name: string): FakeDevice {
    const found = [...this.open].find((d) => d.member.name === name);
    if (!found) throw new Error(`${name} is not here`);
    return found;
  }

  /** Commands from those named, in turn, one every 20 ms, answered or not. */
  async play(count: number, names: readonly string[] = ['Ana', 'Ben', 'Cem', 'Dee']): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      void this.command(names[i % names.length] ?? '');
      await pause(20);
    }
  }
  /** A note for the first role that a device holds. */
  command(name: string): Promise<unknown> {
    const { guest, member } = this.device(name);
    const [grant] = member.grants;
    const sent: Sent = { text: `${name} ${this.sent.length}`, answer: 'none' };
    this.sent.push(sent);
    return guest.command({ t: 'act', role: grant?.kind === 'role' ? grant.role : '', act: { do: 'note', text: sent.text } })
      .then((refusal) => (sent.answer = refusal?.code ?? 'accepted'));
  }

  /** Closes the page of a device for good or until `comeBack`. What it had not sent is gone with it, and is not counted. */
  leave(name: string): FakeDevice {
    const device = this.device(name);
    device.guest.leave();
    device.relay.close();
    this.open.delete(device);
    this.room.devices.splice(this.room.devices.indexOf(device), 1);
    return device;
  }
  comeBack({ member }: FakeDevice, clock = this.room.time.clock): void {
    this.open.add(this.room.device(member, clock));
  }

  setFaults(share: number): void {
    for (const relay of this.relays) relay.faults = share === 0 ? null : { lose: share, double: share, reorder: share };
  }

  /** Waits until everything is answered and level, and counts. Nothing is thrown for what never comes: it is in the figures. */
  async outcome(): Promise<Outcome> {
    await this.answered().catch(() => undefined);
    this.isRunning = false;
    await vi.waitFor(() => expect(this.unequal()).toBe(0), PATIENCE).catch(() => undefined);
    const { log } = this.room.rules;
    const times = (text: string): number => log.filter((entry) => entry.text === text).length;
    const isRefused = ({ answer }: Sent): boolean => answer !== 'accepted' && answer !== 'none';
    const causes = new Set(log.map(({ cause }) => `${cause.dev} ${cause.n}`));
    return {
      sent: this.sent.length, refused: this.sent.filter(isRefused).length,
      lost: this.sent.filter((s) => s.answer === 'none' || (s.answer === 'accepted' && times(s.text) === 0)).length,
      doubled: log.length - causes.size + this.sent.reduce((sum, s) => sum + Math.max(0, times(s.text) - (isRefused(s) ? 0 : 1)), 0),
      unequal: this.unequal(), devices: this.open.size, onTheWay: this.onTheWay,
    };
  }
  /** Resolves once every command was answered. */
  async answered(): Promise<void> {
    await vi.waitFor(() => expect(this.sent.filter((s) => s.answer === 'none')).toEqual([]), PATIENCE);
  }

  end(): void {
    clearInterval(this.ticking);
    this.room.end();
  }

  private unequal(): number {
    const isLevel = ({ guest }: FakeDevice): boolean =>
      guest.streams.size > 0 && [...guest.streams].every(([name, { state }]) => hashOf(state) !== null && hashOf(state) === hashOf(hostState(this.room, name)));
    return [...this.open].filter((device) => !isLevel(device)).length;
  }
}

const hostState = (room: FakeTableRoom, name: string): Parameters<typeof hashOf>[0] => JSON.parse(JSON.stringify(room.rules.state(name))) as Parameters<typeof hashOf>[0];
