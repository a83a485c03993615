import type { Lane } from './lane.ts';

/** One thing that can be chosen in the timeline: a bar or a mark with its words. */
export interface Item {
  readonly key: string;
  readonly lane: string;
  readonly at: number;
  readonly until: number | null;
  readonly words: string;
}
export const barKey = (lane: string, row: number, place: number): string => `${lane}/${row}/bar/${place}`;
export const markKey = (lane: string, row: number, place: number): string => `${lane}/${row}/mark/${place}`;

/** The things of each lane in order of time; lanes without any are left out. */
export function itemsOf(lanes: readonly Lane[]): readonly (readonly Item[])[] {
  const byLane = lanes.map((lane) =>
    lane.rows.flatMap((row, n): Item[] => [
      ...row.bars.map((bar, place) => ({ key: barKey(lane.id, n, place), lane: lane.title, at: bar.from, until: bar.until, words: bar.words })),
      ...row.marks.flatMap((mark, place) => (mark.words === '' ? [] : [{ key: markKey(lane.id, n, place), lane: lane.title, at: mark.at, until: null, words: mark.words }])),
    ]));
  return byLane.filter((items) => items.length > 0).map((items) => items.toSorted((p, q) => p.at - q.at));
}

/**
 * Where a key leads from the item that is chosen (`null`: none yet): left and right within the lane, up and down to the nearest in time of
 * the next lane, Home and End to the lane's ends. `null`: the key leads nowhere.
 */
export function itemAfter(lanes: readonly (readonly Item[])[], chosen: string | null, key: string): Item | null {
  const lane = Math.max(0, lanes.findIndex((items) => items.some((item) => item.key === chosen)));
  const items = lanes[lane] ?? [];
  const place = items.findIndex((item) => item.key === chosen);
  switch (key) {
    case 'ArrowRight': return items[Math.min(place + 1, items.length - 1)] ?? null;
    case 'ArrowLeft': return items[Math.max(place - 1, 0)] ?? null;
    case 'Home': return items[0] ?? null;
    case 'End': return items.at(-1) ?? null;
    case 'ArrowDown': return nearest(lanes[place < 0 ? lane : lane + 1] ?? items, items[place]?.at ?? 0);
    case 'ArrowUp': return nearest(lanes[lane - 1] ?? items, items[place]?.at ?? 0);
    default: return null;
  }
}

const nearest = (items: readonly Item[], at: number): Item | null =>
  items.reduce<Item | null>((best, item) => (best === null || Math.abs(item.at - at) < Math.abs(best.at - at) ? item : best), null);
