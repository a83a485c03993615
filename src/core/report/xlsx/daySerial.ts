/** Number of a day (ISO 8601, that there is) in a spreadsheet that counts from 1899-12-30: what Excel keeps a date as, from 1900-03-01 on. */
export function daySerial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  // Years that begin in March: the leap day is their last.
  const y = month < 3 ? year - 1 : year;
  const m = (month + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date;
  return days - DAYS_TO_1899;
}
/** The same count for 1899-12-30. */
const DAYS_TO_1899 = 693_900;
