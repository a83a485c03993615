import { describe, expect, it } from 'vitest';
import { qrPath } from '#ui/console/devices/qrPath.ts';

/** The dark modules that a path of `M x y h n v1 h-n z` paints. */
function painted({ path, size }: ReturnType<typeof qrPath>): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  expect(runs.map(([whole]) => whole).join('')).toBe(path);
  for (const [, x = '', y = '', wide = '', back = ''] of runs) {
    expect(back).toBe(wide);
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(wide));
  }
  return rows.map((row) => row.join(''));
}
const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe('a QR code as a path', () => {
  const rows = painted(qrPath('https://192.168.1.5:4174/seat.html#j.1.relay.room.i1.secret'));
  it('has the three finders in its corners, inside a quiet zone of four modules', () => {
    const last = rows.length - 11;
    for (const [x, y] of [[4, 4], [last, 4], [4, last]] as const) expect(rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))).toEqual(FINDER);
    const edge = [...rows.slice(0, 4), ...rows.slice(-4)].join('') + rows.map((row) => row.slice(0, 4) + row.slice(-4)).join('');
    expect(edge).toMatch(/^\.+$/);
  });
  it('has the timing pattern between them', () => {
    const timing = rows[10]?.slice(12, -12) ?? '';
    expect(timing.length).toBeGreaterThan(8);
    expect(timing).toMatch(/^(#\.)+#$/);
  });
  it('differs for another link', () => {
    expect(painted(qrPath('https://192.168.1.5:4174/seat.html#j.1.relay.room.i1.secreT'))).not.toEqual(rows);
  });
  it('takes the longest invite', () => {
    expect(qrPath(`https://exercise.example.org/hotwash/seat.html#j.1.${'r'.repeat(60)}.${'x'.repeat(120)}`).size).toBeGreaterThan(50);
  });
});
