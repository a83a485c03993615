import ICAL from 'ical.js';

/** Whole-day entries of a calendar as ical.js reads it, by their day. Throws on what is no calendar. */
export function openedIcs(text: string): readonly { readonly day: string; readonly wholeDay: boolean; readonly days: number; readonly uid: string; readonly title: string; readonly about: string }[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
    .map(({ startDate, duration, uid, summary, description }) => ({ day: startDate.toString(), wholeDay: startDate.isDate, days: duration.toSeconds() / 86_400, uid, title: summary, about: description }))
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
