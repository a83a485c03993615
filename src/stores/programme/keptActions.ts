import { earlierActions, type EarlierAction, type EarlierRun } from '#core/measures/earlierActions.ts';
import type { GapStore, KeptRecord } from '#core/ports.ts';
import { measureKept, type MeasuringPorts } from './measureKept.ts';

/** `exercise`: what waited when that one was played. `scenario`: what waits for the next exercise of it. */
export type ActionsOf = { readonly exercise: string } | { readonly scenario: string };

/**
 * Corrective actions of the exercises on this machine that wait for their retest: those of the exercise before, and older ones that no exercise between
 * has tested. Exercises that cannot be measured are passed over.
 */
export async function keptActions(of: ActionsOf, gaps: GapStore, ports: MeasuringPorts): Promise<readonly EarlierAction[]> {
  const known = await ports.programme.facts();
  const runs: EarlierRun[] = [];
  for (const row of earlierOf(await ports.programme.headers(), of)) {
    const { id, createdWall, header } = row.exercise;
    const facts = await measureKept(row, known.get(id), ports);
    if (!facts.ok) continue;
    const people = header.roster.map(({ person }) => person.trim()).filter((person) => person !== '');
    runs.push({ id, createdWall, people, gaps: facts.value.gaps, situations: facts.value.situations, book: await gaps.gapBook(id) });
  }
  return earlierActions(runs);
}

/** Those of the same scenario that came before, the oldest first. */
function earlierOf(headers: readonly KeptRecord[], of: ActionsOf): readonly KeptRecord[] {
  const oldestFirst = headers.toSorted((a, b) => a.exercise.createdWall - b.exercise.createdWall);
  if ('scenario' in of) return oldestFirst.filter(({ exercise }) => exercise.header.scenario === of.scenario);
  const mine = oldestFirst.find(({ exercise }) => exercise.id === of.exercise)?.exercise;
  return mine === undefined ? [] : oldestFirst.filter(({ exercise }) => exercise.header.scenario === mine.header.scenario && exercise.createdWall < mine.createdWall);
}
