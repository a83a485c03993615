import { readFileSync } from 'node:fs';
import type { Command } from '#core/exercise/command.ts';
import type { RosterEntry } from '#core/exercise/log/logHeader.ts';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun } from '#core/exercise/run.ts';
import type { KeptFeedback } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, withNote, withOwn, type GapBook } from '#core/measures/gapBook.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import { reportInput } from './playedReport.ts';
import { scenarioFrom } from './scenarioFile.ts';

/** Names that stand in no scenario, in several scripts, one for each role of harbor-light in order. */
export const SEATED = [
  'Zarquon Vexley', 'Ürsula-Mæ Plöntzer', 'שרהקנה קנריתון', 'ياسمينة الكناريوي', '山田金糸 太郎雀', 'Xyzzyor 🦊 Foxtrottel', 'Ottoline O’Quibbler', 'Wilhelmuth van Zonderland', 'Ćirilka Kanárová', 'Qwertina',
] as const;
/** Names of people at no desk: an evaluator, an owner, a participant who signed. */
export const UNSEATED = { evaluator: 'Evalinde Beobachterin', owner: 'Ownerius Maximovic', signed: 'Signalda Unterzeichner' } as const;
/** Every name, and each part of it by itself. */
export const ALL_NAMES: readonly string[] = [...SEATED, ...Object.values(UNSEATED)].flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}]+/u).filter((part) => part.length > 2 && part !== 'van')]);

/** The poor play with people at the desks whose names stand wherever a text can be written. */
export function namedInput(names: ReportInput['names']): ReportInput {
  const scenario = scenarioFrom('scenarios/harbor-light/scenario.mdx');
  const roster: readonly RosterEntry[] = scenario.roles.map(({ id }, i) => ({ role: id, person: SEATED[i] ?? '', absent: false }));
  const run = openRun(scenario, { roster });
  const read = readPlay(readFileSync('scenarios/harbor-light/plays/poor.jsonl', 'utf8'), scenario);
  if (!read.ok) throw new Error('the play cannot be read');
  read.value.forEach((command, i) => run.submit(withName(command, i), 1_790_000_000_000 + command.at * 100));
  run.finish();
  const objective = scenario.objectives[0]?.id ?? '';
  const at = run.now;
  run.submit({ at, actor: 'facilitator', act: { do: 'observe', objective, text: `${UNSEATED.evaluator}: ${SEATED[0]} and zarquon asked ${SEATED[3]}` } });
  run.submit({ at, actor: 'facilitator', act: { do: 'rate', objective, rating: 'M', because: `${SEATED[2]} agreed with QWERTINA and Plöntzer` } });
  return reportInput(run, { names, book: book(), feedback: feedback(), header: { ...reportInput(run).header, roster, started: '2026-11-20T09:00:00.000Z' } });
}

function withName(command: Command, i: number): Command {
  const { act } = command;
  const name = SEATED[i % SEATED.length] ?? '';
  if (act.do === 'note') return { ...command, act: { ...act, text: `${act.text} ${name}` } };
  return 'because' in act ? { ...command, act: { ...act, because: `${act.because ?? ''} says ${name}` } as typeof act } : command;
}

function book(): GapBook {
  const own = withOwn(EMPTY_BOOK, { title: `${SEATED[4]} had no list`, class: 'process', why: `We asked ${UNSEATED.owner}` }).book;
  const accepted = withNote(own, 'ack-late', { state: 'accepted', top: true, owner: SEATED[1], action: `Ask ${SEATED[1]} first`, doneWhen: `${SEATED[5]} has seen it`, title: `${SEATED[6]} waited`, cause: `${SEATED[7]} slept`, due: '2026-12-01' });
  const named = withNote(accepted, 'approval-wait', { state: 'accepted', top: true, owner: UNSEATED.owner, action: 'Write it down' });
  return withNote(named, 'votes-split', { state: 'dropped', because: `${SEATED[8]} does not see it` });
}

function feedback(): readonly KeptFeedback[] {
  const one = (i: number): KeptFeedback => ({ ratings: { structured: 4 }, texts: { strengths: `Working with ${SEATED[i % SEATED.length]}` }, name: null, team: 'secops' });
  return [...[0, 1, 2, 3].map(one), { ratings: { structured: 5 }, texts: { change: `Thank you, ${SEATED[9]}` }, name: UNSEATED.signed, team: 'business' }];
}
