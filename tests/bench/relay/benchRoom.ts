import { toBase64url } from '#core/table/base64url.ts';
import { channelId } from '#core/table/channelId.ts';
import { deviceId } from '#core/table/deviceKeys.ts';
import type { Grant } from '#core/table/grant.ts';
import type { KeptMember, TableKept } from '#stores/table/host/tableKept.ts';

/** The one role at which all seats of the bench sit, so that one commit is one frame for everybody, over either way. */
export const ROLE = 'ciso';
export const STREAM = `seat:${ROLE}`;
const GRANT: Grant = { kind: 'role', role: ROLE };

/** What the host sends to everybody, and the seats know beforehand. */
export interface BenchRoom {
  readonly room: string;
  readonly streamKey: string;
  readonly streamChan: string;
}

/** `name`: up to 16 letters or digits that tell it from other rooms of the run. */
export function benchRoom(name: string, random: (length: number) => Uint8Array): BenchRoom {
  const key = random(32);
  return { room: `bench-${name}`.padEnd(22, '0'), streamKey: toBase64url(key), streamChan: channelId(key) };
}

/** A member with this signing key, 32 bytes. */
export const benchMember = (signing: Uint8Array, random: (length: number) => Uint8Array): KeptMember => ({
  id: deviceId(signing), name: 'Ada Byron', signing: toBase64url(signing), pair: toBase64url(random(32)), grants: [GRANT], state: 'in', muted: false,
});

export const benchKept = ({ room, streamKey }: BenchRoom, members: readonly KeptMember[]): TableKept => ({
  v: 1, room, epoch: 1, streams: { [STREAM]: streamKey }, members, invites: [], proposals: [], heard: {},
});
