import type { Seconds } from '../../base/duration.ts';
import { placeMoment } from '../../measures/placeMoment.ts';
import type { RetestedAction } from '../../measures/retestedActions.ts';
import type { RetestVerdict } from '../../measures/retest.ts';
import type { ReportContext } from '../reportContext.ts';
import { roomDay } from '../words/clockWords.ts';
import { gapKind } from '../words/gapKind.ts';

/** One corrective action of an earlier exercise and what this one showed of it. Empty texts: nobody has said. */
export interface RetestRow {
  readonly id: string;
  readonly issue: string;
  /** ISO 8601 day of the exercise after which it was agreed. */
  readonly agreedAfter: string;
  readonly owner: string;
  readonly doneWhen: string;
  readonly verdict: RetestVerdict;
  /** Where it was found again, or could have been: ids of the scenario; none for what concerns the whole exercise. `at`: scenario second, where it has one. */
  readonly places: readonly { readonly id: string; readonly at: Seconds | null }[];
  /** Numbers of entries that show it again. */
  readonly evidence: readonly number[];
  /** The room had added it: no log can show it. */
  readonly roomAdded: boolean;
}

/** What was to be mended after earlier exercises, what was found again first; none where nothing was tested. */
export const retestRows = (context: ReportContext): readonly RetestRow[] => (context.retested.ok ? context.retested.value.map((one) => rowOf(context, one)) : []);

function rowOf({ scenario, chronicle, people }: ReportContext, { action, result }: RetestedAction): RetestRow {
  const { mark, title, owner, doneWhen, createdWall } = action;
  return {
    id: mark.key, issue: title === '' ? gapKind(scenario, mark.codes[0] ?? mark.key).title : people.said(title),
    agreedAfter: roomDay(createdWall), owner: people.owner(owner), doneWhen: people.said(doneWhen), verdict: result.verdict, evidence: result.evidence, roomAdded: mark.codes.length === 0,
    places: [...new Set(result.places.flatMap((place) => place.split(' ')[1] ?? []))].map((id) => ({ id, at: placeMoment(scenario, chronicle, id) })),
  };
}
