import { runningOf } from '#core/measures/spans.ts';
import {
  debrief_lane_desk_note, debrief_lane_everyone, debrief_lane_inject, debrief_lane_inject_skipped, debrief_lane_injects, debrief_lane_injects_note, debrief_lane_look, debrief_lane_work,
} from '#messages/compiled/messages.js';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { duration } from '#ui/kit/time.ts';
import { titleOf, titlesOf } from '../titles.ts';
import type { Bar, Lane, Mark } from './lane.ts';

type Source = Pick<ExerciseRecord, 'scenario' | 'chronicle'>;

/** What came to the room: every message, in one lane. */
export function injectLane({ scenario, chronicle }: Source): Lane {
  const marks = scenario.injects.flatMap(({ prose: { title }, to }, i): Mark[] => {
    const record = chronicle.injects[i];
    if (record?.deliveredAt != null) {
      const roles = to.length === scenario.roles.length ? debrief_lane_everyone() : titlesOf(scenario, to);
      return [{ at: record.deliveredAt, shape: 'square', words: debrief_lane_inject({ title, roles }), label: null }];
    }
    return record?.skippedAt == null ? [] : [{ at: record.skippedAt, shape: 'cross', words: debrief_lane_inject_skipped({ title }), label: null }];
  });
  return { id: 'injects', title: debrief_lane_injects(), note: debrief_lane_injects_note(), rows: marks.length === 0 ? [] : [{ bars: [], marks, end: null }] };
}

/** One lane a desk that worked: what ran on it when, painted as the minutes are. A desk does one thing at a time. */
export function deskLanes({ scenario, chronicle }: Source): readonly Lane[] {
  const bars = new Map<string, Bar[]>();
  for (const work of chronicle.works) {
    if (!work.desk || work.takes === 0) continue;
    const fill = work.kind === 'finding' ? 'investigation' : 'execution';
    const say = work.kind === 'finding' ? debrief_lane_look : debrief_lane_work;
    const title = titleOf(scenario, work.alert ?? work.option ?? '');
    const spans = runningOf(work, chronicle.endedAt).map((span): Bar => ({ ...span, fill, words: say({ title, time: duration(span.until - span.from) }) }));
    bars.set(work.role, [...(bars.get(work.role) ?? []), ...spans]);
  }
  return scenario.roles.flatMap(({ id, title }): Lane[] => {
    const mine = (bars.get(id) ?? []).toSorted((a, b) => a.from - b.from);
    return mine.length === 0 ? [] : [{ id: `desk-${id}`, title, note: debrief_lane_desk_note(), rows: [{ bars: mine, marks: [], end: null }] }];
  });
}
