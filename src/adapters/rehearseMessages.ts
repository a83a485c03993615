import type { Result } from '#core/base/result.ts';
import type { Refusal } from '#core/exercise/command.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { PlayedLog } from '#core/rehearse/playedLog.ts';
import type { WhatIf } from '#core/rehearse/whatIf.ts';
import type { WorthRow } from '#core/rehearse/worth.ts';
import type { Scenario } from '#core/scenario/model.ts';

/** To the worker: first the log, once; then numbered questions about it. */
export type RehearseRequest =
  | { readonly ask: 'open'; readonly scenario: Scenario; readonly log: PlayedLog }
  | { readonly ask: 'what-if'; readonly id: number; readonly change: Change }
  | { readonly ask: 'worth'; readonly id: number; readonly seq: number };

/** From the worker, to the question of that number. `row`: more is to come; `fault`: it could not be played, and why. */
export type RehearseAnswer =
  | { readonly id: number; readonly whatIf: Result<WhatIf, Refusal> }
  | { readonly id: number; readonly row: WorthRow }
  | { readonly id: number; readonly worth: Refusal | null }
  | { readonly id: number; readonly fault: string };
