import { fromBase64url } from '#core/table/base64url.ts';
import { pairKeys } from '#core/table/deviceKeys.ts';
import type { KeptMember } from './tableKept.ts';

/** A member's keys as bytes. */
export interface MemberKeys {
  readonly up: Uint8Array;
  readonly down: Uint8Array;
  readonly signing: Uint8Array;
}
const bytes = (text: string): Uint8Array => fromBase64url(text) ?? new Uint8Array();

export const memberKeys = ({ pair, signing }: KeptMember): MemberKeys => ({ ...pairKeys(bytes(pair)), signing: bytes(signing) });
