import type { ReportContext } from './reportContext.ts';
import { decisionRows } from './rows/decisionRows.ts';
import { improvementRows } from './rows/improvementRows.ts';
import { mselRows } from './rows/mselRows.ts';
import { objectiveRows } from './rows/objectiveRows.ts';
import { retestRows } from './rows/retestRows.ts';

/** Everything of a report as plain JSON: measures as in `run --json`, and the rows of every table. Times in seconds since StartEx, `null` where not reached. */
export function reportFacts(context: ReportContext): Readonly<Record<string, unknown>> {
  const { scenario, header, chronicle, measures, now, names, brokenAfter } = context;
  return {
    'hotwash-report': 1,
    made: now, names,
    scenario: { id: scenario.id, title: scenario.title, version: scenario.version, sha256: header.sha256, language: scenario.language, difficulty: scenario.difficulty, handling: scenario.handling, horizon: scenario.horizon },
    exercise: { started: header.started, ended: chronicle.ended, endedAt: chronicle.endedAt, ending: chronicle.ending, entries: chronicle.entries.length, brokenAfter: brokenAfter ?? null, leftOut: chronicle.leftOut },
    participants: participants(context),
    measures,
    objectives: objectiveRows(context).map(({ objective, measured, rating, confirmation, observations, gaps }) => ({
      id: objective.id, statement: objective.statement, csf: objective.csf, target: objective.target, limit: objective.limit, value: measured?.value ?? null, proposed: measured?.rating ?? null, rating,
      guardFailed: measured?.guardFailed ?? false, confirmation, observations, gaps: gaps.map(({ code, about }) => ({ code, about })),
    })),
    improvementPlan: improvementRows(context),
    retests: context.retested.ok ? retestRows(context) : null,
    noRetest: context.retested.ok ? null : context.retested.error,
    decisionLog: decisionRows(context),
    executedMsel: mselRows(context),
    assumptions: scenario.assumptions.map(({ id, holds, prose }) => ({ id, statement: prose.text, holds, ...pick(chronicle.assumptions.find((found) => found.id === id)) })),
    duties: measures.duties.map((duty) => { const source = scenario.duties.find(({ id }) => id === duty.id); return { ...duty, regime: source?.regime ?? null, source: source?.source ?? null, asOf: source?.asOf ?? null }; }),
  };
}

const pick = (seen: ReportContext['chronicle']['assumptions'][number] | undefined) => ({
  shownAt: seen?.shownAt ?? null, revealedAt: seen?.revealedAt ?? null, reliedOnBy: [...new Set((seen?.assumed ?? []).map(({ role }) => role))],
});

const participants = ({ scenario, header, people, names }: ReportContext) => scenario.roles.map(({ id, title, team }) => {
  const seat = header.roster.find(({ role }) => role === id);
  return { role: id, title, team, absent: seat?.absent ?? null, ...(names === 'names' ? { person: people.sitting(id) } : {}) };
});
