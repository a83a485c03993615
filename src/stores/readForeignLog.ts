import { fail, ok, type Result } from '#core/base/result.ts';
import type { Entry } from '#core/exercise/command.ts';
import { lastSound } from '#core/exercise/log/lastSound.ts';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import { openRun } from '#core/exercise/run.ts';
import { debrief_file_no_scenario } from '#messages/compiled/messages.js';
import type { OpenedLog } from './openedLogTypes.ts';
import type { Trouble } from './sessionTypes.ts';
import type { Shelf } from './shelf.ts';
import { trouble } from './trouble.ts';

/**
 * Folds a log from a file to EndEx, as `run --log` does. Of a log of another text of its scenario the entries alone can be read.
 * Refused: no log at all, a scenario that is not on this machine.
 * @throws Fault `settling` if the scenario does not come to rest.
 */
export async function readForeignLog(name: string, text: string, shelf: Pick<Shelf, 'exact' | 'find'>): Promise<Result<OpenedLog, Trouble>> {
  const { header, entries, problems } = verifyLog(text);
  if (header === null) return fail({ ...trouble('not-found'), message: problems[0]?.message ?? '' });
  const exact = await shelf.exact(header.scenario, header.sha256);
  const played = exact === 'other' ? await shelf.find(header.scenario) : exact;
  if (played === null) return fail({ ...trouble('not-found'), message: debrief_file_no_scenario({ scenario: header.scenario }) });
  const run = openRun(played.scenario, { roster: header.roster });
  if (exact !== 'other') {
    run.load(entries);
    run.finish();
  }
  return ok({
    name,
    otherVersion: exact === 'other' ? header.version : null,
    readOnFrom: exact === 'other' ? null : readOnFrom(entries, run.chronicle().endedAt),
    record: {
      exerciseId: `file ${name}`, scenario: played.scenario, header, entries, chronicle: run.chronicle(),
      brokenAfter: lastSound(problems),
    },
  });
}

function readOnFrom(entries: readonly Entry[], endedAt: number): number | null {
  const last = entries.findLast(({ act }) => act.do !== 'note' && act.do !== 'observe' && act.do !== 'rate' && act.do !== 'rank');
  return last === undefined || last.act.do === 'end' || last.at >= endedAt ? null : last.at;
}
