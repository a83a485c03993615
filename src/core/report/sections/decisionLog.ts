import { TEAMS } from '../../scenario/model.ts';
import type { Block, Line } from '../document.ts';
import { heading, line, paragraph, strong, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { decisionRows, type ChoiceRow, type DecisionRow, type OptionRow } from '../rows/decisionRows.ts';
import { countWords } from '../words/amountWords.ts';
import { gradeShort } from '../words/gradeWords.ts';
import { lengthWords } from '../words/lengthWords.ts';
import { TEAM_WORDS } from '../words/teamWords.ts';

/** Annex 1: every decision that opened, with votes, who decided by what authority and why, the grade, and the outcome apart from it. */
export function decisionLog(context: ReportContext): readonly Block[] {
  const rows = decisionRows(context);
  const head = heading(2, 'Annex 1. Decision log');
  if (rows.length === 0) return [head, paragraph('No decision was opened.')];
  return [
    head,
    paragraph('Votes were blind and came before the decision. The grade judges a choice by what could be known at that moment, never by what came of it: the outcome stands apart.'),
    table('Decisions in the order in which they opened', ['Time', 'Decision', 'Options, votes, confidence', 'Decider, authority, rationale', 'Grade', 'Outcome'], rows.map((row) => [
      context.clock(row.openedAt ?? 0), line(strong(row.title), row.touched ? ' †' : '', row.standing ? ' (standing: may be taken at any time)' : ''),
      optionsLine(row.options), authorityLine(context, row), gradeLine(row), outcomeLine(row),
    ])),
  ];
}

function optionsLine(options: readonly OptionRow[]): Line {
  return options.flatMap((option, i) => line(i === 0 ? '' : '; ', option.chosen ? strong(option.title) : option.title, votesWords(option)));
}

function votesWords({ votes, confidence }: OptionRow): string {
  const all = TEAMS.reduce((sum, team) => sum + votes[team], 0);
  if (all === 0 || confidence === null) return ' (no vote)';
  const by = TEAMS.filter((team) => votes[team] > 0).map((team) => `${TEAM_WORDS[team]} ${votes[team]}`).join(', ');
  return ` (${by}; ${all === 1 ? 'confidence' : 'mean confidence'} ${countWords(confidence)} %)`;
}

function authorityLine({ clock, chronicle: { ended: over } }: ReportContext, row: DecisionRow): Line {
  const told = row.choices.map((choice) => choiceWords(clock, choice)).join(' ');
  const nobody = row.expiredAt !== null ? `Nobody decided by ${clock(row.expiredAt)}.` : row.choices.length > 0 ? '' : !over ? 'Still open.' : row.standing ? 'Not taken by the end.' : 'Still open at the end.';
  const waited = [row.waits.owner, row.waits.approval].flatMap((wait, i) => (wait === null || wait === 0 ? [] : [`${lengthWords(wait)} for the ${i === 0 ? 'owner' : 'approver'}`]));
  return line(
    [nobody, told].filter((text) => text !== '').join(' '), ` Authority: ${row.owner}${row.approver === null ? '' : `, with approval by ${row.approver}`}.`, waited.length === 0 ? '' : ` Waited ${waited.join(', ')}.`,
  );
}

function choiceWords(clock: (at: number) => string, { at, decider, option, reason, answer, approver, entry }: ChoiceRow): string {
  const chose = `${decider} chose ‘${option}’ at ${clock(at)} (entry ${entry})${reason === '' ? ', without a reason' : `: “${reason}”`}`;
  if (approver === null) return ended(chose);
  return `${ended(chose)} ${answer === null ? `${approver} did not answer.` : ended(`${approver} ${answer.as} at ${clock(answer.at)}${answer.reason === '' ? '' : `: “${answer.reason}”`}`)}`;
}

/** With a full stop, unless what was said ends with one. */
const ended = (sentence: string): string => (/[.!?]”$/.test(sentence) ? sentence : `${sentence}.`);

function gradeLine({ options, choices, expiredAt }: DecisionRow): Line {
  const chosen = options.filter((option) => option.chosen);
  if (chosen.length === 0) return line(expiredAt === null ? '–' : 'not taken in time');
  const grades = choices.flatMap(({ option, answer }) => (answer?.as === 'declined' ? [] : chosen.filter(({ title }) => title === option).map(({ grade }) => gradeShort(grade))));
  return line(grades.join(', then '));
}

/** In the order in which the options were chosen, as the grades. */
function outcomeLine({ options, choices, expiredAt, otherwise }: DecisionRow): Line {
  const chosen = new Set(choices.map(({ option }) => option));
  const outcomes = [...chosen].flatMap((title) => options.filter((option) => option.title === title).map(({ outcome }) => outcome)).filter((outcome) => outcome !== '');
  const lapsed = expiredAt === null || otherwise === '' ? [] : [otherwise];
  return line([...outcomes, ...lapsed].join(' ').replace(/\s*\n+\s*/g, ' ') || '–');
}

