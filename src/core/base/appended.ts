/** A list with one more at its end and no room to spare: V8 gives a list that is pushed to, or spread, room for 17. */
export function appended<T>(list: readonly T[], last: T): readonly T[] {
  const a = list[0];
  const b = list[1];
  switch (list.length) {
    case 0: return [last];
    case 1: return [a as T, last];
    case 2: return [a as T, b as T, last];
    default: return [...list, last];
  }
}
