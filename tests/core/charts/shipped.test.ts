import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attackChart } from '#core/charts/attackChart.ts';
import { storyChart } from '#core/charts/storyChart.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { walkBoth } from '#kit/chartWalk.ts';

const shipped = readdirSync('scenarios', { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name);

describe.each(shipped)('the charts of %s', (name) => {
  it('answer as XState does over 10,000 random inputs', () => {
    const { scenario } = parseScenario(readFileSync(`scenarios/${name}/scenario.mdx`, 'utf8'));
    if (!scenario) throw new Error(name);
    const charts = [storyChart(scenario.stages), ...scenario.attacks.map(attackChart)];
    for (const chart of charts) expect(walkBoth(chart, Math.ceil(10_000 / charts.length), 11).differences).toEqual([]);
  });
});
