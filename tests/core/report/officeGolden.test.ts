import { describe, expect, it } from 'vitest';
import { toDocx } from '#core/report/toDocx.ts';
import { toIcs } from '#core/report/toIcs.ts';
import { toNavigator } from '#core/report/toNavigator.ts';
import { toXlsx } from '#core/report/toXlsx.ts';
import { goldenBytes, goldenFile } from '#kit/goldenFile.ts';
import { ownedBook } from '#kit/ownedBook.ts';
import { harborInput, harborReport } from '#kit/playedReport.ts';
import { zipParts } from '#kit/zipParts.ts';

const FOLDER = 'tests/fixtures/reports';

/** To write them anew: `WRITE_GOLDEN=1 npx vitest run --project core tests/core/report/officeGolden.test.ts`. */
describe.each(['strong', 'poor'] as const)('The golden files of the %s play for other programs', (play) => {
  const report = harborReport(play);
  it.each([{ name: `${play}.docx`, write: toDocx }, { name: `${play}.xlsx`, write: toXlsx }])('are part by part what is written now: $name', async ({ name, write }) => {
    const now = await write(report);
    const kept = goldenBytes(`${FOLDER}/${name}`, now);
    const [written, golden] = [zipParts(now), zipParts(kept)];
    expect(golden.map(([path]) => path)).toEqual(written.map(([path]) => path));
    for (const [i, [path, lines]] of written.entries()) expect(golden[i]?.[1], `${name}: ${path}`).toBe(lines);
    expect(kept.equals(now), `${name}: the same parts, packed otherwise`).toBe(true);
  });
  it.each(['enterprise', 'ics'] as const)(`are what is written now: ${play}-%s-layer.json`, (matrix) => {
    const { scenario, chronicle } = harborInput(play);
    const now = toNavigator(scenario, chronicle, `${matrix}-attack`);
    expect(goldenFile(`${FOLDER}/${play}-${matrix}-layer.json`, now)).toBe(now);
  });
});

describe('The golden calendar', () => {
  it('of three owned improvements is what is written now', () => {
    const now = toIcs(harborReport('poor', { book: ownedBook() }), 'harbor-2026', '2026-11-24');
    expect(now.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(goldenFile(`${FOLDER}/poor-due-dates.ics`, now)).toBe(now);
  });
});
