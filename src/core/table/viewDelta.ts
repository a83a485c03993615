import { canonicalJson } from '../exercise/log/chainHash.ts';

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** One change: the way to a value (keys of objects, places in lists), and what stands there now. */
export type Change = readonly [path: readonly (string | number)[], value: Json];

const DEEPEST = 32;
const isList = (json: Json): json is readonly Json[] => Array.isArray(json);
const isObject = (json: Json): json is { readonly [key: string]: Json } => typeof json === 'object' && json !== null && !isList(json);

/**
 * What turns `before` into `now`, both plain JSON: values at the deepest places that differ. A list that became shorter and an
 * object whose keys changed are given whole. Parts that are one and the same object are not looked into.
 */
export function changesBetween(before: Json, now: Json): readonly Change[] {
  const found: Change[] = [];
  collect(before, now, [], found);
  return found;
}

function collect(before: Json, now: Json, path: readonly (string | number)[], found: Change[]): void {
  if (before === now) return;
  if (isList(before) && isList(now) && now.length >= before.length) {
    now.forEach((value, i) => (i < before.length ? collect(before[i] ?? null, value, [...path, i], found) : found.push([[...path, i], value])));
  } else if (isObject(before) && isObject(now) && haveSameKeys(before, now)) {
    for (const [key, value] of Object.entries(now)) collect(before[key] ?? null, value, [...path, key], found);
  } else if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null || canonicalJson(before) !== canonicalJson(now)) {
    found.push([path, now]);
  }
}

function haveSameKeys(a: object, b: object): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
}

/**
 * `before` with the changes made; `null` if one leads nowhere (then the whole must be asked for). Objects get no new keys this way;
 * a list grows by one place at its end at most, change by change.
 */
export function withChanges(before: Json, changes: readonly Change[]): Json | null {
  let now: Json | undefined = before;
  for (const [path, value] of changes) {
    now = path.length > DEEPEST ? undefined : put(now, path, value);
    if (now === undefined) return null;
  }
  return now;
}

function put(into: Json, [step, ...rest]: readonly (string | number)[], value: Json): Json | undefined {
  if (step === undefined) return value;
  if (typeof step === 'number') return isList(into) ? putInList(into, step, rest, value) : undefined;
  if (!isObject(into) || !Object.hasOwn(into, step)) return undefined;
  const part = put(into[step] ?? null, rest, value);
  return part === undefined ? undefined : { ...into, [step]: part };
}

function putInList(into: readonly Json[], place: number, rest: readonly (string | number)[], value: Json): Json | undefined {
  if (place === into.length && rest.length === 0) return [...into, value];
  const held = into[place];
  const part = held === undefined ? undefined : put(held, rest, value);
  return part === undefined ? undefined : into.with(place, part);
}
