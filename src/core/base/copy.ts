/** A deep copy of plain mutable state: objects, arrays, maps, byte arrays. Functions and class instances are not expected. */
export function copy<T>(value: T): T {
  return copyAny(value) as T;
}

function copyAny(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(copyAny);
  if (value instanceof Uint8Array) return value.slice();
  if (value instanceof Map) return new Map(Array.from(value, ([k, v]) => [k, copyAny(v)]));
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copyAny(v)]));
}
