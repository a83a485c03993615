import { roomClock } from './time.ts';

/** "10:41", or a dash where the log keeps no room's time. */
export const roomTimeWords = (wall: number | null): string => (wall === null || wall <= 0 ? '–' : roomClock(wall));
