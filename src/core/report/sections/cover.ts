import type { Block } from '../document.ts';
import { paragraph } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { dayWords } from '../words/clockWords.ts';
import { playedWords } from '../words/playedWords.ts';

/** What stands under the title: when it was played and the report made, and how it may be passed on. */
export function cover(context: ReportContext): readonly Block[] {
  const { scenario, now, names } = context;
  const handling = scenario.handling === null ? ' The scenario carries no marking: agree on one before this is passed on.' : '';
  return [paragraph(`${playedWords(context)} Report of ${dayWords(now)}, a draft until the after-action meeting has agreed on it.${handling}${names === 'roles' ? ' People are named by role only.' : ''}`)];
}
