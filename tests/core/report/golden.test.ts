import { describe, expect, it } from 'vitest';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { goldenFile } from '#kit/goldenFile.ts';
import { harborReport } from '#kit/playedReport.ts';

const FOLDER = 'tests/fixtures/reports';

/** To write them anew: `WRITE_GOLDEN=1 npx vitest run --project core tests/core/report/golden.test.ts`. */
describe.each(['strong', 'poor'] as const)('The golden files of the %s play', (play) => {
  const report = harborReport(play);
  const sheets = ['improvement-plan', 'decision-log', 'msel'].map((name, i) => {
    const sheet = report.sheets[i];
    return { name: `${play}-${name}.csv`, now: sheet ? toCsv(sheet) : '' };
  });
  it.each([{ name: `${play}.md`, now: toMarkdown(report) }, { name: `${play}.html`, now: toHtml(report) }, { name: `${play}.json`, now: toJson(report) }, ...sheets])('are what is written now: $name', ({ name, now }) => {
    expect(now.length).toBeGreaterThan(1000);
    expect(goldenFile(`${FOLDER}/${name}`, now)).toBe(now);
  });
});
