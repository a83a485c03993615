import type { Result } from '#core/base/result.ts';
import type { Refusal } from '#core/exercise/command.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
import type { Scenario } from '#core/scenario/model.ts';

/** To the worker: first the log, once; then numbered questions about it. */
export type RehearseRequest =
  | { readonly ask: 'open'; readonly scenario: Scenario; readonly log: PlayedLog }
  | { readonly ask: 'what-if'; readonly id: number; readonly change: Change };

/** From the worker, to the question of that number; `fault`: it could not be played, and why. */
export type RehearseAnswer =
  | { readonly id: number; readonly whatIf: Result<WhatIf, Refusal> }
  | { readonly id: number; readonly fault: string };
