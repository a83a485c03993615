import type { ArchiveProblem } from '#core/archive/archiveProblem.ts';
import { archive_whole_nothing } from '#messages/compiled/messages.js';
import { InlineMessage } from '#ui/kit/InlineMessage.tsx';
import { problemWords } from './problemWords.ts';

/** Why a file cannot be opened at all. */
export function RefusedArchive({ name, problem }: { readonly name: string; readonly problem: ArchiveProblem }) {
  return <InlineMessage kind="late" urgent>{problemWords(name, problem)} {archive_whole_nothing()}</InlineMessage>;
}
