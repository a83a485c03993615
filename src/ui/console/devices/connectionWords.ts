import type { MemberRow } from '#stores/table/tableTypes.ts';
import { devices_connected, devices_never, devices_silent } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';

/** "Connected", "Silent for 2 min", "Not heard since this page was opened". `wall`: epoch ms. */
export function connectionWords(member: MemberRow, wall: number): string {
  if (member.connected) return devices_connected();
  return member.heardAt === null ? devices_never() : devices_silent({ time: duration((wall - member.heardAt) / 1000) });
}
