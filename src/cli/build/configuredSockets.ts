import { existsSync, readFileSync } from 'node:fs';
import { Fault } from '#core/base/fault.ts';
import { readTableConfig } from '#core/table/tableConfig.ts';

/** Where the pages of this build may connect, as a content policy names it; `null`: there is no file. `path`: of a `config.json`. @throws Fault `config` if it cannot be read as one. */
export function configuredSockets(path: string): readonly string[] | null {
  if (!existsSync(path)) return null;
  let source: unknown;
  try {
    source = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    source = null;
  }
  const read = readTableConfig(source);
  if (!read) throw new Fault('config', `${path} is no configuration of a table; the README says what it holds.`);
  return read.relay === 'same-origin' ? [] : [...new Set(read.relay.map((address) => address.replace(/^(wss?:\/\/[^/]+).*$/i, '$1')))];
}
