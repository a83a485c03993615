import type { Clock, Relay, Sealer } from '#core/ports.ts';
import type { RelayPlace } from '#core/table/invite.ts';

/** What both ends of a table need from outside. */
export interface TablePorts {
  readonly clock: Clock;
  /** Runs something once, after `ms`; returns how to prevent it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly sealer: () => Promise<Sealer>;
  /** A connection of its own to a relay, in a room; the host's comes back sooner than all others. */
  readonly relay: (room: string, place: RelayPlace, isHost?: boolean) => Relay;
}
