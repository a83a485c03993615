import { isCalendarDay } from '../base/calendarDay.ts';
import type { Report } from './document.ts';
import { icsLine, icsText } from './ics/icsLine.ts';

const [ISSUE, ACTION, CONTACT, DUE, ID, STATUS, DONE_WHEN] = [
  'Issue or area for improvement', 'Corrective action', 'Organisation point of contact', 'Completion date', 'Gap id', 'Status', 'Done when',
] as const;

/**
 * The due dates of the corrective actions as an iCalendar file (RFC 5545): a whole-day event each, since calendars pass over tasks. An action
 * without a date, or that is not accepted, is not in it. `exercise`: names the exercise for good, so that a later file moves the dates of an
 * earlier one. `now`: ISO 8601 day on which it is made.
 */
export function toIcs({ sheets }: Report, exercise: string, now: string): string {
  const [plan] = sheets;
  const rows = (plan?.rows ?? []).map((row) => new Map(plan?.columns.map(({ title }, i) => [title, String(row[i] ?? '')])));
  const dated = rows.filter((row) => row.get(STATUS) === 'accepted' && isCalendarDay(row.get(DUE) ?? ''));
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hotwash//After-action report//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...dated.flatMap((row) => due(row, exercise, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${icsLine(line)}\r\n`).join('');
}

function due(row: ReadonlyMap<string, string>, exercise: string, now: string): readonly string[] {
  const said = (column: string): string => row.get(column)?.trim() ?? '';
  const facts = [['', said(ISSUE)], ['Owner: ', said(CONTACT)], ['Done when: ', said(DONE_WHEN)]].filter(([, text]) => text !== '').map((parts) => parts.join(''));
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(`${exercise} ${said(ID)}`)}@hotwash.invalid`,
    `DTSTAMP:${compact(now)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(said(DUE))}`,
    `SUMMARY:${icsText(`Due: ${said(ACTION) || said(ISSUE)}`)}`,
    `DESCRIPTION:${icsText(facts.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.slice(0, 10).replaceAll('-', '');
