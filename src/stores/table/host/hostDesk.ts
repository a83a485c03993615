import type { Sealer } from '#core/ports.ts';
import { tokenBucket } from '#core/base/tokenBucket.ts';
import { toBase64url } from '#core/table/base64url.ts';
import { TABLE_LIMITS } from '#core/table/limits.ts';
import { readMessage, upMessage, type UpMessage } from '#core/table/messages.ts';
import { openUp, senderOf } from '#core/table/upFrame.ts';
import { memberKeys, type MemberKeys } from './memberKeys.ts';
import type { KeptMember } from './tableKept.ts';

export interface TableRefusal {
  readonly code: string;
  readonly message: string;
}
/** A message whose sender is proved. `n` 0: nothing that changes the exercise. */
export interface Heard {
  readonly member: KeptMember;
  readonly epoch: number;
  readonly n: number;
  readonly message: UpMessage;
}
interface Contact {
  readonly keys: MemberKeys;
  readonly fits: (amount: number, now: number) => boolean;
  readonly mayAsk: (amount: number, now: number) => boolean;
  /** Ends of the signatures of what came last, oldest first: a device never sends the same bytes twice. */
  readonly seen: Set<string>;
}
/** Marks kept of one device. */
const SEEN = 256;
const markOf = (bytes: Uint8Array): string => toBase64url(bytes.slice(-32));
/** What needs no answer in order: pings, repairs. */
const ASKING = { burst: 30, perSecond: 5 } as const;

/** Reads what devices send: who it is from is proved before anything is believed; floods are cut here. */
export class HostDesk {
  private readonly sealer: Sealer;
  private readonly room: string;
  private readonly now: () => number;
  private readonly contacts = new Map<string, Contact>();

  constructor(sealer: Sealer, room: string, now: () => number) {
    this.sealer = sealer;
    this.room = room;
    this.now = now;
  }

  /**
   * `null`: from nobody known, damaged, no message, or one that came before. `fits`: takes from what the device may say, and tells
   * whether there was enough: too many commands at once are answered so, the rest is dropped.
   */
  async hear(bytes: Uint8Array, members: readonly KeptMember[]): Promise<(Heard & { readonly fits: () => boolean }) | null> {
    const id = senderOf(bytes);
    const member = members.find((m) => m.id === id);
    if (!member) return null;
    const { keys, fits, mayAsk, seen } = this.contact(member);
    const mark = markOf(bytes);
    if (seen.has(mark)) return null;
    const opened = await openUp(this.sealer, this.room, member.id, keys.up, keys.signing, bytes);
    const message = opened && readMessage(upMessage, opened.json);
    if (!opened || !message) return null;
    seen.add(mark);
    if (seen.size > SEEN) seen.delete(seen.values().next().value ?? '');
    const { epoch, n } = opened;
    return { member, epoch, n, message, fits: () => (n > 0 ? fits : mayAsk)(1, this.now()) };
  }

  private contact(member: KeptMember): Contact {
    const known = this.contacts.get(member.id);
    if (known) return known;
    const { commands } = TABLE_LIMITS;
    const fresh = { keys: memberKeys(member), fits: tokenBucket(commands, this.now()), mayAsk: tokenBucket(ASKING, this.now()), seen: new Set<string>() };
    this.contacts.set(member.id, fresh);
    return fresh;
  }
}
