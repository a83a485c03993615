import { webcrypto } from 'node:crypto';
import { vi, expect } from 'vitest';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { Clock, DeviceKeys, Relay, SigningKey } from '#core/ports.ts';
import { toBase64url } from '#core/table/base64url.ts';
import { deviceId } from '#core/table/deviceKeys.ts';
import type { Grant } from '#core/table/grant.ts';
import { GuestRoom } from '#stores/table/guest/guestRoom.ts';
import { HostRoom } from '#stores/table/host/hostRoom.ts';
import { newTableKept } from '#stores/table/host/newTableKept.ts';
import type { KeptMember, TableKept } from '#stores/table/host/tableKept.ts';
import { fakeRules, type FakeRules } from './fakeTableRules.ts';
import { quickTime } from './quickTime.ts';

export const sealer = webCryptoSealer(webcrypto as Crypto);
const ROOM = 'R'.repeat(22);

export interface FakeDevice {
  readonly guest: GuestRoom;
  readonly relay: Relay;
  readonly member: KeptMember;
}
/** A host and its devices over any relay, with a key each already; `connect` makes one connection. Time goes `speed` times as fast. */
export class FakeTableRoom {
  readonly time: ReturnType<typeof quickTime>;
  readonly devices: FakeDevice[] = [];
  kept: TableKept;
  rules: FakeRules = fakeRules();
  host: HostRoom | null = null;
  private keys: DeviceKeys | null = null;
  /** Of the host's page. */
  private relay: Relay | null = null;
  private readonly connect: () => Relay;
  private readonly signers = new Map<string, SigningKey>();

  constructor(connect: () => Relay, speed = 40, room = ROOM) {
    this.connect = connect;
    this.time = quickTime(speed);
    this.kept = newTableKept(room);
  }

  /** Opens the host's page, or opens it again: with what was kept, the next epoch, and the log alone. */
  async open(): Promise<HostRoom> {
    this.keys ??= { signing: await sealer.newSigningKey(), agreement: await sealer.newAgreementKey() };
    if (this.host) this.kept = { ...this.kept, epoch: this.kept.epoch + 1 };
    this.close();
    const { log, second } = this.rules;
    this.rules = fakeRules(log);
    this.rules.second = second;
    this.relay = this.connect();
    this.host = new HostRoom({ ...this.time, sealer, relay: this.relay, keys: this.keys, rules: this.rules, changed: (kept) => (this.kept = kept), taken: () => undefined }, this.kept);
    return this.host;
  }
  /** The host's page is closed: nobody is told. */
  close(): void {
    this.host?.leave();
    this.relay?.close();
  }
  /** A second passes in the room. */
  tick(): void {
    this.rules.second += 1;
    this.host?.publish(true);
  }

  async sit(name: string, ...grants: Grant[]): Promise<FakeDevice> {
    const signer = await sealer.newSigningKey();
    const member: KeptMember = { id: deviceId(signer.publicKey), name, signing: toBase64url(signer.publicKey), pair: toBase64url(sealer.random(32)), grants, state: 'in', muted: false };
    this.signers.set(member.id, signer);
    this.host?.change([...this.kept.members, member]);
    return this.device(member);
  }
  /** The page of a device that is known, opened (again); with a `clock` that may be wrong. */
  device(member: KeptMember, clock: Clock = this.time.clock): FakeDevice {
    const signer = this.signers.get(member.id);
    if (!signer || !this.keys) throw new Error('open the host first');
    const relay = this.connect();
    const pair = Uint8Array.from(Buffer.from(member.pair, 'base64url'));
    const guest = new GuestRoom({ ...this.time, clock, sealer, relay, room: this.kept.room, host: this.keys.signing.publicKey, pair, signer, changed: () => undefined });
    const device = { guest, relay, member };
    this.devices.push(device);
    return device;
  }

  /** Resolves once every device shows what its streams' host sends, by hash. */
  async level(devices: readonly FakeDevice[] = this.devices): Promise<void> {
    await vi.waitFor(() => {
      for (const { guest } of devices) {
        expect(guest.streams.size).toBeGreaterThan(0);
        for (const [name, stream] of guest.streams) expect([name, JSON.stringify(stream.state)]).toEqual([name, JSON.stringify(this.rules.state(name))]);
      }
    }, { timeout: 20_000, interval: 20 });
  }
  end(): void {
    this.close();
    for (const { guest, relay } of this.devices) {
      guest.leave();
      relay.close();
    }
    this.time.end();
  }
}
