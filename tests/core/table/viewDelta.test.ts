import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesBetween, withChanges, type Json } from '#core/table/viewDelta.ts';
import { viewHash } from '#core/table/viewHash.ts';

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);

it('the changes between any two values lead from the one to the other', () => {
  fc.assert(fc.property(json, json, (before, now) => {
    expect(withChanges(before, changesBetween(before, now))).toEqual(now);
  }), { numRuns: 500 });
});

it('names the deepest places that differ, and what was added to the end of a list', () => {
  const before = { clock: { now: 4, state: 'running' }, inbox: [{ key: 'a' }], desk: null };
  const now = { clock: { now: 5, state: 'running' }, inbox: [{ key: 'a' }, { key: 'b' }], desk: { queue: [] } };
  expect(changesBetween(before, now)).toEqual([[['clock', 'now'], 5], [['inbox', 1], { key: 'b' }], [['desk'], { queue: [] }]]);
  expect(changesBetween({ list: [1, 2, 3] }, { list: [1, 2] })).toEqual([[['list'], [1, 2]]]);
  expect(changesBetween({ a: 1 }, { b: 1 })).toEqual([[[], { b: 1 }]]);
  expect(changesBetween(now, structuredClone(now))).toEqual([]);
});

it('refuses changes that lead nowhere, and touches nothing that is not there', () => {
  const before = { list: [1], part: { a: 1 } };
  for (const path of [['no'], ['list', 2], ['list', -1], ['list', 'length'], ['part', 'b'], ['part', 0], ['part', 'a', 'x'], ['__proto__', 'x'], ['part', 'toString']]) {
    expect(withChanges(before, [[path, 7]])).toBeNull();
  }
  expect(withChanges(before, [[Array<string>(40).fill('part'), 7]])).toBeNull();
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(before).toEqual({ list: [1], part: { a: 1 } });
});

it('leaves what it is given as it was, and shares what did not change', () => {
  const before = { a: { x: 1 }, b: { y: 1 } };
  const now = withChanges(before, [[['a', 'x'], 2]]) as typeof before;
  expect(now.b).toBe(before.b);
  expect(before.a.x).toBe(1);
  expect(viewHash(now)).toBe(viewHash({ b: { y: 1 }, a: { x: 2 } }));
});
