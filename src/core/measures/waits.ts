import type { Chronicle } from '../exercise/chronicle.ts';
import type { Measures } from './measures.ts';
import { decisionWaits, lengthOf } from './spans.ts';

/** For each decision the whole wait for its owner and for its approver, overlaps included; `null` where it never waited so. */
export function waitMeasures(chronicle: Chronicle): Measures['waits'] {
  return chronicle.decisions.map((d) => {
    const { owner, approver } = decisionWaits(d, chronicle.endedAt);
    return { id: d.id, owner: owner.length === 0 ? null : lengthOf(owner), approval: approver.length === 0 ? null : lengthOf(approver) };
  });
}
