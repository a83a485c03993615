import type { Act } from '#core/exercise/command.ts';

/** Scenario second, who, what; `null`: just this moment, nothing done. */
export type CanaryAct<A = Act | null> = readonly [at: number, actor: string, act: A];

/** One play of the canary scenario; texts say who may read them. */
export const CANARY_ACTS: readonly CanaryAct<Act>[] = [
  [600, 'triage', { do: 'acknowledge', alert: 'odd' }],
  [1300, 'triage', { do: 'vote', decision: 'cut-it', option: 'wait', confidence: 70, because: 'SECRET[triage,committed] my vote' }],
  [1300, 'ceo', { do: 'vote', decision: 'cut-it', option: 'cut-now', confidence: 71, because: 'SECRET[ceo,committed] my vote' }],
  [1310, 'triage', { do: 'escalate', alert: 'odd', to: 'hunter' }],
  [1320, 'hunter', { do: 'accept', alert: 'odd' }],
  [1400, 'facilitator', { do: 'message', to: ['legal'], text: 'SECRET[legal] message', because: 'x' }],
  [1500, 'facilitator', { do: 'release', inject: 'held-back', because: 'x' }],
  [1600, 'hunter', { do: 'share', intel: 'post', to: ['legal'] }],
  [1700, 'manager', { do: 'brief', update: 'hourly', known: 'SECRET[ceo,manager,screen] known' }],
  [2200, 'hunter', { do: 'note', text: 'SECRET[nobody] note' }],
  [2300, 'manager', { do: 'commit', decision: 'cut-it', option: 'cut-now', because: 'because' }],
  [2400, 'ceo', { do: 'approve', decision: 'cut-it' }],
  [3200, 'hunter', { do: 'close', alert: 'odd', as: 'true-positive' }],
];
