import type { Rating, Refusal } from '#core/exercise/command.ts';
import type { RelayState } from '#core/ports.ts';
import type { Grant } from '#core/table/grant.ts';

/** An invitation that still opens something. */
export interface InviteRow {
  readonly id: string;
  readonly grant: Grant;
  /** The whole link, secret in the fragment: for a QR code or a private message, never for a shared screen. */
  readonly link: string;
  /** How many devices may still use it. */
  readonly uses: number;
  /** Epoch ms. */
  readonly expiresAt: number;
}
/** A device at the table, or at its door. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  /** `comparing`: code and words are to be compared, then admit or refuse; `waiting`: admit or refuse. */
  readonly state: 'comparing' | 'waiting' | 'in' | 'removed';
  /** What to compare with what the person reads aloud. */
  readonly sas: { readonly digits: string; readonly words: readonly string[] } | null;
  readonly grants: readonly Grant[];
  readonly muted: boolean;
  /** Heard within the last ten seconds. */
  readonly connected: boolean;
  /** Epoch ms; `null`: never since this page was opened. */
  readonly heardAt: number | null;
}
/** A rating that an evaluator proposes; the facilitator gives it, with its reason, or drops it. */
export interface Proposal {
  readonly id: string;
  readonly from: string;
  readonly objective: string;
  readonly rating: Rating;
  readonly because: string;
}
export interface TableState {
  /** `none`: no relay is configured for this address; `closed`: not opened yet. */
  readonly status: 'none' | 'closed' | 'opening' | 'open';
  readonly relay: RelayState;
  /** Where devices find the table: `lan`, `lan-http` (plain, warn), `hosted`, `loopback` (this machine only), `windows` (tabs of this browser: courtesy, not security). */
  readonly mode: 'loopback' | 'lan' | 'lan-http' | 'hosted' | 'windows';
  /** Address of the seats' page, e.g. `https://192.168.1.5:4174/seat.html`. */
  readonly seats: string | null;
  /** Words of the certificate, as the terminal shows them; empty: there is none. */
  readonly words: readonly string[];
  /** Its SHA-256 in pairs of digits, as a phone's browser shows it. */
  readonly fingerprint: string | null;
  /** Eight characters, spoken or printed; opens only the door. `null`: the door is locked. */
  readonly code: { readonly text: string; readonly link: string; readonly expiresAt: number } | null;
  readonly invites: readonly InviteRow[];
  readonly members: readonly MemberRow[];
  readonly proposals: readonly Proposal[];
  /** Another device has taken over with this epoch: this page watches. `null`: it has not. */
  readonly takenOver: string | null;
}
export interface TableActions {
  /** Opens the table of the running exercise; after a reload of the page the same one. */
  openTable(): Promise<void>;
  /** Ends it for all devices: they are told, keys are forgotten. */
  closeTable(): void;
  /** Makes an invitation; returns its id. `uses` 1–60 (1 unless told). */
  invite(grant: Grant, uses?: number): string;
  revoke(invite: string): void;
  /** A fresh short code, valid for 15 minutes; the old one ends. */
  openDoor(): void;
  lockDoor(): void;
  admit(member: string, grants: readonly Grant[]): void;
  /** Other grants for a device that is in. Takes at once; keys of what it lost are changed. */
  move(member: string, grants: readonly Grant[]): void;
  mute(member: string, on: boolean): void;
  /** Takes a device out, or refuses one at the door; it gets no further key. */
  remove(member: string): void;
  /** Gives the rating as the facilitator, with its reason; the refusal of the rules, `null` = given. */
  accept(proposal: string): Refusal | null;
  drop(proposal: string): void;
}
export type TableStore = TableState & TableActions;
