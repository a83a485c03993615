import type { Block } from '../document.ts';
import { paragraph, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { dayWords } from '../words/clockWords.ts';
import { playedWords } from '../words/playedWords.ts';

/** What stands under the title: what it is of, when it was played and made, and how it may be passed on. */
export function cover(context: ReportContext): readonly Block[] {
  const { scenario, now, names } = context;
  return [
    paragraph(strong('Exercise, simulated.'), ` ${scenario.title}, version ${scenario.version}. ${playedWords(context)} Report of ${dayWords(now)}, a draft until the after-action meeting has agreed on it.`),
    paragraph(strong('Handling. '), scenario.handling === null ? 'The scenario carries no marking; agree on one before this is passed on.' : `${scenario.handling}.`, names === 'roles' ? ' People are named by role only.' : ''),
  ];
}
