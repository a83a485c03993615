import { appendLine, headLine } from '#core/exercise/log/logFile.ts';
import type { LogHeader } from '#core/exercise/log/logHeader.ts';
import type { KeptEntry } from '#core/ports.ts';

/** Number of the last entry that fits the chain: all of them if it is whole, 0 if not even the first does. */
export function soundUpTo(header: LogHeader, entries: readonly KeptEntry[]): number {
  let hash = headLine(header).hash;
  let seq = 0;
  for (const kept of entries) {
    if (kept.entry.seq !== seq + 1) return seq;
    hash = appendLine(hash, kept.entry).hash;
    if (hash !== kept.hash) return seq;
    seq += 1;
  }
  return seq;
}

/** The log as it is kept, with the hashes as kept: a break in the chain stays visible to whoever verifies the file. */
export function keptLogText(header: LogHeader, entries: readonly KeptEntry[]): string {
  const head = headLine(header);
  const lines = entries.map(({ entry, hash }) => {
    const line = JSON.parse(appendLine(head.hash, entry).line) as object;
    return JSON.stringify({ ...line, hash });
  });
  return `${[head.line, ...lines].join('\n')}\n`;
}
