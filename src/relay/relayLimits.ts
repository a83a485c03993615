import type { Rate } from '#core/base/tokenBucket.ts';

/** What one connection may do before it is cut, and all of them together (RELAY 5.6). Sizes in bytes, times in ms. */
export interface RelayLimits {
  readonly sockets: number;
  /** From the handshake to a complete CONNECT. */
  readonly connectTimeout: number;
  /** Of a WebSocket message. */
  readonly message: number;
  /** Of an MQTT packet: the largest batch of a catch-up is 30 KiB. */
  readonly packet: number;
  readonly subscriptions: number;
  /** Everything that a connection sends. Wide, since a facilitator sends a frame a channel for all. */
  readonly bytes: Rate;
  readonly packets: Rate;
  /** What is published on `…/u` and `…/lobby`: what a device may say. */
  readonly upBytes: Rate;
  readonly upPackets: Rate;
  /** A reader with more than `soft` waiting for it for `softFor`, or more than `hard` at any time, is cut: it comes back and repairs. */
  readonly waiting: { readonly soft: number; readonly softFor: number; readonly hard: number; readonly every: number };
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const RELAY_LIMITS: RelayLimits = {
  sockets: 1000,
  connectTimeout: 5000,
  message: 256 * KIB,
  packet: 64 * KIB,
  subscriptions: 64,
  bytes: { burst: 32 * MIB, perSecond: 4 * MIB },
  packets: { burst: 20_000, perSecond: 2000 },
  upBytes: { burst: 512 * KIB, perSecond: 64 * KIB },
  upPackets: { burst: 240, perSecond: 30 },
  waiting: { soft: 256 * KIB, softFor: 2000, hard: 4 * MIB, every: 500 },
};
