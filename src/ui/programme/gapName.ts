import type { ProgrammeScenario } from '#core/measures/programmeSets.ts';
import { noteOf } from '#core/measures/gapBook.ts';
import { GAP_WORDS } from '#ui/kit/gaps/gapWords.ts';
import type { RunWithFacts } from './measuredRuns.ts';

/** What a gap of `gapHistory` is called: as people called it last, else as its author or the program does. */
export function gapName({ sets }: Pick<ProgrammeScenario<RunWithFacts>, 'sets'>): (key: string) => string {
  const runs = sets.flatMap((set) => set.runs.map(({ run }) => run)).toSorted((a, b) => b.createdWall - a.createdWall);
  return (key) => {
    const own = runs.find(({ id }) => key.startsWith(`${id} own `));
    if (own !== undefined) {
      const inBook = key.slice(own.id.length + 1);
      return noteOf(own.book, inBook).title.trim() || (own.book.own.find((gap) => gap.key === inBook)?.title ?? inBook);
    }
    const code = key.split(' ')[0] ?? key;
    const called = runs.map(({ book }) => noteOf(book, key).title.trim()).find((title) => title !== '');
    return called ?? runs.find(({ facts }) => facts.authored[code])?.facts.authored[code]?.title ?? GAP_WORDS[code]?.[0]() ?? code;
  };
}
