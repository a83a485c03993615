import { verifyLog } from '#core/exercise/log/logFile.ts';
import { readText } from './files.ts';
import type { Output } from './output.ts';
import { Unusable } from './unusable.ts';

/** `verify LOG`: the hash chain. 0 whole, 1 broken, 2 no log at all. */
export function verify(path: string | undefined, json: boolean, out: Output): number {
  if (path === undefined) throw new Unusable('verify: name the log file');
  const { header, entries, problems } = verifyLog(readText(path));
  if (!header) throw new Unusable(`${path}: ${problems[0]?.message ?? 'is no log'}`);
  if (json) out.json({ ok: problems.length === 0, entries: entries.length, problems });
  else if (problems.length === 0) out.line(`${path}: ${entries.length} entries, the chain is whole`);
  else for (const p of problems) out.line(`${path}:${p.line} error ${p.code} ${p.message}`);
  return problems.length === 0 ? 0 : 1;
}
