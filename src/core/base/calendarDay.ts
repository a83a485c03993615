const LONGEST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text that begins like `2026-02-28` names a day of the Gregorian calendar: `2026-02-29` does not. */
export function isCalendarDay(text: string): boolean {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (LONGEST[month - 1] ?? 0) + (leap ? 1 : 0);
}
