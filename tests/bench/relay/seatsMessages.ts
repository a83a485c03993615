import type { KeptMember } from '#stores/table/host/tableKept.ts';
import type { BenchRoom } from './benchRoom.ts';

/** Over what a group of seats goes: `mqtt` addresses are taken in turn. */
export type Way = 'mqtt' | 'bare';

/** What the bench says to a process of seats. Device keys are made there, since a secret key cannot be taken out. */
export type ToSeats =
  | { readonly do: 'keys'; readonly count: number }
  /** Members take the keys in their order. `light` more devices only take times. */
  | { readonly do: 'sit'; readonly group: string; readonly way: Way; readonly addresses: readonly string[]; readonly room: BenchRoom; readonly host: readonly number[];
      readonly members: readonly KeptMember[]; readonly light: number }
  | { readonly do: 'commit'; readonly group: string; readonly seat: number; readonly round: number }
  | { readonly do: 'leave'; readonly group: string };

export type FromSeats =
  | { readonly told: 'keys'; readonly keys: readonly (readonly number[])[] }
  | { readonly told: 'level'; readonly group: string }
  | { readonly told: 'sent'; readonly group: string; readonly round: number; readonly at: number }
  /** All seats of the process show this round, the last of them at `at`. */
  | { readonly told: 'shown'; readonly group: string; readonly round: number; readonly at: number }
  | { readonly told: 'failed'; readonly why: string };
