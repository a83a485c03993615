import { measureRun } from '#core/measures/measureRun.ts';
import type { Measures } from '#core/measures/measures.ts';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import type { GapBooks } from '#stores/gapBooks.ts';
import type { DebriefPageProps } from '#ui/debrief/Debrief.tsx';
import { playFile, scenarioFrom } from './scenarioFile.ts';

/** What the debrief reads of a shipped scenario that was played from a file to EndEx. */
export function playedRecord(folder: string, play: string): { readonly record: ExerciseRecord; readonly measures: Measures } {
  const scenario = scenarioFrom(`${folder}/scenario.mdx`);
  const { run } = playFile(scenario, `${folder}/${play}`);
  const chronicle = run.chronicle();
  const record: ExerciseRecord = {
    exerciseId: 'x1', scenario, entries: run.entries, chronicle, brokenAfter: null,
    header: { 'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256: '0', seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z' },
  };
  return { record, measures: measureRun(scenario, chronicle) };
}

const NO_SAVE: DebriefPageProps['save'] = { download: () => {}, log: () => '', seal: null, today: () => '2026-11-24' };

/** Everything that the debrief's page needs for a record; nothing can be decided or rated. */
export const debriefPage = (played: ReturnType<typeof playedRecord>): DebriefPageProps => ({
  ...played, rate: null, books: null, feedback: null, onSave: () => {}, save: NO_SAVE, back: { href: '#/', words: 'Back' },
});

/** Gap books over plain memory; every saved one is in `saved`. */
export function fakeGapBooks(change: Partial<GapBooks> = {}): GapBooks & { readonly saved: GapBook[] } {
  const saved: GapBook[] = [];
  return {
    saved,
    load: async () => saved.at(-1) ?? EMPTY_BOOK,
    save: async (_, book) => saved.push(book) > 0,
    waiting: async () => [],
    ...change,
  };
}
