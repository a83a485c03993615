import type { ArchiveProblem } from '#core/archive/archiveProblem.ts';
import type { ExerciseDifference } from '#core/archive/differences.ts';
import type { Trouble } from '../../sessionTypes.ts';

/** What becomes of one thing in an archive. What is here is never changed by it. */
export type Verdict =
  /** It would come in; it has come in. */
  | { readonly kind: 'new' } | { readonly kind: 'taken' }
  /** The same is here already. */
  | { readonly kind: 'here' }
  /** Another of its id is here and stays; `inParts` is empty for a file of real incidents. */
  | { readonly kind: 'differs'; readonly inParts: readonly ExerciseDifference[] }
  | { readonly kind: 'refused'; readonly problem: ArchiveProblem }
  /** This machine could not keep it. */
  | { readonly kind: 'not-kept'; readonly trouble: Trouble };
export interface ArchiveItem {
  readonly key: string;
  readonly of: 'exercise' | 'scenario' | 'real';
  /** Its title, else its id. */
  readonly title: string;
  /** Epoch ms of its creation, `null` if that is not known or there is none. */
  readonly wall: number | null;
  readonly locked: boolean;
  readonly verdict: Verdict;
}
/**
 * What somebody should know before they rely on an archive. `broken`: its log was changed on disk, another machine will refuse it. `no-text`: the text of its scenario is
 * not here. The others are not in it: `gone` was deleted meanwhile, `odd-id` has an id that this app gives to none.
 */
export interface SaveNote {
  readonly code: 'broken' | 'no-text' | 'gone' | 'odd-id';
  readonly title: string;
  /** Epoch ms of the exercise's creation. */
  readonly wall: number;
}
/** What is under way, or was done last. */
export type ArchiveWork =
  | { readonly step: 'idle' } | { readonly step: 'nothing' } | { readonly step: 'too-large' }
  | { readonly step: 'trouble'; readonly trouble: Trouble }
  /** `unpacking` counts bytes, the rest counts exercises and scenarios. */
  | { readonly step: 'saving' | 'unpacking' | 'checking' | 'taking'; readonly done: number; readonly of: number }
  | { readonly step: 'saved'; readonly name: string; readonly exercises: number; readonly scenarios: number; readonly real: boolean; readonly notes: readonly SaveNote[] }
  | { readonly step: 'refused'; readonly name: string; readonly problem: ArchiveProblem }
  /** `problems`: files in it that are left out. */
  | { readonly step: 'preview' | 'result'; readonly name: string; readonly app: string; readonly items: readonly ArchiveItem[]; readonly problems: readonly ArchiveProblem[] };

export interface ArchiveActions {
  /** Gives everything that is kept to the browser as one file. Never rejects. */
  save(): Promise<void>;
  /** Looks at an archive and says what would come in; nothing is kept. Never rejects. */
  open(file: File): Promise<void>;
  /** Takes in what the preview showed as new: each thing whole or not at all. Never rejects. */
  take(): Promise<void>;
  /** Lets go of what was shown. What is under way stops, but for things that are being taken in. */
  close(): void;
}
export type ArchiveState = { readonly work: ArchiveWork } & ArchiveActions;
