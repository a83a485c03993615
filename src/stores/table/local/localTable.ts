import type { StoreApi } from 'zustand/vanilla';
import type { DeviceKeys, KeyShelf, Relay, Sealer } from '#core/ports.ts';
import { toBase64url } from '#core/table/base64url.ts';
import { newDeviceKeys } from '#core/table/deviceKeys.ts';
import { pinOf } from '#core/table/invite.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import type { SessionStore } from '../../sessionTypes.ts';
import { createGuest } from '../createGuest.ts';
import type { GuestStore } from '../guestTypes.ts';
import { HostRoom } from '../host/hostRoom.ts';
import { newTableKept } from '../host/newTableKept.ts';
import { onSessionNews } from '../host/onSessionNews.ts';
import { inviteLink, newInvite } from '../host/tableRows.ts';
import type { TablePorts } from '../tablePorts.ts';
import { deskRules } from './deskRules.ts';

export interface LocalTablePorts extends TablePorts {
  readonly session: StoreApi<SessionStore>;
  /** A shelf of its own for each desk: nothing of it is kept longer than somebody sits there. */
  readonly shelf: () => KeyShelf;
}
/** An invitation goes from hand to hand in one page. */
const INVITE_MS = 60_000;

/**
 * The desks of one laptop, by hand-over: a host and its guests as at every table, over a relay inside the page (issue 3: the same code over
 * implementations of one `Relay`). Whoever sits down is invited, joins with fresh keys and gets the stream of that role alone; whoever
 * leaves is taken out. Nothing is kept: the log is the session's, as if each command had been keyed there.
 */
export class LocalTable {
  private readonly ports: LocalTablePorts;
  private readonly sealer: Sealer;
  private readonly keys: DeviceKeys;
  private readonly relay: Relay;
  private readonly room: HostRoom;
  private readonly stops: readonly (() => void)[];

  constructor(ports: LocalTablePorts, sealer: Sealer, keys: DeviceKeys) {
    const { session, clock, later } = ports;
    const kept = newTableKept(toBase64url(sealer.random(16)));
    this.ports = ports;
    this.sealer = sealer;
    this.keys = keys;
    this.relay = ports.relay(kept.room, 'origin', true);
    this.room = new HostRoom({ clock, later, sealer, relay: this.relay, keys, rules: deskRules(session), changed: () => undefined, taken: () => undefined }, kept);
    this.stops = [onSessionNews(session, () => this.room.publish()), clock.everySecond(() => this.room.publish(true))];
  }

  /** Somebody sits down at a role's desk. The table knows them by it: who plays a role stands in the roster. */
  sit(role: string): StoreApi<GuestStore> {
    const { kept } = this.room;
    const invite = newInvite((length) => this.sealer.random(length), [{ kind: 'role', role }], 1, this.ports.clock.now() + INVITE_MS);
    this.room.keep({ ...kept, invites: [invite], members: kept.members.filter((member) => member.state !== 'removed') });
    const pin = pinOf(this.keys.signing.publicKey, this.keys.agreement.publicKey);
    const { clock, later, relay } = this.ports;
    const guest = createGuest(
      { clock, later, relay, sealer: () => Promise.resolve(this.sealer), shelf: this.ports.shelf(), plainHttp: false },
      inviteLink({ kept: this.room.kept, relay: 'origin', pin }, invite),
    );
    knockWhenAsked(guest, role.slice(0, TABLE_LIMITS.name));
    return guest;
  }

  leave(): void {
    for (const stop of this.stops) stop();
    this.room.leave();
    this.relay.close();
  }
}

/** @throws what the sealer throws where keys cannot be made */
export async function openLocalTable(ports: LocalTablePorts): Promise<LocalTable> {
  const sealer = await ports.sealer();
  return new LocalTable(ports, sealer, await newDeviceKeys(sealer));
}

function knockWhenAsked(guest: StoreApi<GuestStore>, name: string): void {
  const knock = (): boolean => guest.getState().phase === 'name' && guest.getState().knock(name);
  if (knock()) return;
  const stop = guest.subscribe(() => {
    if (knock()) stop();
  });
}
