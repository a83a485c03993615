import { lastVotes } from '../../exercise/lastVotes.ts';
import type { CommitRecord, DecisionRecord } from '../../exercise/chronicle.ts';
import { takenOptions } from '../../measures/decisionCounts.ts';
import { TEAMS, type Decision, type Grade, type Team } from '../../scenario/model.ts';
import type { ReportContext } from '../reportContext.ts';

/** One option of a decision with the votes that count. */
export interface OptionRow {
  readonly title: string;
  readonly grade: Grade | null;
  readonly chosen: boolean;
  readonly votes: Readonly<Record<Team, number>>;
  /** 0 … 100 over its votes; `null` without one. */
  readonly confidence: number | null;
  readonly outcome: string;
}
/** A choice, who had the authority, and what came of it. */
export interface ChoiceRow {
  readonly at: number;
  readonly entry: number;
  readonly decider: string;
  readonly option: string;
  readonly reason: string;
  readonly approver: string | null;
  readonly answer: { readonly at: number; readonly entry: number; readonly as: 'approved' | 'declined'; readonly reason: string } | null;
}
/** One line of the decision log (DOCTRINE c4). Times in seconds since StartEx. */
export interface DecisionRow {
  readonly id: string;
  readonly title: string;
  readonly openedAt: number | null;
  readonly deadlineAt: number | null;
  readonly expiredAt: number | null;
  readonly standing: boolean;
  readonly owner: string;
  readonly approver: string | null;
  readonly options: readonly OptionRow[];
  readonly choices: readonly ChoiceRow[];
  readonly waits: { readonly owner: number | null; readonly approval: number | null };
  /** What happens when nobody decides in time. */
  readonly otherwise: string;
  readonly touched: boolean;
}

/** The decision log in the order in which the decisions opened; those that never opened are left out. */
export function decisionRows(context: ReportContext): readonly DecisionRow[] {
  const { scenario, chronicle } = context;
  return chronicle.decisions
    .filter(({ openedAt, commits }) => openedAt !== null || commits.length > 0)
    .toSorted((x, y) => (x.openedAt ?? 0) - (y.openedAt ?? 0))
    .flatMap((record) => {
      const source = scenario.decisions.find(({ id }) => id === record.id);
      return source ? [rowOf(context, record, source)] : [];
    });
}

function rowOf(context: ReportContext, record: DecisionRecord, source: Decision): DecisionRow {
  const { title, measures, dagger } = context;
  const wait = measures.waits.find(({ id }) => id === record.id);
  return {
    id: record.id, title: source.prose.title, openedAt: record.openedAt, deadlineAt: record.deadlineAt, expiredAt: record.expiredAt, standing: record.standing,
    owner: title(source.owner), approver: source.approve === null ? null : title(source.approve),
    options: optionRows(context, record, source),
    choices: record.commits.map((commit) => choiceOf(context, commit)),
    waits: { owner: wait?.owner ?? null, approval: wait?.approval ?? null },
    otherwise: source.otherwise?.prose.text ?? '',
    touched: dagger(`decision(${record.id})`) !== '',
  };
}

function optionRows({ scenario }: ReportContext, record: DecisionRecord, source: Decision): readonly OptionRow[] {
  const votes = lastVotes(record.votes);
  const taken = takenOptions(record);
  const teamOf = new Map(scenario.roles.map(({ id, team }) => [id, team]));
  return source.options.map(({ id, prose, grade, outcomes }) => {
    const cast = votes.filter(({ option }) => option === id);
    const by = (team: Team): number => cast.filter(({ role }) => teamOf.get(role) === team).length;
    const [secops = 0, business = 0, external = 0] = TEAMS.map(by);
    return {
      title: prose.title, grade, chosen: taken.includes(id), votes: { secops, business, external },
      confidence: cast.length === 0 ? null : cast.reduce((sum, vote) => sum + vote.confidence, 0) / cast.length,
      outcome: taken.includes(id) ? outcomes.map((outcome) => outcome.prose.text).join('\n') : '',
    };
  });
}

function choiceOf({ title, people }: ReportContext, { at, seq, by, option, because, approver, answer }: CommitRecord): ChoiceRow {
  return {
    at, entry: seq, decider: title(by), option: title(option), reason: people.said(because), approver: approver === null ? null : title(approver),
    answer: answer === null ? null : { at: answer.at, entry: answer.seq, as: answer.as, reason: people.said(answer.because) },
  };
}
