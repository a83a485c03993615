import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParts, withParts } from '#stores/table/viewParts.ts';

const aView = fc.record({ clock: fc.jsonValue(), inbox: fc.array(fc.jsonValue()), decisions: fc.array(fc.jsonValue()) });

describe('Parts of a view', () => {
  it('bring any view to any other of the same seat', () => {
    fc.assert(fc.property(aView, aView, (before, now) => {
      const parts = changedParts(before, now);
      expect(JSON.stringify(parts === null ? before : withParts(before, parts))).toBe(JSON.stringify(now));
    }));
  });
  it('are nothing where nothing changed, though every piece was made anew', () => {
    fc.assert(fc.property(aView, (view) => {
      expect(changedParts(view, structuredClone(view))).toBeNull();
    }));
  });
  it('hold only what changed', () => {
    expect(changedParts({ clock: { now: 4 }, inbox: ['a'] }, { clock: { now: 5 }, inbox: ['a'] })).toEqual({ clock: { now: 5 } });
  });
  it('never add a key that the view does not have, `__proto__` least of all', () => {
    const joined = withParts({ clock: 1 }, JSON.parse('{"clock":2,"truth":3,"__proto__":{"x":1}}') as Record<string, unknown>);
    expect(joined).toEqual({ clock: 2 });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
