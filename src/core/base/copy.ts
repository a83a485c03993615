/** A deep copy of plain mutable state: objects, arrays, maps, byte arrays. Functions and class instances are not expected. */
export function copy<T>(value: T): T {
  return copyAny(value) as T;
}

function copyAny(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: unknown) => (one === null || typeof one !== 'object' ? one : copyAny(one)));
  if (value instanceof Uint8Array) return value.slice();
  if (value instanceof Map) return new Map(Array.from(value, ([k, v]) => [k, copyAny(v)]));
  // By hand: building it from pairs costs three times as much, and a world is copied at every step of a replay.
  const twin: Record<string, unknown> = {};
  for (const key of Object.keys(value)) twin[key] = copyAny((value as Readonly<Record<string, unknown>>)[key]);
  return twin;
}
