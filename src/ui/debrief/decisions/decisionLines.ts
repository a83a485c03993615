import type { DecisionRecord } from '#core/exercise/chronicle.ts';
import type { Decision } from '#core/scenario/model.ts';
import {
  debrief_decision_approved, debrief_decision_because, debrief_decision_committed, debrief_decision_declined, debrief_decision_expired_at, debrief_decision_left_open,
  debrief_decision_opened, debrief_decision_unanswered, debrief_decision_waited, debrief_decision_waited_both,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import { titleOf } from '../titles.ts';
import type { DebriefProps } from '../debriefProps.ts';

/** A sentence about a decision, and the entry of the log that says the same; `null` if none does. */
export interface DecisionLine {
  readonly text: string;
  readonly seq: number | null;
}

/** What happened to one decision, in sentences and in order. */
export function decisionLines({ record, measures }: DebriefProps, decision: DecisionRecord): readonly DecisionLine[] {
  const { scenario } = record;
  const source = scenario.decisions.find((found) => found.id === decision.id);
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const lines = decision.openedAt === null ? [] : [said(debrief_decision_opened({ time: time(decision.openedAt) }))];
  lines.push(...decision.commits.flatMap((commit) => commitLines(record, commit)));
  if (decision.expiredAt !== null) lines.push(said(debrief_decision_expired_at({ time: time(decision.expiredAt), otherwise: otherwiseOf(source) })));
  else if (decision.commits.length === 0 && !decision.standing) lines.push(said(debrief_decision_left_open()));
  const wait = measures.waits.find((found) => found.id === decision.id);
  if (wait?.owner != null) lines.push(said(waitLine(wait.owner, wait.approval)));
  return lines;
}

const said = (text: string, seq: number | null = null): DecisionLine => ({ text, seq });
const otherwiseOf = (source: Decision | undefined): string => source?.otherwise?.prose.title ?? '';

function waitLine(owner: number, approval: number | null): string {
  const own = { owner: duration(owner) };
  return approval === null ? debrief_decision_waited(own) : debrief_decision_waited_both({ ...own, approval: duration(approval) });
}

function commitLines({ scenario }: Pick<ExerciseRecord, 'scenario'>, commit: DecisionRecord['commits'][number]): readonly DecisionLine[] {
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const { answer, approver, because, seq } = commit;
  const chose = debrief_decision_committed({ role: titleOf(scenario, commit.by), option: titleOf(scenario, commit.option), time: time(commit.at) });
  const lines = [said(because === '' ? chose : `${chose} ${debrief_decision_because({ because })}`, seq)];
  if (approver === null) return lines;
  const role = titleOf(scenario, approver);
  if (answer === null) return [...lines, said(debrief_decision_unanswered({ role }))];
  const answered = { role, time: time(answer.at), because: answer.because };
  return [...lines, said((answer.as === 'approved' ? debrief_decision_approved : debrief_decision_declined)(answered), answer.seq)];
}
