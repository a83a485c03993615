import { roomClock, roomDate } from '#ui/kit/time.ts';

/** "4 December 2025, 10:41" in the room's zone. */
export function savedWhen(wall: number): string {
  return `${roomDate(wall)}, ${roomClock(wall)}`;
}
