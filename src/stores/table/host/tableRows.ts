import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { inviteText } from '#core/table/invite.ts';
import type { InviteRow, MemberRow } from '../tableTypes.ts';
import type { Comer } from './codeDoor.ts';
import type { KeptInvite, KeptMember, TableKept } from './tableKept.ts';

export interface RowsOf {
  readonly kept: TableKept;
  /** Address of the seats' page. */
  readonly seats: string;
  /** Address of the facilitator's page. */
  readonly console: string;
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
export function inviteRows({ kept, seats, console, relay, pin, now }: RowsOf): readonly InviteRow[] {
  const linkTo = ({ kind }: KeptInvite['grants'][0], fragment: string): string =>
    (kind === 'cofacilitator' ? `${console}#/co/${fragment.slice(1)}` : `${seats}${fragment}`);
  return kept.invites.filter((i) => !i.isSent && i.uses > 0 && i.expiresAt > now)
    .map((i) => ({ id: i.id, grant: i.grants[0], link: linkTo(i.grants[0], inviteLink({ kept, relay, pin }, i)), uses: i.uses, expiresAt: i.expiresAt }))
    .reverse();
}

/** People at the door, by the short code they typed. */
export const comerRows = (comers: readonly Comer[], now: number): readonly MemberRow[] =>
  comers.map(({ id, name, sas }) => ({ id, name: name ?? '', state: 'comparing', sas, grants: [], muted: false, connected: true, heardAt: now }));

/** Devices in the order in which they came; those that were taken out stay in the list, last. */
export function memberRows({ kept, now, heardAt }: RowsOf): readonly MemberRow[] {
  const row = ({ id, name, state, grants, muted }: KeptMember): MemberRow => {
    const heard = heardAt.get(id) ?? null;
    return { id, name, state, grants, muted, sas: null, heardAt: heard, connected: state !== 'removed' && heard !== null && Math.abs(now - heard) < CONNECTED_MS };
  };
  return [...kept.members.filter((m) => m.state !== 'removed'), ...kept.members.filter((m) => m.state === 'removed')].map(row);
}

/** An invitation as it is made: a fresh secret of 256 bits. `admits`: for one device alone, and so without a click. */
export function newInvite(random: (length: number) => Uint8Array, grants: KeptInvite['grants'], uses: number, expiresAt: number): KeptInvite {
  return { id: toBase64url(random(16)), secret: toBase64url(random(32)), grants, isSent: false, uses, admits: uses === 1, expiresAt };
}

/** The fragment of an invitation's link. */
export const inviteLink = ({ kept, relay, pin }: Pick<RowsOf, 'kept' | 'relay' | 'pin'>, { id, secret }: KeptInvite): string =>
  inviteText({ relay, room: kept.room, id, secret: knownBytes(secret), pin });
