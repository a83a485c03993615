import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#core/exercise/command.ts';
import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { newDeviceKeys } from '#core/table/deviceKeys.ts';
import { streamsOf, type Grant } from '#core/table/grant.ts';
import type { Door } from '#core/table/doorLink.ts';
import type { Invite } from '#core/table/invite.ts';
import type { UpMessage } from '#core/table/messages.ts';
import { roomOfShortCode } from '#core/table/shortCode.ts';
import type { CreateGuestPorts } from '../createGuest.ts';
import type { GuestSeat, GuestState, GuestStore, TableOrders } from '../guestTypes.ts';
import { NEW_GUEST } from '../newGuest.ts';
import { CodeJoin } from './codeJoin.ts';
import { guestJoin } from './guestJoin.ts';
import type { GuestKept } from './guestKept.ts';
import { GuestRoom } from './guestRoom.ts';
import type { GuestStream } from './guestStream.ts';

/** Under which a device's keys are kept: one table at a time. */
export const GUEST_SHELF = 'guest';
const KNOCK_MS = 2000;

/** A device at a table, from the knock to the last view: writes what its screens show. */
export class GuestTable {
  private readonly ports: CreateGuestPorts;
  private readonly sealer: Sealer;
  private readonly store: StoreApi<GuestStore>;
  private room: GuestRoom | null = null;
  private relay: Relay | null = null;
  private codeJoin: CodeJoin | null = null;
  private stopKnocking: () => void = () => undefined;
  private note = '';
  private readonly shown = new Map<string, { readonly state: unknown; readonly seat: GuestSeat }>();

  constructor(ports: CreateGuestPorts, sealer: Sealer, store: StoreApi<GuestStore>) {
    this.ports = ports;
    this.sealer = sealer;
    this.store = store;
  }

  /** Under a name: with an invitation, or by the door of a short code. */
  comeIn(way: Invite | Door, name: string): Promise<void> {
    return 'code' in way ? this.atDoor(way, name) : this.knock(way, name);
  }
  /** A human here has compared what the facilitator reads. */
  confirm(isSame: boolean): void {
    if (this.store.getState().phase !== 'compare') return;
    if (isSame) this.codeJoin?.confirm();
    else this.codeJoin?.leave();
    this.store.setState(isSame ? { phase: 'waiting' } : { phase: 'removed', sas: null });
  }

  private async atDoor({ code, relay: place }: Door, name: string): Promise<void> {
    this.store.setState({ phase: 'knocking', name });
    const keys = await newDeviceKeys(this.sealer);
    const room = roomOfShortCode(code);
    this.codeJoin = new CodeJoin({
      sealer: this.sealer, relay: this.ports.relay(room, place), room, keys, name, later: this.ports.later,
      compare: (sas) => this.store.setState({ phase: 'compare', sas }),
      invited: (invite) => {
        this.store.setState({ sas: null });
        void this.knock(invite, name);
      },
    });
  }

  /** Knocks with an invitation under a name, with fresh keys. */
  private async knock(invite: Invite, name: string): Promise<void> {
    this.store.setState({ phase: 'knocking', name });
    const keys = await newDeviceKeys(this.sealer);
    const relay = this.connect(invite.room, invite.relay);
    this.stopKnocking = guestJoin({ sealer: this.sealer, relay, invite, keys, later: this.ports.later }, name, ({ host, pair, again }) => {
      this.enter(relay, { v: 1, room: invite.room, relay: invite.relay, host: toBase64url(host), pair: toBase64url(pair), name }, keys);
      this.knockAgain(again);
    });
  }

  /** Comes back to a table with keys that were kept. */
  comeBack(kept: GuestKept, keys: DeviceKeys): void {
    this.store.setState({ phase: 'knocking', name: kept.name });
    this.enter(this.connect(kept.room, kept.relay), kept, keys);
  }

  command(message: UpMessage): Promise<Refusal | null> {
    const gone: Refusal = { code: 'not-started', message: 'You are not at the table.' };
    return (this.room?.command(message) as Promise<Refusal | null> | undefined) ?? Promise.resolve(gone);
  }

  /** Nobody answers: the host that hears it is silent from then on. */
  async tellTaken(): Promise<void> {
    await this.room?.taken();
  }

  async leave(): Promise<void> {
    await this.room?.goodbye();
    this.end();
    await this.ports.shelf.forget(GUEST_SHELF);
    this.store.setState({ phase: 'ended', seats: [], grants: [] });
  }

  private connect(room: string, place: Invite['relay']): Relay {
    const relay = this.ports.relay(room, place);
    this.relay = relay;
    relay.onState((state) => {
      if (state === 'closed' && this.relay === relay) this.store.setState({ phase: 'no-relay' });
    });
    return relay;
  }

  private enter(relay: Relay, kept: GuestKept, keys: DeviceKeys): void {
    const { clock, later } = this.ports;
    this.room = new GuestRoom({
      clock, later, sealer: this.sealer, relay, room: kept.room, host: knownBytes(kept.host), pair: knownBytes(kept.pair), signer: keys.signing,
      changed: () => this.show(kept, keys),
    });
  }

  private knockAgain(again: () => void): void {
    if (this.room?.welcome || this.room?.bye) return;
    again();
    this.stopKnocking = this.ports.later(KNOCK_MS, () => this.knockAgain(again));
  }

  private show(kept: GuestKept, keys: DeviceKeys): void {
    const { room, store } = this;
    if (!room) return;
    const before = store.getState();
    if (room.newer) return store.setState({ phase: 'newer' });
    if (room.bye) return this.bidden(room.bye);
    if (room.welcome) this.keep({ ...kept, host: toBase64url(room.authority.host) }, keys);
    const next = { ...this.welcomed(before), connection: room.connection, unsent: room.outbox.length };
    if (Object.entries(next).some(([key, value]) => before[key as keyof GuestState] !== value)) store.setState(next);
  }

  /** Once it is welcome, and again when somebody else has become the host. */
  private keep(kept: GuestKept, keys: DeviceKeys): void {
    const note = JSON.stringify(kept);
    if (note === this.note) return;
    this.note = note;
    void this.ports.shelf.keep(GUEST_SHELF, keys, note);
  }

  private bidden(why: 'removed' | 'ended'): void {
    this.end();
    void this.ports.shelf.forget(GUEST_SHELF);
    this.store.setState({ phase: why, seats: [], grants: [] });
  }
  private end(): void {
    this.codeJoin?.leave();
    this.stopKnocking();
    this.room?.leave();
    const { relay } = this;
    this.relay = null;
    relay?.close();
    this.room = null;
  }

  private welcomed(before: GuestState): Partial<GuestState> {
    const welcome = this.room?.welcome;
    if (!welcome) return {};
    const grants: readonly Grant[] = welcome.grants;
    const seats = grants.flatMap((grant) => streamsOf(grant).map((name) => this.seat(grant, name)));
    const unique = seats.filter((seat, i) => seats.findIndex((s) => s.key === seat.key) === i);
    const orders = this.orders() ?? before.orders;
    return {
      phase: welcome.state, title: welcome.title, name: welcome.name, muted: welcome.muted,
      grants: same(before.grants, grants), seats: sameSeats(before.seats, unique), orders: same(before.orders, orders),
    };
  }

  /** The same object as long as the same is to be seen. */
  private seat(grant: Grant, name: string): GuestSeat {
    const stream = this.room?.streams.get(name);
    const as = name === 'screen' ? 'screen' : name === 'evaluator' ? 'evaluator' : grant.kind === 'evaluator' ? 'watch' : grant.kind === 'role' ? 'act' : 'cofacilitator';
    const key = `${as} ${name}`;
    const known = this.shown.get(key);
    if (known && known.state === (stream?.state ?? null)) return known.seat;
    const view = stateOf(stream)?.view ?? null;
    const seat: GuestSeat = { key: name, as, role: name.startsWith('seat:') ? name.slice('seat:'.length) : null, view, hash: view === null ? null : (stream?.hash ?? null) };
    this.shown.set(key, { state: stream?.state ?? null, seat });
    return seat;
  }

  private orders(): TableOrders | null {
    const [first] = this.room?.streams.values() ?? [];
    return stateOf(first)?.orders ?? (first ? null : NEW_GUEST.orders);
  }
}

const stateOf = (stream: GuestStream | undefined): { readonly view: GuestSeat['view']; readonly orders: TableOrders } | null =>
  (stream?.state ?? null) as { readonly view: GuestSeat['view']; readonly orders: TableOrders } | null;

const sameSeats = (before: readonly GuestSeat[], now: readonly GuestSeat[]): readonly GuestSeat[] =>
  before.length === now.length && before.every((seat, i) => seat === now[i]) ? before : now;

/** The list or object from before where it says the same: screens are not drawn anew for nothing. */
const same = <Value>(before: Value, now: Value): Value => (JSON.stringify(before) === JSON.stringify(now) ? before : now);
