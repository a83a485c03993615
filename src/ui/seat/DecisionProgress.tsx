import type { SeatDecision, SeatView } from '#core/views/seatViewTypes.ts';
import {
  seat_approve_waits,
  seat_approved,
  seat_committed,
  seat_committed_because,
  seat_decide_voted,
  seat_decide_voted_all,
  seat_declined,
  seat_done,
  seat_expired,
  seat_working,
  seat_working_queued,
} from '#messages/compiled/messages.js';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import styles from './Decision.module.css';

interface DecisionProgressProps {
  readonly decision: SeatDecision;
  readonly view: SeatView;
}

/** What has happened to a decision so far, in sentences; who has voted, never what. */
export function DecisionProgress({ decision, view }: DecisionProgressProps) {
  const lines = progressLines(decision, view);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.progress}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function progressLines(decision: SeatDecision, view: SeatView): readonly string[] {
  const time = (at: number) => scenarioClock(view.clock.clockStart, at);
  const title = (id: string) => view.roles.find((role) => role.id === id)?.title ?? id;
  const lines: string[] = [];
  if (decision.state === 'open' || decision.state === 'standing') lines.push(...votedLine(decision, title));
  if (decision.declined !== null && decision.state === 'open')
    lines.push(seat_declined({ time: time(decision.declined.at), because: decision.declined.because }));
  if (decision.commit !== null) {
    lines.push(seat_committed({ role: title(decision.commit.by), option: decision.commit.optionTitle, time: time(decision.commit.at) }));
    if (decision.commit.because !== '') lines.push(seat_committed_because({ because: decision.commit.because }));
    if (decision.state === 'approval' && decision.approver !== null)
      lines.push(seat_approve_waits({ role: title(decision.approver), time: time(decision.commit.at) }));
  }
  if (decision.approvedAt !== null) lines.push(seat_approved({ time: time(decision.approvedAt) }));
  if (decision.state === 'working' && decision.work !== null) lines.push(workLine(decision.work, time, title));
  if (decision.state === 'done' && decision.commit !== null) lines.push(seat_done({ option: decision.commit.optionTitle }));
  if (decision.expiredAt !== null) lines.push(seat_expired({ time: time(decision.expiredAt), otherwise: decision.otherwise ?? '' }));
  return lines;
}

function votedLine(decision: SeatDecision, title: (id: string) => string): readonly string[] {
  const of = decision.consulted.length;
  const out = decision.consulted.filter((role) => !decision.voted.includes(role));
  if (of === 0) return [];
  return [
    out.length === 0 ? seat_decide_voted_all({ of }) : seat_decide_voted({ voted: of - out.length, of, names: out.map(title).join(', ') }),
  ];
}

function workLine(work: NonNullable<SeatDecision['work']>, time: (at: number) => string, title: (id: string) => string): string {
  if (work.doneAt === null) return seat_working_queued({ role: title(work.role) });
  return seat_working({ done: duration(work.done), takes: duration(work.takes), time: time(work.doneAt) });
}
