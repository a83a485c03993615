import type { StoreApi } from 'zustand/vanilla';
import type { Refusal } from '#core/exercise/command.ts';
import type { KeyShelf, Relay, Sealer } from '#core/ports.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import type { Grant } from '#core/table/grant.ts';
import { pinOf } from '#core/table/invite.ts';
import type { SessionStore } from '../../sessionTypes.ts';
import type { TablePlace } from '../tablePlace.ts';
import type { TablePorts } from '../tablePorts.ts';
import type { TableStore } from '../tableTypes.ts';
import { HostRoom, type HostKeys } from './hostRoom.ts';
import { sessionRules } from './sessionRules.ts';
import { inviteRows, memberRows, newInvite } from './tableRows.ts';
import type { KeptMember, TableKept } from './tableKept.ts';

export interface HostTablePorts extends TablePorts {
  readonly session: StoreApi<SessionStore>;
  readonly shelf: KeyShelf;
  readonly place: TablePlace;
  readonly exercise: string;
  readonly store: StoreApi<TableStore>;
}
/** How often a host that was is told that it is. */
const TELL_SECONDS = 5;
type Rows = Pick<TableStore, 'invites' | 'members'>;
/** Under which the keys of an exercise's table are kept. */
export const shelfName = (exercise: string): string => `table:${exercise}`;

/** The open table of the running exercise: what the facilitator does about devices, and what the console shows of them. */
export class HostTable {
  private readonly ports: HostTablePorts;
  private readonly sealer: Sealer;
  private readonly keys: HostKeys;
  private readonly room: HostRoom;
  private readonly relay: Relay;
  private readonly stops: (() => void)[];
  private seconds = 0;

  constructor(ports: HostTablePorts, sealer: Sealer, keys: HostKeys, kept: TableKept) {
    const { session, clock, later } = ports;
    this.ports = ports;
    this.sealer = sealer;
    this.keys = keys;
    this.relay = ports.relay(kept.room, ports.place.relay);
    this.room = new HostRoom({ clock, later, sealer, relay: this.relay, keys, rules: sessionRules(session), changed: (now, isKept) => this.changed(now, isKept), taken: (by) => this.taken(by) }, kept);
    this.stops = [
      session.subscribe((now, before) => {
        const isSame = now.view === before.view && now.stopped === before.stopped && now.blackout === before.blackout && now.spotlight === before.spotlight;
        if (!isSame) this.room.publish();
      }),
      clock.everySecond(() => this.second()),
      this.relay.onState(() => this.show()),
    ];
    this.keep(kept);
    this.show();
  }

  invite(grant: Grant, uses: number): string {
    const many = Math.min(60, Math.max(1, Math.trunc(uses)));
    const invite = newInvite((length) => this.sealer.random(length), grant, many, this.now() + TABLE_LIMITS.inviteMinutes * 60_000);
    const { kept } = this.room;
    this.room.keep({ ...kept, invites: [...kept.invites.filter((i) => i.expiresAt > this.now() && i.uses > 0), invite] });
    return invite.id;
  }
  revoke(id: string): void {
    const { kept } = this.room;
    this.room.keep({ ...kept, invites: kept.invites.filter((i) => i.id !== id) });
  }
  admit(id: string, grants: readonly Grant[]): void {
    this.with(id, (member) => ({ ...member, grants, state: 'in' }));
  }
  mute(id: string, muted: boolean): void {
    this.with(id, (member) => ({ ...member, muted }));
  }
  remove(id: string): void {
    this.with(id, (member) => ({ ...member, state: 'removed', grants: [] }));
  }
  openDoor(): void {
    // The short code comes with the door's own connection.
  }
  lockDoor(): void {
    this.ports.store.setState({ code: null });
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

  private stop(): void {
    for (const stop of this.stops.splice(0)) stop();
  }
  private now(): number {
    return this.ports.clock.now();
  }
  private with(id: string, change: (member: KeptMember) => KeptMember): void {
    this.room.change(this.room.kept.members.map((m) => (m.id === id ? change(m) : m)));
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
    const pin = pinOf(this.keys.signing.publicKey, this.keys.agreement.publicKey);
    const rows = { kept, heardAt, pin, seats: place.seats, relay: place.relay, now: this.now() };
    store.setState({ status: 'open', relay: this.relay.state, proposals: kept.proposals, ...changedRows(store.getState(), { invites: inviteRows(rows), members: memberRows(rows) }) });
  }
}

/** Only the lists that differ from what is shown: the console is not drawn anew each second for nothing. */
function changedRows(shown: Rows, now: Rows): Partial<Rows> {
  const isSame = (key: keyof Rows): boolean => JSON.stringify(shown[key]) === JSON.stringify(now[key]);
  return { ...(isSame('invites') ? {} : { invites: now.invites }), ...(isSame('members') ? {} : { members: now.members }) };
}
