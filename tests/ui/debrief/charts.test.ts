import { describe, expect, it } from 'vitest';
import { playLines, smallScenario } from '#kit/play.ts';
import { axisOf } from '#ui/debrief/axisOf.ts';
import { curveCorners, curveRows } from '#ui/debrief/curves/curveRows.ts';
import { calibrationBins } from '#ui/debrief/known/calibration.ts';
import { rankedRows } from '#ui/debrief/known/ranking.ts';
import { itemAfter, itemsOf } from '#ui/debrief/timeline/items.ts';
import type { Act, Entry } from '#core/exercise/command.ts';
import { roomTimeAt } from '#core/exercise/roomTimeAt.ts';
import { roomTimeWords } from '#ui/kit/roomTime.ts';
import { labelsOf } from '#ui/debrief/timeline/labels.ts';
import type { Lane, LaneRow, Mark } from '#ui/debrief/timeline/lane.ts';

const observed = (...cases: readonly (readonly [number, 0 | 1])[]) => cases.map(([time, done]) => ({ time, completed: done === 1 }));

describe('A survival curve', () => {
  // SPEC 3, test vector: 12,1 12,1 40,1 25,0 to tau 40. S falls to 1/2 at 12, and at 40 the last of one at risk is done.
  const cases = observed([12, 1], [12, 1], [40, 1], [25, 0]);
  it('is told row by row, with what was still open', () => {
    expect(curveRows(cases)).toEqual([
      { time: 12, done: 2, open: 0, survival: 0.5 }, { time: 25, done: 0, open: 1, survival: 0.5 }, { time: 40, done: 1, open: 0, survival: 0 },
    ]);
  });
  it('is drawn in steps from 1 at 0 to tau', () => {
    expect(curveCorners(cases, 40)).toEqual([[0, 1], [12, 1], [12, 0.5], [40, 0.5], [40, 0], [40, 0]]);
  });
  it('stays flat from the last case to tau, and shows nothing after it', () => {
    expect(curveCorners(observed([10, 1], [20, 0]), 60)).toEqual([[0, 1], [10, 1], [10, 0.5], [60, 0.5]]);
    expect(curveCorners(observed([10, 1], [70, 1]), 60)).toEqual([[0, 1], [10, 1], [10, 0.5], [60, 0.5]]);
  });
});

describe('Calibration', () => {
  it('puts votes into five bins, 100 % into the last, and leaves empty ones out', () => {
    const votes = [{ sure: 0.2, good: false }, { sure: 0.39, good: true }, { sure: 0.8, good: true }, { sure: 1, good: true }, { sure: 0.6, good: false }];
    expect(calibrationBins(votes).map(({ from, until, votes: n, right }) => [from, until, n, right])).toEqual([[20, 40, 2, 0.5], [60, 80, 1, 0], [80, 100, 2, 1]]);
    expect(calibrationBins(votes)[0]?.sure).toBeCloseTo(0.295);
    expect(calibrationBins([])).toEqual([]);
  });
});

describe('The two orders', () => {
  const scenario = smallScenario('<Stage id="s" title="S">Begin.</Stage>');
  const rank = (role: string, order: string) => `0s ${role} rank {"of":"assets","phase":"before","order":"${order}"}`;
  it('stand side by side, the business’s first, equal ones with the better place', () => {
    const { run, refused } = playLines(scenario, [rank('ceo', 'tms crm'), rank('triage', 'crm tms'), rank('digger', 'tms crm')]);
    expect(refused).toEqual([]);
    expect(rankedRows({ scenario, chronicle: run.chronicle() }, 'assets', 'before')).toEqual([
      { id: 'tms', title: 'Terminal', business: 1, secops: 1 }, { id: 'crm', title: 'Records', business: 2, secops: 1 },
    ]);
  });
  it('are not drawn where a side did not rank', () => {
    const { run } = playLines(scenario, [rank('ceo', 'tms crm')]);
    expect(rankedRows({ scenario, chronicle: run.chronicle() }, 'assets', 'before')).toBeNull();
    expect(rankedRows({ scenario, chronicle: run.chronicle() }, 'assets', 'after')).toBeNull();
  });
});

const mark = (at: number, words: string): Mark => ({ at, shape: 'diamond', words, label: words });
const row = (...marks: readonly Mark[]): LaneRow => ({ bars: [], marks, end: null });

describe('The room’s time', () => {
  const entry = (seq: number, at: number, wall: number, act: Act): Entry => ({ seq, at, wall, actor: 'facilitator', act });
  const START = 1_000_000;
  it('of live play runs at the pace in force, and stands while play is paused', () => {
    const live = [entry(1, 0, START, { do: 'pace', rate: 4 }), entry(2, 0, START, { do: 'start' }), entry(3, 400, START + 100_000, { do: 'pause', because: '' })];
    expect(roomTimeAt(live, 200)).toBe(START + 50_000);
    expect(roomTimeAt(live, 400)).toBe(START + 100_000);
    // The next entry came before the pace would have brought it.
    expect(roomTimeAt([...live.slice(0, 2), entry(3, 400, START + 20_000, { do: 'resume' })], 399)).toBe(START + 20_000);
  });
  it('of paced play is that of the advance', () => {
    const paced = [entry(1, 0, START, { do: 'start' }), entry(2, 0, START + 60_000, { do: 'advance', by: 900 }), entry(3, 900, START + 90_000, { do: 'note', text: '' })];
    expect([roomTimeAt(paced, 600), roomTimeAt(paced, 900)]).toEqual([START + 60_000, START + 90_000]);
  });
  it('is not made up where the log keeps none', () => {
    expect(roomTimeAt([], 5)).toBeNull();
    expect(roomTimeAt([entry(1, 0, 0, { do: 'start' })], 5)).toBeNull();
    expect(roomTimeWords(null)).toBe('–');
  });
});

describe('Labels of the timeline', () => {
  const x = axisOf(1000, 0, 1000);
  it('stand beside a mark that has room, else in a line below with a hairline to it', () => {
    const labels = labelsOf(row(mark(0, 'Enters the network'), mark(50, 'Reads'), mark(600, 'Leaves')), x);
    expect(labels.map(({ text, line, from }) => [text, line, from])).toEqual([['Reads', 0, null], ['Leaves', 0, null], ['Enters the network', 1, 0]]);
  });
  it('never cover one another', () => {
    const labels = labelsOf(row(...Array.from({ length: 30 }, (_, n) => mark(n * 30, `Step number ${n}`))), x);
    for (const [n, one] of labels.entries()) {
      for (const other of labels.slice(n + 1).filter((label) => label.line === one.line)) {
        const [left, right] = one.x < other.x ? [one, other] : [other, one];
        expect(left.x + left.text.length * 6, `${left.text} and ${right.text}`).toBeLessThanOrEqual(right.x);
      }
    }
    expect(labels.length).toBeGreaterThan(20);
  });
});

describe('The keys on the timeline', () => {
  const lane = (id: string, ...marks: readonly Mark[]): Lane => ({ id, title: id, note: null, rows: [row(...marks)] });
  const lanes = itemsOf([lane('attack', mark(50, 'b'), mark(10, 'a'), mark(90, 'c')), lane('empty'), lane('alerts', mark(12, 'x'), mark(80, 'y'))]);
  const go = (from: string | null, key: string) => itemAfter(lanes, lanes.flat().find((item) => item.words === from)?.key ?? null, key)?.words ?? null;
  it('go on and back in time within a lane, and to its ends', () => {
    expect([go(null, 'ArrowRight'), go('a', 'ArrowRight'), go('c', 'ArrowRight'), go('b', 'ArrowLeft'), go('a', 'ArrowLeft')]).toEqual(['a', 'b', 'c', 'a', 'a']);
    expect([go('b', 'Home'), go('b', 'End'), go('x', 'End')]).toEqual(['a', 'c', 'y']);
  });
  it('go to the nearest in time of the next lane that has any', () => {
    expect([go('a', 'ArrowDown'), go('c', 'ArrowDown'), go('y', 'ArrowUp'), go('y', 'ArrowDown'), go('a', 'ArrowUp')]).toEqual(['x', 'y', 'c', 'y', 'a']);
    expect(go('a', 'Tab')).toBeNull();
  });
});
