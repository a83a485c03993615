import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#core/exercise/command.ts';
import type { DeviceKeys, KeyShelf, Relay, Sealer } from '#core/ports.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import type { Grant } from '#core/table/grant.ts';
import { doorText } from '#core/table/doorLink.ts';
import { pinOf } from '#core/table/invite.ts';
import { roomOfShortCode, shortCode } from '#core/table/shortCode.ts';
import type { SessionStore } from '../../sessionTypes.ts';
import { shelfName } from '../shelfName.ts';
import type { TablePlace } from '../tablePlace.ts';
import type { TablePorts } from '../tablePorts.ts';
import type { TableStore } from '../tableTypes.ts';
import { CodeDoor } from './codeDoor.ts';
import { HostRoom } from './hostRoom.ts';
import { onSessionNews } from './onSessionNews.ts';
import { sessionRules } from './sessionRules.ts';
import { comerRows, inviteLink, inviteRows, memberRows, newInvite } from './tableRows.ts';
import type { KeptInvite, KeptMember, TableKept } from './tableKept.ts';

export interface HostTablePorts extends TablePorts {
  readonly session: StoreApi<SessionStore>;
  readonly shelf: KeyShelf;
  readonly place: TablePlace;
  readonly exercise: string;
  readonly store: StoreApi<TableStore>;
}
/** An invitation that goes to a guest at the door, sealed, holds this long. */
const SENT_MS = 2 * 60_000;
const MOST_REFUSALS = 3;
/** A relay that is not reached in this time is told of; before, the table is still being opened. */
const REACH_MS = 5000;
/** How often a host that was is told that it is. */
const TELL_SECONDS = 5;
type Rows = Pick<TableStore, 'code' | 'invites' | 'members'>;

/** The open table of the running exercise: what the facilitator does about devices, and what the console shows of them. */
export class HostTable {
  private readonly ports: HostTablePorts;
  private readonly sealer: Sealer;
  private readonly keys: DeviceKeys;
  private readonly room: HostRoom;
  private readonly relay: Relay;
  private readonly stops: (() => void)[];
  private seconds = 0;
  private wasReached = false;
  private readonly since: number;
  private door: CodeDoor | null = null;
  private refusals = 0;

  constructor(ports: HostTablePorts, sealer: Sealer, keys: DeviceKeys, kept: TableKept) {
    const { session, clock, later } = ports;
    this.ports = ports;
    this.since = ports.clock.now();
    this.sealer = sealer;
    this.keys = keys;
    this.relay = ports.relay(kept.room, ports.place.relay, true);
    this.room = new HostRoom({ clock, later, sealer, relay: this.relay, keys, rules: sessionRules(session), changed: (now, isKept) => this.changed(now, isKept), taken: (by) => this.taken(by) }, kept);
    this.stops = [
      onSessionNews(session, () => this.room.publish()),
      clock.everySecond(() => this.second()),
      this.relay.onState(() => this.show()),
    ];
    this.keep(kept);
    this.standAtDoor();
  }

  invite(grant: Grant, uses: number): string {
    const many = Math.min(60, Math.max(1, Math.trunc(uses)));
    return this.keepInvite(newInvite((length) => this.sealer.random(length), [grant], many, this.now() + TABLE_LIMITS.inviteMinutes * 60_000)).id;
  }
  revoke(id: string): void {
    const { kept } = this.room;
    this.room.keep({ ...kept, invites: kept.invites.filter((i) => i.id !== id) });
  }
  admit(id: string, grants: readonly Grant[]): void {
    if (this.door?.comers.some((comer) => comer.id === id)) return this.admitComer(id, grants);
    this.with(id, (member) => ({ ...member, grants, state: 'in' }));
  }
  mute(id: string, muted: boolean): void {
    this.with(id, (member) => ({ ...member, muted }));
  }
  remove(id: string): void {
    if (this.door?.comers.some((comer) => comer.id === id)) return this.refuseComer(id);
    this.with(id, (member) => ({ ...member, state: 'removed', grants: [] }));
  }
  openDoor(): void {
    this.room.keep({ ...this.room.kept, door: { code: shortCode(this.sealer.random(5)), expiresAt: this.now() + TABLE_LIMITS.doorMinutes * 60_000 } });
    this.standAtDoor();
  }
  lockDoor(): void {
    const { door: _, ...kept } = this.room.kept;
    this.room.keep(kept);
    this.standAtDoor();
  }

  accept(id: string): Refusal | null {
    const proposal = this.room.kept.proposals.find((p) => p.id === id);
    if (!proposal) return null;
    const { objective, rating, because, from } = proposal;
    const refused = this.ports.session.getState().submit({ do: 'rate', objective, rating, because: `${because} (${from})` });
    if (!refused) this.drop(id);
    return refused;
  }
  drop(id: string): void {
    const { kept } = this.room;
    this.room.keep({ ...kept, proposals: kept.proposals.filter((p) => p.id !== id) });
  }

  /** Ends the table: devices are told, keys are forgotten. */
  async close(): Promise<void> {
    this.stop();
    this.ports.store.setState({ status: 'closed', code: null, invites: [], members: [], proposals: [], relay: 'closed' });
    await this.room.end();
    await this.ports.shelf.forget(shelfName(this.ports.exercise));
    this.relay.close();
  }
  /** Leaves the table as it is: it goes on when its exercise is opened again. */
  leave(): void {
    this.stop();
    this.room.leave();
    this.relay.close();
  }

  /** Somebody else runs the table now; here one watches. */
  private taken(by: string): void {
    if (this.stops.length === 0) return;
    this.keep({ ...this.room.kept, takenBy: by });
    this.leave();
    this.ports.store.setState({ takenOver: by, status: 'closed', relay: 'closed', invites: [], code: null, proposals: [] });
    void this.ports.session.getState().giveUp();
  }

  private keepInvite(invite: KeptInvite): KeptInvite {
    const { kept } = this.room;
    this.room.keep({ ...kept, invites: [...kept.invites.filter((i) => i.expiresAt > this.now() && i.uses > 0), invite] });
    return invite;
  }

  /** Listens at the door of the present code, if it is open; those who were at another one have to begin anew. */
  private standAtDoor(): void {
    this.door?.leave();
    this.door = null;
    this.refusals = 0;
    const { door } = this.room.kept;
    if (door && door.expiresAt > this.now()) {
      const room = roomOfShortCode(door.code);
      const relay = this.ports.relay(room, this.ports.place.relay);
      this.door = new CodeDoor({ sealer: this.sealer, relay, keys: this.keys, room, now: () => this.now(), changed: () => this.show() });
    }
    this.show();
  }
  private admitComer(id: string, [first, ...more]: readonly Grant[]): void {
    if (!first) return;
    const invite = newInvite((length) => this.sealer.random(length), [first, ...more], 1, this.now() + SENT_MS);
    this.keepInvite({ ...invite, isSent: true });
    void this.door?.admit(id, inviteLink({ ...this.where(), kept: this.room.kept }, invite));
  }
  /** Three tries, then another code: who guesses at digits has three chances in a million (RELAY 7). */
  private refuseComer(id: string): void {
    this.door?.refuse(id);
    this.refusals += 1;
    if (this.refusals >= MOST_REFUSALS) this.lockDoor();
  }

  private stop(): void {
    this.door?.leave();
    this.door = null;
    for (const stop of this.stops.splice(0)) stop();
  }
  private now(): number {
    return this.ports.clock.now();
  }
  private with(id: string, change: (member: KeptMember) => KeptMember): void {
    this.room.change(this.room.kept.members.map((m) => (m.id === id ? change(m) : m)));
  }
  private where() {
    const { seats, console, relay } = this.ports.place;
    return { seats, console, relay, pin: pinOf(this.keys.signing.publicKey, this.keys.agreement.publicKey) };
  }
  private second(): void {
    this.room.publish(true);
    this.seconds += 1;
    if (this.seconds % TELL_SECONDS === 1) void this.room.tellBefore();
    this.show();
  }
  private changed(kept: TableKept, isKept: boolean): void {
    if (isKept) this.keep(kept);
    this.show();
  }
  private keep(kept: TableKept): void {
    void this.ports.shelf.keep(shelfName(this.ports.exercise), this.keys, JSON.stringify(kept));
  }
  private show(): void {
    if (this.stops.length === 0) return;
    const { place, store } = this.ports;
    const { kept, heardAt } = this.room;
    const rows = { kept, heardAt, ...this.where(), now: this.now() };
    if (kept.door && kept.door.expiresAt <= this.now()) return this.lockDoor();
    const { door } = kept;
    const code = door ? { text: door.code, link: `${place.seats}${doorText({ relay: place.relay, code: door.code })}`, expiresAt: door.expiresAt } : null;
    const members = [...comerRows(this.door?.comers ?? [], this.now()), ...memberRows(rows)];
    this.wasReached ||= this.relay.state === 'open' || this.now() - this.since > REACH_MS;
    store.setState({ status: this.wasReached ? 'open' : 'opening', relay: this.relay.state, proposals: kept.proposals, ...changedRows(store.getState(), { code, invites: inviteRows(rows), members }) });
  }
}

/** Only the lists that differ from what is shown: the console is not drawn anew each second for nothing. */
function changedRows(shown: Rows, now: Rows): Partial<Rows> {
  const isSame = (key: keyof Rows): boolean => JSON.stringify(shown[key]) === JSON.stringify(now[key]);
  return { ...(isSame('code') ? {} : { code: now.code }), ...(isSame('invites') ? {} : { invites: now.invites }), ...(isSame('members') ? {} : { members: now.members }) };
}
