import { fail, ok, type Result } from '#core/base/result.ts';
import type { Chronicle } from '#core/exercise/chronicle.ts';
import type { Entry } from '#core/exercise/command.ts';
import { lastSound } from '#core/exercise/log/lastSound.ts';
import { verifyLog } from '#core/exercise/log/logFile.ts';
import { openRun } from '#core/exercise/run.ts';
import { debrief_file_no_scenario } from '#messages/compiled/messages.js';
import type { Divergence, OpenedLog } from './openedLogTypes.ts';
import type { Trouble } from './sessionTypes.ts';
import type { Shelf } from './shelf.ts';
import { trouble } from './trouble.ts';

/**
 * Folds a log from a file to EndEx, as `run --log` does. A log of another text of its scenario is folded over the text that is here, with
 * the place where it stops fitting.
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
  run.load(entries);
  run.finish();
  const chronicle = run.chronicle();
  return ok({
    name,
    otherVersion: exact === 'other' ? header.version : null,
    divergence: exact === 'other' ? divergenceOf(entries, chronicle) : null,
    readOnFrom: exact === 'other' ? null : readOnFrom(entries, chronicle.endedAt),
    record: {
      exerciseId: `file ${name}`, scenario: played.scenario, header, entries, chronicle,
      brokenAfter: lastSound(problems),
    },
  });
}

function divergenceOf(entries: readonly Entry[], { leftOut }: Chronicle): Divergence | null {
  const unfit = new Set(leftOut.filter(({ why }) => why === 'refused').map(({ seq }) => seq));
  const first = entries.find(({ seq }) => unfit.has(seq));
  return first ? { seq: first.seq, at: first.at, leftOut: unfit.size } : null;
}

function readOnFrom(entries: readonly Entry[], endedAt: number): number | null {
  const last = entries.findLast(({ act }) => act.do !== 'note' && act.do !== 'observe' && act.do !== 'rate' && act.do !== 'rank');
  return last === undefined || last.act.do === 'end' || last.at >= endedAt ? null : last.at;
}
