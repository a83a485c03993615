import { decisionWaits, runningOf } from '#core/measures/spans.ts';
import { updateDues } from '#core/measures/updateDues.ts';
import {
  debrief_due_late, debrief_due_missed, debrief_duty_bar, debrief_duty_bar_met, debrief_duty_over, debrief_lane_approval, debrief_lane_brief, debrief_lane_decisions, debrief_lane_decisions_note,
  debrief_lane_duties, debrief_lane_open, debrief_lane_updates, debrief_lane_work, debrief_mark_late,
  debrief_mark_missed,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { duration, scenarioClock } from '#ui/kit/time.ts';
import type { Bar, Lane, LaneRow, Mark } from './lane.ts';
import { stacked } from './lane.ts';

type Source = Pick<ExerciseRecord, 'scenario' | 'chronicle'>;

/** What the room answered: decisions (open, waiting for approval, work), updates, duties. */
export function answerLanes(record: ExerciseRecord): readonly Lane[] {
  return [decisionLane(record), updateLane(record), dutyLane(record)].filter((lane) => lane.rows.length > 0);
}

function decisionLane({ scenario, chronicle }: Source): Lane {
  const end = chronicle.endedAt;
  const spans = chronicle.decisions.flatMap((decision) => {
    const title = scenario.decisions.find((found) => found.id === decision.id)?.prose.title ?? decision.id;
    const { owner, approver } = decisionWaits(decision, end);
    const work = chronicle.works.filter((task) => task.decision === decision.id && task.takes > 0).flatMap((task) => runningOf(task, end));
    const bar = (fill: Bar['fill'], say: (input: { title: string; time: string }) => string) => (span: { from: number; until: number }): Bar => ({
      ...span, fill, words: say({ title, time: duration(span.until - span.from) }),
    });
    const bars = [...owner.map(bar('open', debrief_lane_open)), ...approver.map(bar('approve', debrief_lane_approval)), ...work.map(bar('work', debrief_lane_work))];
    if (bars.length === 0) return [];
    return [{ title, bars, from: Math.min(...bars.map((b) => b.from)), until: Math.max(...bars.map((b) => b.until)) }];
  });
  const rows = stacked(spans, end / 4).map((row): LaneRow => ({
    bars: row.flatMap((span) => span.bars),
    marks: row.map((span) => ({ at: span.until, shape: 'rule', words: '', label: span.title })),
    end: null,
  }));
  return { id: 'decisions', title: debrief_lane_decisions(), note: debrief_lane_decisions_note(), rows };
}

function updateLane({ scenario, chronicle }: Source): Lane {
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const rows = chronicle.updates.flatMap((record): LaneRow[] => {
    const update = scenario.updates.find((found) => found.id === record.id);
    if (!update || record.triggeredAt === null) return [];
    const title = update.prose.title;
    const sent = record.briefs.map(({ at }): Mark => ({ at, shape: 'square', words: debrief_lane_brief({ title, time: time(at) }), label: null }));
    const unanswered = updateDues(update, record, chronicle.endedAt).flatMap(({ at, state }): Mark[] => {
      if (state === 'on-time') return [];
      const words = (state === 'late' ? debrief_due_late : debrief_due_missed)({ title, time: time(at) });
      return [{ at, shape: state === 'late' ? 'triangle' : 'cross', words, label: state === 'late' ? debrief_mark_late() : debrief_mark_missed(), late: true }];
    });
    return [{ bars: [], marks: [...sent, ...unanswered], end: null }];
  });
  return { id: 'updates', title: debrief_lane_updates(), note: null, rows };
}

function dutyLane({ scenario, chronicle }: Source): Lane {
  const time = (at: number) => scenarioClock(scenario.clockStart, at);
  const rows = chronicle.duties.flatMap(({ id, startedAt, dueAt, metAt }): LaneRow[] => {
    if (startedAt === null || dueAt === null) return [];
    const title = scenario.duties.find((duty) => duty.id === id)?.regime ?? id;
    const words = metAt === null ? debrief_duty_bar({ title, due: time(dueAt) }) : debrief_duty_bar_met({ title, met: time(metAt), due: time(dueAt) });
    const until = Math.min(metAt ?? chronicle.endedAt, chronicle.endedAt);
    const bars: Bar[] = [{ from: startedAt, until: Math.min(until, dueAt), fill: 'clock', words }];
    if (until > dueAt) bars.push({ from: dueAt, until, fill: 'over', words: debrief_duty_over({ title, time: duration(until - dueAt) }) });
    return [{ bars, marks: [], end: words }];
  });
  return { id: 'duties', title: debrief_lane_duties(), note: null, rows };
}
