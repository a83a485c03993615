import type { Grant } from '#core/table/grant.ts';
import type { Rating } from '#core/exercise/command.ts';

/** A device as the host's page keeps it. Bytes are base64url. */
export interface KeptMember {
  /** `deviceId` of `signing`. */
  readonly id: string;
  readonly name: string;
  /** Its Ed25519 key, 32 bytes. */
  readonly signing: string;
  /** 32 bytes that only the two sides know (HPKE exporter). */
  readonly pair: string;
  readonly grants: readonly Grant[];
  readonly state: 'waiting' | 'in' | 'removed';
  readonly muted: boolean;
}
export interface KeptInvite {
  readonly id: string;
  /** 32 bytes. */
  readonly secret: string;
  readonly grants: readonly [Grant, ...Grant[]];
  /** Goes to one device by itself; no link is shown. */
  readonly isSent: boolean;
  readonly uses: number;
  /** Whether who comes with it is let in without a click. */
  readonly admits: boolean;
  /** Epoch ms. */
  readonly expiresAt: number;
}
export interface KeptProposal {
  readonly id: string;
  readonly from: string;
  readonly objective: string;
  readonly rating: Rating;
  readonly because: string;
}
/** Everything that a table needs to go on after its page was closed, beside the keys of the host; plain JSON. */
export interface TableKept {
  readonly v: 1;
  readonly room: string;
  /** Of the page that runs the table now; rises with each opening, so that commands and frames of an earlier one count no more. */
  readonly epoch: number;
  /** Key of each stream that was ever opened, by its name. */
  readonly streams: Readonly<Record<string, string>>;
  readonly members: readonly KeptMember[];
  readonly invites: readonly KeptInvite[];
  readonly proposals: readonly KeptProposal[];
  /** The short code that opens the door, until then (epoch ms). */
  readonly door?: { readonly code: string; readonly expiresAt: number };
  /** Who has taken over from this page, if somebody has: then it only watches. */
  readonly takenBy?: string;
  /** What this page and the host before it shared, where it took over: a host that comes back is told, now and then. */
  readonly before?: string;
  /** The newest command of each device that an earlier host has carried out. */
  readonly heard: Readonly<Record<string, number>>;
}
