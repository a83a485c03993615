import { toBase64url } from '#core/table/base64url.ts';
import { inviteText } from '#core/table/invite.ts';
import type { InviteRow, MemberRow } from '../tableTypes.ts';
import { fromBase64url } from '#core/table/base64url.ts';
import type { KeptInvite, KeptMember, TableKept } from './tableKept.ts';

export interface RowsOf {
  readonly kept: TableKept;
  /** Address of the seats' page. */
  readonly seats: string;
  /** What devices connect to: `origin`, `windows`, or addresses of relays. */
  readonly relay: 'origin' | 'windows' | readonly string[];
  /** Of the host's keys, 16 bytes. */
  readonly pin: Uint8Array;
  readonly now: number;
  readonly heardAt: ReadonlyMap<string, number>;
}
/** A device that was heard this long ago counts as connected, ms. */
const CONNECTED_MS = 12_000;

/** Invitations that still open something, newest first. */
export function inviteRows({ kept, seats, relay, pin, now }: RowsOf): readonly InviteRow[] {
  const link = ({ id, secret }: KeptInvite): string =>
    `${seats}${inviteText({ relay, room: kept.room, id, secret: fromBase64url(secret) ?? new Uint8Array(), pin })}`;
  return kept.invites.filter((i) => i.uses > 0 && i.expiresAt > now)
    .map((i) => ({ id: i.id, grant: i.grant, link: link(i), uses: i.uses, expiresAt: i.expiresAt }))
    .reverse();
}

/** Devices in the order in which they came; those that were taken out stay in the list, last. */
export function memberRows({ kept, now, heardAt }: RowsOf): readonly MemberRow[] {
  const row = ({ id, name, state, grants, muted }: KeptMember): MemberRow => {
    const heard = heardAt.get(id) ?? null;
    return { id, name, state, grants, muted, sas: null, heardAt: heard, connected: state !== 'removed' && heard !== null && Math.abs(now - heard) < CONNECTED_MS };
  };
  return [...kept.members.filter((m) => m.state !== 'removed'), ...kept.members.filter((m) => m.state === 'removed')].map(row);
}

/** An invitation as it is made: a fresh secret of 256 bits. `admits`: for one device alone, and so without a click. */
export function newInvite(random: (length: number) => Uint8Array, grant: KeptInvite['grant'], uses: number, expiresAt: number): KeptInvite {
  return { id: toBase64url(random(16)), secret: toBase64url(random(32)), grant, uses, admits: uses === 1, expiresAt };
}
