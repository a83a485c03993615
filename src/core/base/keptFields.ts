/** What came out of a store or a file and may be anything: read field by field, never trusted. */
export type KeptFields = Readonly<Record<string, unknown>>;

/** Its fields; none if it is no object. */
export const fieldsOf = (kept: unknown): KeptFields => (typeof kept === 'object' && kept !== null ? (kept as KeptFields) : {});
/** Its items; none if it is no list. */
export const listOf = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);
/** The text; `null` if it is none. */
export const textOf = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);
/** JSON, read; `null` if it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
