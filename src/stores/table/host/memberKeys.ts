import { knownBytes } from '#core/table/base64url.ts';
import { pairKeys } from '#core/table/deviceKeys.ts';
import type { KeptMember } from './tableKept.ts';

/** A member's keys as bytes. */
export interface MemberKeys {
  readonly up: Uint8Array;
  readonly down: Uint8Array;
  readonly signing: Uint8Array;
}

export const memberKeys = ({ pair, signing }: KeptMember): MemberKeys => ({ ...pairKeys(knownBytes(pair)), signing: knownBytes(signing) });
