import type { DeviceKeys, Relay, Sealer } from '#core/ports.ts';
import { knownBytes, toBase64url } from '#core/table/base64url.ts';
import { matchesPin, type Invite } from '#core/table/invite.ts';
import { knockInfo } from '#core/table/knockInfo.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import { lobbyMessage, messageBytes, readBytes, type Knock, type LobbyMessage } from '#core/table/messages.ts';
import { topics } from '#core/table/topics.ts';

/** What both sides have after a knock: the host's signing key, and 32 bytes that nobody else knows. */
export interface Paired {
  readonly host: Uint8Array;
  readonly pair: Uint8Array;
  /** Sends the very same knock again, until the host has answered. */
  readonly again: () => void;
}
export interface GuestJoinPorts {
  readonly sealer: Sealer;
  readonly relay: Relay;
  readonly invite: Invite;
  readonly keys: DeviceKeys;
  readonly later: (ms: number, run: () => void) => () => void;
}
const ASK_MS = 1000;

/**
 * Asks who runs the room until somebody answers with the keys that the invitation names, then seals a knock to them: name and keys of
 * this device, with the invitation's secret. `paired` is called once. Returns how to stop.
 */
export function guestJoin({ sealer, relay, invite, keys, later }: GuestJoinPorts, name: string, paired: (pair: Paired) => void): () => void {
  const { room, id, pin, secret } = invite;
  const lobby = topics.lobby(room);
  const say = (message: LobbyMessage): void => relay.publish(lobby, messageBytes(message));
  let isOver = false;
  let unplan: () => void = () => undefined;
  const ask = (): void => {
    say({ t: 'who', v: 1 });
    unplan = later(ASK_MS, ask);
  };
  const stop = relay.subscribe(lobby, (said) => {
    const host = said.length > TABLE_LIMITS.lobbyBytes ? null : readBytes(lobbyMessage, said);
    if (isOver || host?.t !== 'host' || !matchesPin(pin, knownBytes(host.signing), knownBytes(host.agreement))) return;
    isOver = true;
    unplan();
    const knock: Knock = { name, signing: toBase64url(keys.signing.publicKey), agreement: toBase64url(keys.agreement.publicKey) };
    void sealer.sealTo(knownBytes(host.agreement), secret, knockInfo(room, id), messageBytes(knock)).then(({ enc, sealed, exported }) => {
      const again = (): void => say({ t: 'knock', v: 1, invite: id, enc: toBase64url(enc), sealed: toBase64url(sealed) });
      paired({ host: knownBytes(host.signing), pair: exported, again });
    });
  });
  const stopState = relay.onState((state) => state === 'open' && !isOver && say({ t: 'who', v: 1 }));
  ask();
  return () => {
    isOver = true;
    unplan();
    stop();
    stopState();
  };
}
