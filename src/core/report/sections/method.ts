import type { Block } from '../document.ts';
import { bullets, heading, line, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { lengthWords } from '../words/lengthWords.ts';

/** Annex 10: how the exercise and its numbers came about. */
export function method({ scenario, header, chronicle }: ReportContext): readonly Block[] {
  const rates = new Set(chronicle.entries.flatMap(({ act }) => (act.do === 'pace' ? [act.rate] : [])));
  const pace = [...rates].some((rate) => rate > 0) ? 'The clock ran by itself for some of the time.' : 'The clock moved only when the facilitator moved it.';
  return [
    heading(2, 'Annex 10. Method'),
    bullets([
      line(strong('Form. '), 'A tabletop and a game in one: people discuss, a program computes what their choices lead to. Plain tabletop exercises give no numbers; these come from the log of what was done, not from memory.'),
      line(strong('Time. '), `Scenario time, not the room’s. ${pace} Play may last up to ${lengthWords(scenario.horizon)} of the story, which is also tau of the restricted means.`),
      line(strong('Ratings. '), 'P, S, M and U as in HSEEP; proposed from targets and limits that the scenario states, confirmed or changed by a person.'),
      line(strong('Grades. '), 'The author graded options beforehand, on what could be known at that moment. Several may share the best grade.'),
      line(strong('Guards. '), 'A speed counts only if it was not bought: looks with real alerts closed as something else, remedies with early closing or a return.'),
      line(strong('No score. '), 'There is no total and no ranking of persons. Deviations are gaps of a process or a tool.'),
      line(strong('Source. '), `Scenario ${header.scenario} ${header.version}, SHA-256 ${header.sha256.slice(0, 16)}…; seed ${header.seed}.`),
    ]),
  ];
}
