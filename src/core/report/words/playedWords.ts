import type { ReportContext } from '../reportContext.ts';
import { dayWords, roomWords } from './clockWords.ts';

/** Day on which it was played, as the log says; `null` for a play from a file, which has none. */
export const playedDay = ({ header }: Pick<ReportContext, 'header'>): string | null => (header.started > '1970-01-02' ? header.started.slice(0, 10) : null);

/** "Played on 24 November 2026." */
export function playedWords(context: ReportContext): string {
  const day = playedDay(context);
  return day === null ? 'The log keeps no date of play.' : `Played on ${dayWords(day)}.`;
}

/** When the room began and ended, as far as the log says. */
export function roomSpan({ header, chronicle }: ReportContext): string {
  const walls = chronicle.entries.map(({ wall }) => wall).filter((wall) => wall > 0);
  if (header.started <= '1970-01-02' || walls.length === 0) return 'not kept in the log';
  return `${roomWords(Math.min(...walls))} to ${roomWords(Math.max(...walls))}`;
}
