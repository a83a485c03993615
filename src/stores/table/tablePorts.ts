import type { Clock, Relay, Sealer } from '#core/ports.ts';

/** What both ends of a table need from outside. */
export interface TablePorts {
  readonly clock: Clock;
  /** Runs something once, after `ms`; returns how to prevent it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly sealer: () => Promise<Sealer>;
  /** A connection of its own to a relay, in a room. `addresses` empty: the relay of this page's origin, or of this browser where there is none. */
  readonly relay: (room: string, addresses: readonly string[]) => Relay;
}
