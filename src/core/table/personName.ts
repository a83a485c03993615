import { TABLE_LIMITS } from './limits.ts';

/** Controls, direction marks and overrides, zero-width letters, line and paragraph separators: what makes a name look like something else (RELAY 5.3). */
const DECEITFUL = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u061C\uFEFF]/u;

/** A person's name as the table takes it: trimmed, 1–60 letters, nothing that changes how the text around it reads; else `null`. */
export function personName(typed: string): string | null {
  const name = typed.trim().normalize('NFC');
  return name.length > 0 && name.length <= TABLE_LIMITS.name && !DECEITFUL.test(name) ? name : null;
}
