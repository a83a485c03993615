import type { RunFacts } from './runFacts.ts';

/** What a run was played on. */
export interface PlayedOn extends Pick<RunFacts, 'difficulty' | 'horizon'> {
  readonly scenario: string;
  readonly version: string;
  /** SHA-256 of the scenario's text. */
  readonly sha256: string;
}
/** In which respect two runs differ, so that their numbers may not stand side by side. */
export type NotComparable = 'scenario' | 'version' | 'difficulty' | 'horizon' | 'text';

const RESPECTS: readonly (readonly [NotComparable, keyof PlayedOn])[] = [
  ['scenario', 'scenario'], ['version', 'version'], ['difficulty', 'difficulty'], ['horizon', 'horizon'], ['text', 'sha256'],
];

/** The first respect in which a run differs from another; `null`: the two may be compared. A restricted mean means nothing without its tau. */
export const notComparable = (run: PlayedOn, to: PlayedOn): NotComparable | null => RESPECTS.find(([, field]) => run[field] !== to[field])?.[0] ?? null;
