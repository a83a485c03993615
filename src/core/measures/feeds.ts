import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { FeedMeasure } from './measures.ts';
import { atLeast } from './tolerance.ts';

/** z of a two-sided 95 % interval (P30). */
const Z = 1.959963984540054;
const TARGET = 0.9;

/** Lower bound of Wilson's score interval for `hits` of `n`; `null` for 0 of 0. */
export function wilsonBound(hits: number, n: number): number | null {
  if (n === 0) return null;
  const p = hits / n;
  const z2 = Z * Z;
  return (p + z2 / (2 * n) - Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
}

/** Track record of every feed: its history and this run's raised alerts, an alert with an incident being real (SPEC 3). */
export function feedMeasures(scenario: Scenario, chronicle: Chronicle): readonly FeedMeasure[] {
  return scenario.feeds.map((feed) => {
    const raised = scenario.alerts.filter((a) => a.feed === feed.id && chronicle.alerts.some((r) => r.id === a.id && r.raisedAt !== null));
    const tp = feed.record.true + raised.filter((a) => a.incident !== null).length;
    const fp = feed.record.false + raised.filter((a) => a.incident === null).length;
    const point = tp + fp === 0 ? null : tp / (tp + fp);
    const bound = wilsonBound(tp, tp + fp);
    return { id: feed.id, tp, fp, point, bound, state: stateOf(point, bound) };
  });
}

function stateOf(point: number | null, bound: number | null): FeedMeasure['state'] {
  if (point === null || bound === null) return 'none';
  if (atLeast(bound, TARGET)) return 'meets';
  return atLeast(point, TARGET) ? 'not-shown' : 'fails';
}
