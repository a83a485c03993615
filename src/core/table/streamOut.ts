import type { Sealer, SigningKey } from '../ports.ts';
import { channelId } from './channelId.ts';
import { frameMark, sealFrame, type FrameKind } from './frame.ts';
import { piecesOf } from './pieces.ts';

/** What a stream of frames is sealed and signed with. `room`: topic id; `key` 32 bytes; `epoch`: rises with every start of the page and change of hands. */
export interface StreamKeys {
  readonly sealer: Sealer;
  readonly signer: SigningKey;
  readonly room: string;
  readonly key: Uint8Array;
  readonly epoch: number;
}
/** Frames that can be sent again as they were. */
const KEPT = 64;

/** The sending end of a channel: numbers, chains, seals and signs frames, and keeps the last ones. One call at a time, or numbers would cross. */
export class StreamOut {
  readonly chan: string;
  readonly epoch: number;
  seq = 0;
  private readonly keys: StreamKeys;
  private mark: Uint8Array = new Uint8Array(16);
  private kept: { readonly seq: number; readonly bytes: Uint8Array }[] = [];

  constructor(keys: StreamKeys) {
    this.keys = keys;
    this.epoch = keys.epoch;
    this.chan = channelId(keys.key);
  }

  /** The next frames of the channel; `null`: the message is too long. */
  async live(text: string): Promise<readonly Uint8Array[] | null> {
    const pieces = piecesOf(text);
    if (!pieces) return null;
    const frames: Uint8Array[] = [];
    for (const piece of pieces) {
      const seq = this.seq + 1;
      const bytes = await this.seal('live', seq, piece);
      this.seq = seq;
      this.mark = frameMark(bytes);
      this.kept.push({ seq, bytes });
      frames.push(bytes);
    }
    this.kept = this.kept.slice(-KEPT);
    return frames;
  }

  /** A message that stands for everything up to the newest frame. */
  async whole(text: string): Promise<readonly Uint8Array[] | null> {
    const pieces = piecesOf(text);
    return pieces && Promise.all(pieces.map((piece) => this.seal('whole', this.seq, piece)));
  }

  /** A message of its own, which nothing before it is needed for; `null`: too long. */
  single(text: string): Promise<readonly Uint8Array[] | null> {
    this.seq += 1;
    return this.whole(text);
  }

  /** The very frames after number `seq`, if all of them are kept and together are at most `bytes` long. */
  since(seq: number, bytes: number): readonly Uint8Array[] | null {
    const missing = this.kept.filter((k) => k.seq > seq);
    const isAll = seq >= this.seq || missing[0]?.seq === seq + 1;
    return isAll && missing.reduce((sum, k) => sum + k.bytes.length, 0) <= bytes ? missing.map((k) => k.bytes) : null;
  }

  private seal(kind: FrameKind, seq: number, piece: Uint8Array): Promise<Uint8Array> {
    const { sealer, signer, room, key } = this.keys;
    return sealFrame(sealer, key, signer, room, this.chan, { kind, epoch: this.epoch, seq, prev: this.mark, nonce: sealer.random(12) }, piece);
  }
}
