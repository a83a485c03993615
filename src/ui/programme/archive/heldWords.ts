import { archive_exercises, archive_real, archive_scenarios } from '#messages/compiled/messages.js';
import type { ArchiveItem } from '#stores/programme/archive/archiveTypes.ts';

export interface Held {
  readonly exercises: number;
  readonly scenarios: number;
  readonly real: boolean;
}

/** "6 exercises, 2 scenarios and a file of real incidents"; empty for nothing. */
export function heldWords({ exercises, scenarios, real }: Held, locale = 'en-GB'): string {
  const parts = [exercises > 0 && archive_exercises({ count: exercises }), scenarios > 0 && archive_scenarios({ count: scenarios }), real && archive_real()];
  return new Intl.ListFormat(locale).format(parts.filter((part) => part !== false));
}

/** How much of each kind there is. */
export const heldIn = (items: readonly ArchiveItem[]): Held => ({
  exercises: items.filter(({ of }) => of === 'exercise').length, scenarios: items.filter(({ of }) => of === 'scenario').length, real: items.some(({ of }) => of === 'real'),
});
