import { fail, ok, type Result } from '../base/result.ts';
import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import type { EarlierAction } from './earlierActions.ts';
import { gapKey } from './gapBook.ts';
import { allPlaces, type GapUnit } from './gapUnits.ts';
import type { Measures } from './measures.ts';
import { retest, type RetestGround, type RetestResult, type RetestVerdict } from './retest.ts';
import { situationsOf } from './situations.ts';

/** An action of an earlier exercise and what this run showed of it. */
export interface RetestedAction {
  readonly action: EarlierAction;
  readonly result: RetestResult;
}
/** Why a run closes and reopens nothing: what is open may still be closed, or nobody can tell what happened. */
export type NoRetest = 'not-ended' | 'broken';

/** In which order verdicts are told: what needs people first. */
const ORDER: readonly RetestVerdict[] = ['reopened', 'not-tested', 'closed'];

/** What a run shows about gaps, or why it tests nothing. `brokenAfter`: last sound entry of a log that was changed, `null` for a whole one. */
export function retestGround(scenario: Scenario, chronicle: Chronicle, measures: Measures, brokenAfter: number | null): Result<RetestGround, NoRetest> {
  if (brokenAfter !== null) return fail('broken');
  return chronicle.ended ? ok({ gaps: measures.gaps, situations: situationsOf(scenario, chronicle, measures) }) : fail('not-ended');
}

/** Tests each action again; those found again first. */
export const retestedActions = (actions: readonly EarlierAction[], ground: RetestGround): readonly RetestedAction[] =>
  actions.map((action) => ({ action, result: retest(action.mark, ground) })).toSorted((x, y) => ORDER.indexOf(x.result.verdict) - ORDER.indexOf(y.result.verdict));

/** The action with which a gap came back, that of the latest exercise; `null`: it is none that was to be mended. */
export function cameBack(retested: readonly RetestedAction[], unit: GapUnit): EarlierAction | null {
  const mine = new Set(allPlaces(unit).map(gapKey));
  const back = retested.filter(({ result }) => result.verdict === 'reopened' && result.places.some((place) => mine.has(place)));
  return back.map(({ action }) => action).toSorted((x, y) => y.createdWall - x.createdWall)[0] ?? null;
}
