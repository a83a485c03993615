import { longestWaits } from '../../measures/longestWaits.ts';
import type { Minutes } from '../../measures/measures.ts';
import type { Block } from '../document.ts';
import { heading, line, numbered, paragraph, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { lengthWords } from '../words/lengthWords.ts';

/** SPEC 3, *where the minutes went*, in a sentence. */
const KINDS = 'Execution: work that was chosen for the incident is done. Investigation: one of its alerts is looked into. Waited for: a decision about it stands open before that side, an alert of it is untouched, or work on it is queued at a desk. Nobody: none of these.';

/** Where the minutes went: the chart a board reads, then the longest waits with role and decision. */
export function minutesSection(context: ReportContext): readonly Block[] {
  const { measures, title, clock, dagger } = context;
  const bars = measures.incidents.flatMap(({ id, minutes }): { label: string; minutes: Minutes }[] => (minutes === null ? [] : [{ label: `${title(id)}${dagger(`ttr(${id})`)}`, minutes }]));
  const waits = longestWaits(context);
  const talk = measures.talkNotCounted ? ' Talk not counted: a charge of the room’s talk was declined, so waits are shorter here than they were in the room.' : '';
  return [
    heading(2, 'Where the minutes went'),
    bars.length === 0
      ? paragraph('No incident was looked into while access was held, so there are no minutes to show.')
      : { kind: 'minutes', caption: 'From the first look until the attacker was out, or to the end', bars },
    ...(bars.length === 0 ? [] : [paragraph(`${KINDS} Every minute is counted once, in the first kind that fits; times are of the story, simulated.${talk}`)]),
    heading(3, 'Longest waits'),
    ...(waits.length === 0 ? [paragraph('No decision waited.')] : [
      numbered(waits.map(({ decision, role, approval, from, until }) =>
        line(strong(lengthWords(until - from)), ` until the ${title(role)} ${approval ? 'answered' : 'decided'} ‘${title(decision)}’${dagger(`decision(${decision})`)}, from ${clock(from)}.`))),
      paragraph('A wait that ran beside other work is not in the bars above.'),
    ]),
  ];
}
