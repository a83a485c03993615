import type { Seconds } from '../base/duration.ts';
import type { UpdateRecord } from '../exercise/chronicle.ts';
import type { Update } from '../scenario/model.ts';

/** One due of an update and how it was answered. `late`: seq of the late brief, `null` unless `state` is late. */
export interface UpdateDue {
  readonly at: Seconds;
  readonly state: 'on-time' | 'late' | 'missed';
  readonly late: number | null;
}

/**
 * The dues of an update on their fixed grid: `within` after the trigger, then every `every`; none from the instant `until` holds, none
 * after EndEx (SPEC 2.7, P11). Judged by the times of the briefs: one in the second of the due or of the trigger counts, and a
 * late one may also make the next due on time.
 */
export function updateDues(update: Update, record: UpdateRecord, end: Seconds): UpdateDue[] {
  const { triggeredAt, until, briefs } = record;
  if (triggeredAt === null) return [];
  const dues: UpdateDue[] = [];
  const every = Math.max(1, update.every);
  for (let at = triggeredAt + update.within; at <= end && (until === null || at < until); at += every) {
    const first = dues.length === 0;
    const onTime = briefs.some((b) => b.at <= at && (first ? b.at >= triggeredAt : b.at > at - every));
    const late = onTime ? undefined : briefs.find((b) => b.at > at && b.at < at + every);
    dues.push({ at, state: onTime ? 'on-time' : late ? 'late' : 'missed', late: late?.seq ?? null });
  }
  return dues;
}
