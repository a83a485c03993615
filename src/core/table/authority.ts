import { equalBytes } from '@noble/ciphers/utils.js';

/**
 * Whose signatures count at a table. The host that was pinned at the join, until one of the heirs that this host has named takes over
 * in a later epoch; from then on only that one. An earlier host that comes back is not heard (RELAY 11: fencing by epoch).
 */
export class Authority {
  host: Uint8Array;
  /** Signing keys of those who may take over; named by the host alone. */
  heirs: readonly Uint8Array[] = [];
  private epoch = 0;

  constructor(host: Uint8Array) {
    this.host = host;
  }

  /** Whose signature may stand under a frame of that epoch. */
  candidates(epoch: number): readonly Uint8Array[] {
    return epoch > this.epoch ? [this.host, ...this.heirs] : [this.host];
  }

  /** A frame of that epoch was signed by one of the candidates. */
  heard(signer: Uint8Array, epoch: number): void {
    if (!equalBytes(signer, this.host)) {
      this.host = signer;
      this.heirs = [];
    }
    this.epoch = Math.max(this.epoch, epoch);
  }
}
