/** A view as it goes over the wire: plain JSON, an object with a fixed set of keys. */
export type PlainView = Readonly<Record<string, unknown>>;

/**
 * What a device that holds `before` needs in order to hold `now`: the keys whose JSON differs, whole. Views of one seat have the
 * same keys always, so that nothing is ever taken away. `null`: nothing changed.
 */
export function changedParts(before: PlainView, now: PlainView): PlainView | null {
  const changed = Object.entries(now).filter(([key, part]) => !sameJson(before[key], part));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** `before` with the changed keys in their place; keys that `before` does not have are left out: a view never grows. */
export function withParts(before: PlainView, parts: PlainView): PlainView {
  const known = Object.entries(parts).filter(([key]) => Object.hasOwn(before, key));
  return { ...before, ...Object.fromEntries(known) };
}

/** Parts of a view are made anew each time, but mostly of the same pieces: those are told by identity. */
function sameJson(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
