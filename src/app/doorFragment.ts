import { doorText } from '#core/table/doorLink.ts';
import { readShortCode } from '#core/table/shortCode.ts';
import { tablePlace } from './tablePlace.ts';

/** The fragment of the door that a typed code opens, at the relay of this page; `null`: that is no code. */
export async function doorFragment(typed: string): Promise<string | null> {
  const code = readShortCode(typed);
  return code === null ? null : doorText({ relay: (await tablePlace()).relay, code });
}
