import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { decisionWaits } from './spans.ts';

export interface Wait {
  readonly decision: string;
  /** Who was waited for. */
  readonly role: string;
  readonly approval: boolean;
  readonly from: number;
  readonly until: number;
}

/** The longest waits for an owner or an approver, longest first; overlaps with other work included (SPEC 3, *waits*). */
export function longestWaits({ scenario, chronicle }: { readonly scenario: Scenario; readonly chronicle: Chronicle }, most = 5): readonly Wait[] {
  const waits = chronicle.decisions.flatMap((record): Wait[] => {
    const source = scenario.decisions.find((decision) => decision.id === record.id);
    if (!source) return [];
    const { owner, approver } = decisionWaits(record, chronicle.endedAt);
    return [
      ...owner.map((span) => ({ ...span, decision: record.id, role: source.owner, approval: false })),
      ...approver.map((span) => ({ ...span, decision: record.id, role: source.approve ?? source.owner, approval: true })),
    ];
  });
  return waits
    .filter((wait) => wait.until > wait.from)
    .sort((x, y) => y.until - y.from - (x.until - x.from))
    .slice(0, most);
}
