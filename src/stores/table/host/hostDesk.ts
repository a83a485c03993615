import type { Sealer } from '#core/ports.ts';
import { tokenBucket } from '#core/base/tokenBucket.ts';
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
}
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

  /** `null`: from nobody known, damaged, or no message. `slow`: too many at once; a command is answered so, the rest is dropped. */
  async hear(bytes: Uint8Array, members: readonly KeptMember[]): Promise<(Heard & { readonly slow: boolean }) | null> {
    const id = senderOf(bytes);
    const member = members.find((m) => m.id === id);
    if (!member) return null;
    const { keys, fits, mayAsk } = this.contact(member);
    const opened = await openUp(this.sealer, this.room, member.id, keys.up, keys.signing, bytes);
    const message = opened && readMessage(upMessage, opened.json);
    if (!opened || !message) return null;
    const { epoch, n } = opened;
    return { member, epoch, n, message, slow: !(n > 0 ? fits : mayAsk)(1, this.now()) };
  }

  private contact(member: KeptMember): Contact {
    const known = this.contacts.get(member.id);
    if (known) return known;
    const { commands } = TABLE_LIMITS;
    const fresh = { keys: memberKeys(member), fits: tokenBucket(commands, this.now()), mayAsk: tokenBucket(ASKING, this.now()) };
    this.contacts.set(member.id, fresh);
    return fresh;
  }
}
