import type { RelayPlace } from '#core/table/invite.ts';

/** What a device keeps of its seat beside its keys, over a reload: plain JSON, bytes as base64url. */
export interface GuestKept {
  readonly v: 1;
  readonly room: string;
  readonly relay: RelayPlace;
  /** The host's signing key. */
  readonly host: string;
  /** What only this device and the host know. */
  readonly pair: string;
  readonly name: string;
}

export function readGuestKept(note: string): GuestKept | null {
  try {
    const read = JSON.parse(note) as GuestKept;
    return read.v === 1 ? read : null;
  } catch {
    return null;
  }
}
