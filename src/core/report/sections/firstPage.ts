import type { Block, Line } from '../document.ts';
import { credited, heading, line, numbered, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { improvementRows, type ImprovementRow } from '../rows/improvementRows.ts';
import { speedRows } from '../rows/speedRows.ts';
import { counted, listWords } from '../words/amountWords.ts';
import { dayWords } from '../words/clockWords.ts';
import { retestSentence } from './retestBlocks.ts';
import { lengthWords } from '../words/lengthWords.ts';
import { headlineWords } from '../words/headlineWords.ts';

/** For those who read no other page: one sentence, three improvements with owners, four numbers (DESIGN 8). */
export function firstPage(context: ReportContext): readonly Block[] {
  const { measures, scenario, chronicle, clock } = context;
  const ending = scenario.endings.find(({ id }) => id === measures.ending);
  const ended = chronicle.ended ? `It ended at ${clock(measures.endedAt)} of the story: ${ending?.title ?? 'no ending was reached'}.` : 'What is named below as missing may still come.';
  return [
    heading(2, 'In short'),
    paragraph(strong(headlineWords(context))),
    paragraph([ended, ending?.prose.text ?? '', 'What slowed us is a process or a tool that can be mended, never a person.'].filter(Boolean).join(' ')),
    heading(3, 'Three improvements to make first'),
    ...improvements(context),
    ...retestSentence(context),
    heading(3, 'Four numbers'),
    fourNumbers(context),
    paragraph(strong('What they count. '), definitions(context)),
  ];
}

/** Each number in words, with nothing called a mean that is of one case. */
function definitions(context: ReportContext): string {
  const rows = speedRows(context).filter(({ value }) => value !== null);
  const each = rows.map(({ name, definition }) => `${name}: ${definition.charAt(0).toLowerCase()}${definition.slice(1)}`);
  const means = MEANS.filter(([short]) => rows.some(({ name }) => name.startsWith(short))).map(([short, long]) => `${short} (${long})`);
  const restricted = means.length === 0 ? [] : [`${listWords(means)} ${means.length === 1 ? 'is a mean' : 'are means'} restricted to ${lengthWords(context.scenario.horizon)} of the story.`];
  return [...each, ...restricted, 'Updates on time: sent by the minute at which each was due. Annex 2 has the spread and the method.'].join(' ');
}
const MEANS = [['MTTA', 'mean time to acknowledge'], ['MTTR', 'mean time to remediate']] as const;

function improvements(context: ReportContext): readonly Block[] {
  const rows = improvementRows(context);
  const top = rows.filter((row) => row.top);
  if (top.length > 0) return [numbered(top.map(topLine))];
  const open = rows.filter(({ status }) => status !== 'dropped').toSorted((x, y) => y.places - x.places).slice(0, 3);
  if (open.length === 0) return [paragraph(rows.length === 0 ? 'No gaps were found in this exercise.' : 'No gap was accepted as an improvement.')];
  return [
    paragraph('The three to fix first are not chosen yet, so none has an owner. The log shows most often:'),
    numbered(open.map(({ issue, action, places }) => line(strong(issue), places > 1 ? ` (${counted(places, 'place')}). ` : '. ', action))),
  ];
}

function topLine({ issue, action, owner, due, doneWhen }: ImprovementRow): Line {
  const facts = [owner === '' ? 'Owner: none yet' : `Owner: ${owner}`, due === '' ? 'no date yet' : `due ${dayWords(due)}`, doneWhen === '' ? '' : `done when ${doneWhen}`];
  return line(strong(action === '' ? issue : action), action === '' ? ' ' : ` (${issue}) `, `${listed(facts)}.`);
}
const listed = (facts: readonly string[]): string => facts.filter((fact) => fact !== '').join('; ');

function fourNumbers(context: ReportContext): Block {
  const { measures, dagger } = context;
  const due = measures.updates.reduce((sum, update) => sum + update.due, 0);
  const onTime = measures.updates.reduce((sum, update) => sum + update.onTime, 0);
  const late = measures.updates.filter((update) => update.onTime < update.due).map(({ id }) => context.quoted(id));
  return table('Value, cases and guard of each', ['Number', 'Value', 'Cases', 'May it be believed?'], [
    ...speedRows(context).map(({ name, value, cases, guard, counts, note }) => [
      line(strong(name)), line(...(value === null ? ['not measured'] : credited(value, counts)), note), cases, value === null ? '–' : guard,
    ]),
    [line(strong('Updates on time')), due === 0 ? 'not observed' : `${onTime} of ${due}${dagger(...measures.updates.map(({ id }) => `update(${id})`))}`, due === 0 ? 'no update was due' : counted(due, 'due', 'dues'),
      due === 0 ? '–' : late.length === 0 ? 'Each promised update counts once.' : `Late or missing: ${listWords(late)}.`],
  ]);
}
