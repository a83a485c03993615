import { webcrypto } from 'node:crypto';
import { mqttRelay } from '#adapters/relay/mqttRelay.ts';
import { webCryptoSealer } from '#adapters/seal/webCryptoSealer.ts';
import type { Relay, SigningKey } from '#core/ports.ts';
import { fromBase64url } from '#core/table/base64url.ts';
import { channelId } from '#core/table/channelId.ts';
import { pairKeys } from '#core/table/deviceKeys.ts';
import { GuestRoom } from '#stores/table/guest/guestRoom.ts';
import type { KeptMember } from '#stores/table/host/tableKept.ts';
import { bareDeviceRelay } from './bareRelay.ts';
import { benchNow } from './benchNow.ts';
import { ROLE, STREAM } from './benchRoom.ts';
import { benchText, roundOf } from './benchRules.ts';
import { bareReceiver, mqttReceiver, type LightReceiver } from './lightReceiver.ts';
import { realTime } from './realTime.ts';
import type { FromSeats, ToSeats } from './seatsMessages.ts';

type Sit = ToSeats & { readonly do: 'sit' };
/** The host's first frame says what there is before the first round. */
const SEQ_BEFORE_ROUNDS = 1;
/** New connections at a time. */
const AT_ONCE = 20;
export const benchSealer = webCryptoSealer(webcrypto as Crypto);

/** Seats of one room in this process: devices of ours, whole, and light ones; tells when all of them show a round. */
export class SeatGroup {
  private readonly sit: Sit;
  private readonly tell: (what: FromSeats) => void;
  private readonly guests: GuestRoom[] = [];
  private readonly relays: Relay[] = [];
  private readonly lights: LightReceiver[] = [];
  /** How many seats show a round. */
  private readonly shows = new Map<number, number>();

  constructor(sit: Sit, tell: (what: FromSeats) => void) {
    this.sit = sit;
    this.tell = tell;
  }

  async open(signers: readonly SigningKey[]): Promise<void> {
    const { members, light, group } = this.sit;
    const level = members.map((member, i) => this.device(member, signers[i], i));
    for (let i = 0; i < light; i += 1) {
      this.lights.push(this.light(i));
      if (i % AT_ONCE === AT_ONCE - 1) await Promise.all(this.lights.map(({ ready }) => ready));
    }
    await Promise.all([...level, ...this.lights.map(({ ready }) => ready)]);
    this.tell({ told: 'level', group });
  }

  commit(seat: number, round: number): void {
    const { group } = this.sit;
    const at = benchNow();
    void this.guests[seat]?.command({ t: 'act', role: ROLE, act: { do: 'note', text: benchText(round) } });
    this.tell({ told: 'sent', group, round, at });
  }

  leave(): void {
    for (const guest of this.guests) guest.leave();
    for (const one of [...this.relays, ...this.lights]) one.close();
  }

  private address(i: number): string {
    const { addresses } = this.sit;
    return addresses[i % addresses.length] ?? '';
  }

  /** Resolves when it has the room's state for the first time. */
  private device(member: KeptMember, signer: SigningKey | undefined, i: number): Promise<void> {
    if (!signer) throw new Error('ask for keys first');
    const { room, host, way, addresses } = this.sit;
    const pair = fromBase64url(member.pair) ?? new Uint8Array();
    const turned = [...addresses.slice(i % addresses.length), ...addresses.slice(0, i % addresses.length)];
    const relay = way === 'bare' ? bareDeviceRelay(this.address(i), room, channelId(pairKeys(pair).down))
      : mqttRelay({ addresses: [turned[0] ?? '', ...turned.slice(1)], room: room.room, crowd: 300 });
    this.relays.push(relay);
    return new Promise((done) => {
      let shown = 0;
      const guest: GuestRoom = new GuestRoom({
        ...realTime, sealer: benchSealer, relay, room: room.room, host: Uint8Array.from(host), pair, signer,
        changed: () => {
          const state = guest?.streams.get(STREAM)?.state ?? null;
          if (state === null) return;
          done();
          const now = roundOf(state);
          for (; shown < now; shown += 1) this.showsRound(shown + 1);
        },
      });
      this.guests.push(guest);
    });
  }

  private light(i: number): LightReceiver {
    const { way, room, group } = this.sit;
    const arrived = (seq: number): void => this.showsRound(seq - SEQ_BEFORE_ROUNDS);
    return way === 'bare' ? bareReceiver(this.address(i), arrived) : mqttReceiver(this.address(i), `${group}${process.pid}x${i}`.replace(/\W/g, ''), room, arrived);
  }

  private showsRound(round: number): void {
    const { group, members, light } = this.sit;
    const count = (this.shows.get(round) ?? 0) + 1;
    this.shows.set(round, count);
    if (count < members.length + light) return;
    this.shows.delete(round);
    if (round > 0) this.tell({ told: 'shown', group, round, at: benchNow() });
  }
}
