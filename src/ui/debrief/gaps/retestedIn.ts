import type { Result } from '#core/base/result.ts';
import type { EarlierAction } from '#core/measures/earlierActions.ts';
import { retestedActions, retestGround, type NoRetest, type RetestedAction } from '#core/measures/retestedActions.ts';
import type { DebriefProps } from '../debriefProps.ts';

/** What an exercise showed of each corrective action of earlier ones, or why it shows nothing. */
export function retestedIn({ scenario, chronicle, brokenAfter }: DebriefProps['record'], measures: DebriefProps['measures'], earlier: readonly EarlierAction[] | null | undefined): Result<readonly RetestedAction[], NoRetest> {
  const ground = retestGround(scenario, chronicle, measures, brokenAfter);
  return ground.ok ? { ok: true, value: retestedActions(earlier ?? [], ground.value) } : ground;
}
