import { gapHistory, type RunOfGaps } from '#core/measures/gapHistory.ts';
import type { GapStore } from '#core/ports.ts';
import type { EarlierAction } from '../gapBooks.ts';
import { measureKept, type MeasuringPorts } from './measureKept.ts';

/**
 * Corrective actions of earlier exercises of the same scenario that wait for their retest when this one is played: those of the exercise before, and older
 * ones that no exercise between has tested. Exercises that cannot be measured are passed over.
 */
export async function earlierActions(exercise: string, gaps: GapStore, ports: MeasuringPorts): Promise<readonly EarlierAction[]> {
  const headers = await ports.programme.headers();
  const mine = headers.find((row) => row.exercise.id === exercise)?.exercise;
  if (mine === undefined) return [];
  const known = await ports.programme.facts();
  const runs: RunOfGaps[] = [];
  const walls = new Map<string, number>();
  const earlier = headers.filter((row) => row.exercise.header.scenario === mine.header.scenario && row.exercise.createdWall < mine.createdWall);
  for (const row of earlier.toReversed()) {
    const { id, createdWall } = row.exercise;
    const facts = await measureKept(row, known.get(id), ports);
    if (!facts.ok) continue;
    walls.set(id, createdWall);
    runs.push({ id, gaps: facts.value.gaps, situations: facts.value.situations, book: await gaps.gapBook(id) });
  }
  return (gapHistory(runs).at(-1)?.open ?? []).flatMap(({ mark }) => {
    const book = runs.find((run) => run.id === mark?.of)?.book;
    if (mark === null || book === undefined) return [];
    const key = mark.key.startsWith(`${mark.of} own `) ? mark.key.slice(mark.of.length + 1) : mark.key;
    const title = book.own.find((own) => own.key === key)?.title ?? book.notes[key]?.title ?? '';
    return [{ mark, title, createdWall: walls.get(mark.of) ?? 0 }];
  });
}
