import { isCalendarDay } from '../../base/calendarDay.ts';
import type { Sheet, SheetValue } from '../document.ts';
import { cleanText } from '../text/cleanText.ts';
import { daySerial } from './daySerial.ts';

type Column = Sheet['columns'][number];

/** What a spreadsheet may take for a formula once somebody edits the cell. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
/** Most characters that a cell of Excel holds. */
const MOST = 32_767;
const DAY = 86_400;

/** A title in words, without the unit: lengths of time are shown as such. */
export function columnTitle({ title, kind }: Column): string {
  const bare = kind === 'seconds' ? title.replace(/ \(s\)$/, '').replace(/_seconds$/, '_time') : title;
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1).replaceAll('_', ' ')}`;
}
/** Width of a column in characters: no word of its title is broken. */
export const columnWidth = (column: Column): number => Math.max(column.width, ...columnTitle(column).split(' ').map((word) => word.length + 3));

/** `height` of its row, in points. A cell of its column's kind. Texts are texts whatever they begin with; one that looks like a formula stays one when it is edited. */
export function xlsxCell(value: SheetValue, kind: Column['kind'], height: number) {
  if (value === null || value === '') return null;
  const top = { alignVertical: 'top' as const, height };
  if (typeof value === 'number') {
    return kind === 'seconds' ? { value: value / DAY, type: Number, format: '[h]:mm:ss', ...top } : { value, type: Number, ...top };
  }
  if (kind === 'day' && isCalendarDay(value)) return { value: daySerial(value), type: Number, format: 'yyyy-mm-dd', ...top };
  const text = cleanText(value);
  const cut = text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text;
  return { value: cut, type: String, wrap: true, ...top, ...(FORMULA.test(cut) ? { format: '@' } : {}) };
}
