import { fail, ok, type Result } from '../../base/result.ts';

/** Version of the log format that this program writes. */
export const LOG_VERSION = 1;

type Line = Readonly<Record<string, unknown>>;

/** Lifts a log by one version. Hashes are checked before, over what the file says. */
export interface Migration {
  readonly from: number;
  header(line: Line): Line;
  entry(line: Line): Line;
}

/** In rising order of `from`, without holes. Version 1 is the first: nothing to lift yet. */
export const MIGRATIONS: readonly Migration[] = [];

export interface FormatProblem {
  readonly code: 'newer-format' | 'bad-header';
  readonly message: string;
}

/** What lifts a log of `version` to the version of today, a step a version; refused if the log is newer or its version is no number. */
export function migrationsFor(
  version: unknown, list: readonly Migration[] = MIGRATIONS, current: number = LOG_VERSION,
): Result<readonly Migration[], FormatProblem> {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'bad-header', message: 'Unexpected first line, expected the header of a log with its "hotwash-log" version.' });
  }
  if (version > current) {
    return fail({ code: 'newer-format', message: `Format ${version} is newer than this app. Open it with a newer Hotwash.` });
  }
  return ok(list.filter((m) => m.from >= version && m.from < current));
}
