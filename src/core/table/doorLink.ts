import { placeText, readPlace, type RelayPlace } from './invite.ts';
import { readShortCode } from './shortCode.ts';

/** Where a door is: the relay and the code that opens it. Holds no secret; may be shown to the whole room. */
export interface Door {
  readonly relay: RelayPlace;
  /** As `shortCode` writes it. */
  readonly code: string;
}
const LONGEST = 2000;

/** The fragment of a door's link, `#d.1.…`, short enough to be typed where the relay is the page's own. */
export const doorText = ({ relay, code }: Door): string => `#d.1.${placeText(relay)}.${code}`;

/** Reads a link's fragment; `newer`: made by a later version, so reload; `null`: no door. Never throws. */
export function readDoor(fragment: string): Door | 'newer' | null {
  const [kind, version = '', place = '', typed = '', ...more] = fragment.replace(/^#/, '').split('.');
  if (kind !== 'd' || fragment.length > LONGEST) return null;
  if (version !== '1') return /^\d{1,4}$/.test(version) ? 'newer' : null;
  const [relay, code] = [readPlace(place), readShortCode(typed)];
  return relay === null || code === null || more.length > 0 ? null : { relay, code };
}
