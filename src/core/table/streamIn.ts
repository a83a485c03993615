import { bytesToUtf8, equalBytes } from '@noble/ciphers/utils.js';
import type { Sealer } from '../ports.ts';
import type { Authority } from './authority.ts';
import { channelId } from './channelId.ts';
import { frameMark, frameParts, openFrame, type FrameHeader, type FrameParts } from './frame.ts';
import { Gathered } from './gathered.ts';
import { readPiece, type Piece } from './pieces.ts';

export interface StreamInPorts {
  readonly sealer: Sealer;
  readonly room: string;
  readonly key: Uint8Array;
  /** Whose frames count. */
  readonly signedBy: Authority;
}
/** What became of a frame. `gap`: something before it is missing, so ask; `misled`: signed, and yet not what follows: the relay or the sender plays tricks. */
export type Taken =
  | { readonly is: 'message'; readonly kind: 'live' | 'whole'; readonly text: string }
  | { readonly is: 'gap' | 'misled' | 'newer' | 'nothing' };
interface Head {
  readonly epoch: number;
  readonly seq: number;
  readonly mark: Uint8Array;
}
type WholeFrame = FrameParts & { readonly is: 'frame' };
/** Frames that came too early and wait for those before them. */
const MOST_EARLY = 64;
const NOTHING: Taken = { is: 'nothing' };

/**
 * The receiving end of a channel: hands out messages in their order, each once. It trusts a frame's number only after its signature, so
 * that nobody else can make it see gaps. Begins with a `whole`.
 */
export class StreamIn {
  readonly chan: string;
  head: Head | null = null;
  private readonly ports: StreamInPorts;
  private readonly live = new Gathered();
  private readonly whole = new Gathered();
  private early = new Map<number, Uint8Array>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(ports: StreamInPorts) {
    this.ports = ports;
    this.chan = channelId(ports.key);
  }

  /** Takes a frame; the answers are those of the frame and of those that had waited for it. Calls are carried out one after the other. */
  take(bytes: Uint8Array): Promise<readonly Taken[]> {
    const answer = this.last.then(() => this.takeAll(bytes));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async takeAll(bytes: Uint8Array): Promise<readonly Taken[]> {
    const answers = [await this.takeOne(bytes)];
    for (let next = this.popEarly(); next; next = this.popEarly()) answers.push(await this.takeOne(next));
    return answers.filter((a) => a.is !== 'nothing');
  }

  private popEarly(): Uint8Array | undefined {
    const seq = (this.head?.seq ?? 0) + 1;
    const next = this.early.get(seq);
    this.early.delete(seq);
    return next;
  }

  private async takeOne(bytes: Uint8Array): Promise<Taken> {
    const parts = frameParts(bytes);
    if (parts.is !== 'frame') return parts.is === 'newer' ? { is: 'newer' } : NOTHING;
    if (this.isOld(parts.header)) return NOTHING;
    const piece = await this.opened(parts);
    if (!piece) return NOTHING;
    return parts.header.kind === 'whole' ? this.takeWhole(parts.header, piece) : this.takeLive(parts.header, piece, bytes);
  }

  /** Known already, or of an epoch that is over. */
  private isOld({ epoch, seq }: FrameHeader): boolean {
    if (!this.head) return false;
    return epoch < this.head.epoch || (epoch === this.head.epoch && seq <= this.head.seq);
  }

  private async opened(parts: WholeFrame): Promise<Piece | null> {
    const { sealer, key, signedBy, room } = this.ports;
    const { epoch } = parts.header;
    for (const signer of signedBy.candidates(epoch)) {
      const plain = await openFrame(sealer, key, signer, room, this.chan, parts);
      if (!plain) continue;
      signedBy.heard(signer, epoch);
      return readPiece(plain);
    }
    return null;
  }

  private takeWhole({ epoch, seq, prev }: FrameHeader, piece: Piece): Taken {
    const message = this.whole.add(`${epoch} ${seq}`, piece);
    if (!message) return NOTHING;
    if (this.head?.epoch !== epoch) this.early.clear();
    this.head = { epoch, seq, mark: prev };
    for (const number of this.early.keys()) if (number <= seq) this.early.delete(number);
    return { is: 'message', kind: 'whole', text: bytesToUtf8(message) };
  }

  private takeLive({ epoch, seq, prev }: FrameHeader, piece: Piece, bytes: Uint8Array): Taken {
    if (!this.head || this.head.epoch !== epoch) return { is: 'gap' };
    if (seq > this.head.seq + 1) {
      if (this.early.size < MOST_EARLY) this.early.set(seq, bytes);
      return { is: 'gap' };
    }
    if (!equalBytes(prev, this.head.mark)) return { is: 'misled' };
    this.head = { epoch, seq, mark: frameMark(bytes) };
    // Pieces of one live message stand one after the other: the place of its first one names it.
    const message = this.live.add(`${epoch} ${seq - piece.place}`, piece);
    return message ? { is: 'message', kind: 'live', text: bytesToUtf8(message) } : NOTHING;
  }
}
