import { openRun } from '#core/exercise/run.ts';
import { lastSound } from '#core/exercise/log/lastSound.ts';
import { EMPTY_BOOK, type GapBook } from '#core/measures/gapBook.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';
import { buildReport } from '#core/report/buildReport.ts';
import type { Report, Sheet } from '#core/report/document.ts';
import { DOMAINS, type AttackDomain } from '#core/report/navigator/domainOf.ts';
import { domainsOf } from '#core/report/navigator/domainsOf.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { readText, saveFile } from './files.ts';
import { openLog } from './openLog.ts';
import type { Output } from './output.ts';
import { REPORT_FORMATS } from './reportFormats.ts';
import { Unusable } from './unusable.ts';
import type { Given, Verb } from './verb.ts';

/** Sheets of a report by the name that `--sheet` takes, in the order of `Report.sheets`. */
const SHEETS = ['improvement-plan', 'decision-log', 'msel'] as const;
const FORMATS = Object.keys(REPORT_FORMATS).join('|');

/** `report LOG --format …`: after-action report and improvement plan of a log (SPEC 5). */
export const REPORT: Verb = {
  usage: `LOG --format ${FORMATS} [--sheet ${SHEETS.join('|')}] [--domain ${DOMAINS.join('|')}] [--book GAPS.json] [--scenario FILE] [--roles] [--out FILE] (docx and xlsx need --out or a redirected output; --sheet is for csv, --domain for navigator)`,
  options: ['format', 'sheet', 'domain', 'book', 'scenario', 'out'],
  flags: ['roles'],
  most: 1,
  run: reportVerb,
};

/** 0 written, 1 written although the log is damaged or has entries that do not fit. @throws Unusable for arguments, files and scenarios that cannot be used. */
async function reportVerb(given: Given, out: Output): Promise<number> {
  const name = given.option('format') ?? (given.json ? 'json' : undefined);
  if (name === undefined) throw new Unusable(`report: give --format ${FORMATS}`);
  if (given.json && name !== 'json') throw new Unusable(`report: --json and --format ${name} do not go together`);
  const format = Object.hasOwn(REPORT_FORMATS, name) ? REPORT_FORMATS[name] : undefined;
  if (!format) throw new Unusable(`report: there is no format ${name}, expected ${FORMATS}`);
  if (given.option('sheet') !== undefined && name !== 'csv') throw new Unusable('report: --sheet is for --format csv; the other formats hold every sheet');
  if (given.option('domain') !== undefined && name !== 'navigator') throw new Unusable('report: --domain is for --format navigator');
  const path = given.option('out');
  if (format.binary && path === undefined && out.terminal) throw new Unusable(`report: ${name} is no text for a terminal; give --out FILE or redirect the output`);
  const { report, input, findings } = reportOf(given, out);
  const domain = name === 'navigator' ? domainIn(input.scenario, given.option('domain')) : DOMAINS[0];
  const written = await format.write({ report, input, sheet: sheetOf(report, given.option('sheet')), domain });
  if (path === undefined) out.bytes(typeof written === 'string' ? new TextEncoder().encode(written) : written);
  else saveFile(path, written);
  return findings > 0 ? 1 : 0;
}

/** The report of a log, played to its end and on to EndEx, and how many faults the log has. */
function reportOf({ rest: [log], option, flag }: Given, out: Output): { readonly report: Report; readonly input: ReportInput; readonly findings: number } {
  if (log === undefined) throw new Unusable('report: name the log file');
  const book = option('book') === undefined ? EMPTY_BOOK : bookOf(option('book') ?? '');
  const { header, scenario, entries, problems } = openLog(log, option('scenario'), out);
  const run = openRun(scenario, { roster: header.roster });
  run.load(entries);
  run.finish();
  const chronicle = run.chronicle();
  const unfit = chronicle.leftOut.filter(({ why }) => why === 'refused');
  for (const { seq } of unfit) out.err(`${log}: entry ${seq} does not fit and is left out`);
  const input: ReportInput = {
    scenario, header, chronicle, entries, book, measures: measureRun(scenario, chronicle), now: new Date().toISOString().slice(0, 10), names: flag('roles') ? 'roles' : 'names', brokenAfter: lastSound(problems),
  };
  return { report: buildReport(input), input, findings: problems.length + unfit.length };
}

/** What people decided about the gaps, as the app keeps it: `{notes, own, apart}`. @throws Unusable if it is no JSON object. */
function bookOf(path: string): GapBook {
  try {
    const kept: unknown = JSON.parse(readText(path));
    if (typeof kept === 'object' && kept !== null && !Array.isArray(kept)) return readGapBook(kept);
  } catch (e) {
    if (e instanceof Unusable) throw e;
  }
  throw new Unusable(`${path}: is no gap book, expected a JSON object with notes, own and apart`);
}

function sheetOf({ sheets }: Report, name: string = SHEETS[0]): Sheet {
  const found = sheets[SHEETS.findIndex((known) => known === name)];
  if (!found) throw new Unusable(`report: there is no sheet ${name}, expected ${SHEETS.join('|')}`);
  return found;
}

/** A layer holds one matrix: of several, one must be named, so that none is left out unseen. */
function domainIn(scenario: Scenario, name: string | undefined): AttackDomain {
  const there = domainsOf(scenario);
  const found = name === undefined && there.length === 1 ? there[0] : there.find((domain) => domain === name);
  if (found !== undefined) return found;
  const choice = there.join('|');
  throw new Unusable(name === undefined ? `report: the scenario’s techniques are of ${there.length} matrices, a layer each; name one with --domain ${choice}` : `report: no technique of this scenario is of ${name}, expected ${choice}`);
}
