import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { tokenBucket } from '#core/base/tokenBucket.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { deviceId } from '#core/table/deviceKeys.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import { knock, lobbyMessage, messageBytes, readBytes, type LobbyMessage } from '#core/table/messages.ts';
import { knockInfo } from '#core/table/knockInfo.ts';
import { topics } from '#core/table/topics.ts';
import type { KeptInvite, KeptMember } from './tableKept.ts';

export interface HostDoorPorts {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly keys: DeviceKeys;
  readonly room: string;
  readonly now: () => number;
  readonly invites: () => readonly KeptInvite[];
  readonly members: () => readonly KeptMember[];
  /** Somebody came with a good invitation, perhaps again. */
  readonly joined: (member: KeptMember, invite: string) => void;
}
const RATE = { burst: 40, perSecond: 10 } as const;

/** Answers those who hold an invitation and no key yet. Whoever knows the room may knock; only an invitation's secret opens. */
export class HostDoor {
  private readonly ports: HostDoorPorts;
  private readonly fits: (amount: number, now: number) => boolean;

  constructor(ports: HostDoorPorts) {
    this.ports = ports;
    this.fits = tokenBucket(RATE, ports.now());
  }

  async hear(said: Uint8Array): Promise<void> {
    if (said.length > TABLE_LIMITS.lobbyBytes || !this.fits(1, this.ports.now())) return;
    const message = readBytes(lobbyMessage, said);
    if (message?.t === 'who') this.introduce();
    if (message?.t === 'knock') await this.knocked(message);
  }

  private introduce(): void {
    const { relay, room, keys } = this.ports;
    const host: LobbyMessage = { t: 'host', v: 1, signing: toBase64url(keys.signing.publicKey), agreement: toBase64url(keys.agreement.publicKey) };
    relay.publish(topics.lobby(room), messageBytes(host));
  }

  private async knocked({ invite: id, enc, sealed }: LobbyMessage & { readonly t: 'knock' }): Promise<void> {
    const { keys, room, now, invites, members, joined } = this.ports;
    const invite = invites().find((i) => i.id === id && i.expiresAt > now());
    if (!invite) return;
    const opened = await keys.agreement.open({ enc: knownBytes(enc), sealed: knownBytes(sealed) }, knownBytes(invite.secret), knockInfo(room, id));
    const said = opened && readBytes(knock, opened.plain);
    if (!opened || !said) return;
    const device = deviceId(knownBytes(said.signing));
    const known = members().find((m) => m.id === device);
    if (known) return known.state === 'removed' || known.pair !== toBase64url(opened.exported) ? undefined : joined(known, id);
    const isFull = members().length >= TABLE_LIMITS.members || members().filter((m) => m.state === 'waiting').length >= TABLE_LIMITS.atDoor;
    if (invite.uses < 1 || isFull) return;
    const state = invite.admits ? 'in' : 'waiting';
    joined({ id: device, name: said.name, signing: said.signing, pair: toBase64url(opened.exported), grants: invite.grants, state, muted: false }, id);
  }
}
