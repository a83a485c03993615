import { lastSound } from '#core/exercise/log/lastSound.ts';
import type { LogHeader, LogProblem } from '#core/exercise/log/logFile.ts';
import { verifyLog } from '#core/exercise/log/logFile.ts';

/** A log file from disk, checked entry by entry. `brokenAfter`: number of the last entry that fits, `null` = the chain is whole. */
export type ReadLogFile =
  | { readonly kind: 'log'; readonly name: string; readonly text: string; readonly header: LogHeader; readonly entries: number;
      readonly problems: readonly LogProblem[]; readonly brokenAfter: number | null }
  | { readonly kind: 'unusable'; readonly name: string; readonly why: string };

/** Reads a log and checks its hash chain. Never throws. */
export function readLogFile(name: string, text: string): ReadLogFile {
  const { header, entries, problems } = verifyLog(text);
  if (header === null) return { kind: 'unusable', name, why: problems[0]?.message ?? '' };
  return { kind: 'log', name, text, header, entries: entries.length, problems, brokenAfter: lastSound(problems) };
}
