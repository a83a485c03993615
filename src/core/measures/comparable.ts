import type { RunFacts } from './runFacts.ts';

/** What a run was played on. `horizon` is also tau, the time to which its means are measured. */
export interface PlayedOn extends Pick<RunFacts, 'difficulty' | 'horizon'> {
  readonly scenario: string;
  readonly version: string;
  /** SHA-256 of the scenario's text. */
  readonly sha256: string;
}
/** In which respect two runs differ, so that their numbers may not stand side by side. `text`: it was changed, and the version was not. */
export type NotComparable = 'scenario' | 'version' | 'difficulty' | 'horizon' | 'text';

const RESPECTS = ['scenario', 'version', 'difficulty', 'horizon'] as const;

/**
 * Every respect in which a run differs from another; none: the two may be compared. A restricted mean means nothing without its tau. All the respects
 * stand in the text of the scenario, so that a text that differs says something only where nothing else does.
 */
export function notComparable(run: PlayedOn, to: PlayedOn): readonly NotComparable[] {
  const found = RESPECTS.filter((respect) => run[respect] !== to[respect]);
  return found.length === 0 && run.sha256 !== to.sha256 ? ['text'] : found;
}
