import { describe, expect, it } from 'vitest';
import { alertChart } from '#core/charts/alertChart.ts';
import { attackChart } from '#core/charts/attackChart.ts';
import type { Chart } from '#core/charts/chart.ts';
import { decisionChart, standingChart } from '#core/charts/decisionChart.ts';
import { exerciseChart } from '#core/charts/exerciseChart.ts';
import { incidentChart } from '#core/charts/incidentChart.ts';
import { storyChart } from '#core/charts/storyChart.ts';
import { ChartTable } from '#core/charts/table.ts';
import { NO_SPAN } from '#core/base/span.ts';
import { NO_EFFECTS, type Attack, type Stage } from '#core/scenario/model.ts';
import { NO_PROSE } from '#core/scenario/prose.ts';
import { walkBoth } from '#kit/chartWalk.ts';
import { seeded } from '#kit/seeded.ts';

const FIXED: readonly [string, Chart][] = [
  ['exercise', exerciseChart], ['alert', alertChart], ['decision', decisionChart], ['standing', standingChart], ['incident', incidentChart],
];

/** A track of n steps whose `then` and `else` point anywhere, loops included. */
function anAttack(seed: number): Attack {
  const random = seeded(seed);
  const n = 1 + random.below(7);
  const target = (): string | null => (random.below(2) === 0 ? null : `s${random.below(n)}`);
  const steps = Array.from({ length: n }, (_, i) => ({
    id: `s${i}`, title: '', technique: null, after: 0, unless: null, needs: [], else: target(), then: target(), effects: NO_EFFECTS, prose: NO_PROSE, place: i, span: NO_SPAN,
  }));
  return { id: 'track', incident: 'i', start: null, steps, stage: null, place: 0, span: NO_SPAN };
}

function stages(seed: number): Stage[] {
  const random = seeded(seed);
  const when = { text: 'x', span: NO_SPAN, expr: { op: 'name', name: 'x', span: NO_SPAN } } as const;
  return Array.from({ length: 1 + random.below(6) }, (_, i) => ({
    id: `stage-${i}`, title: '', when: random.below(2) === 0 ? when : null, prose: NO_PROSE, place: i, span: NO_SPAN,
  }));
}

describe('the table gives XState’s own answers', () => {
  it.each(FIXED)('over 10,000 random inputs to the %s chart', (_, chart) => {
    const { differences, moves } = walkBoth(chart, 10_000, 7);
    expect(differences).toEqual([]);
    expect(moves).toBeGreaterThan(50);
  });

  it('for 200 generated attack tracks and 200 generated stories', () => {
    let moves = 0;
    for (let seed = 1; seed <= 200; seed++) {
      for (const chart of [attackChart(anAttack(seed)), storyChart(stages(seed))]) {
        const walk = walkBoth(chart, 60, seed);
        expect(walk.differences).toEqual([]);
        moves += walk.moves;
      }
    }
    expect(moves).toBeGreaterThan(4_000);
  });

  it('and a table with one wrong answer is caught', () => {
    const table = new ChartTable(alertChart);
    const honest = table.step.bind(table);
    table.step = (state, input, mask) => (table.states[state] === 'raised' && alertChart.inputs[input] === 'close' ? 0 : honest(state, input, mask));
    expect(walkBoth(alertChart, 10_000, 7, table).differences.length).toBeGreaterThan(0);
  });

  it('keeps the config of every chart as JSON', () => {
    for (const [, { machine }] of FIXED) expect(JSON.parse(JSON.stringify(machine.config))).toEqual(machine.config);
  });
});
