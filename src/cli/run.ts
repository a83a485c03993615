import type { Command } from '#core/exercise/command.ts';
import { writeLog, type LogHeader } from '#core/exercise/log/logFile.ts';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { loadScenario, readText, saveFile } from './files.ts';
import { openLog } from './openLog.ts';
import type { Output } from './output.ts';
import { printMeasures } from './printMeasures.ts';
import { Unusable } from './unusable.ts';

export interface RunArguments {
  readonly file: string | undefined;
  readonly play: string | undefined;
  readonly log: string | undefined;
  readonly writeLog: string | undefined;
  readonly json: boolean;
}

/** `run FILE (--play PLAY | --log LOG) [--write-log OUT]`: to the end of the play or log, then to EndEx. 1 if a command was refused. */
export function runVerb(args: RunArguments, out: Output): number {
  if (args.file === undefined) throw new Unusable('run: name the scenario file');
  if ((args.play === undefined) === (args.log === undefined)) throw new Unusable('run: give either --play PLAY or --log LOG');
  const { run, refused, header } = args.play !== undefined ? runPlay(args.file, args.play, out) : runLog(args.file, args.log ?? '', out);
  const { scenario } = run;
  run.finish();
  const chronicle = run.chronicle();
  const unfit = chronicle.leftOut.filter((l) => l.why === 'refused');
  for (const { seq } of unfit) out.err(`${args.play ?? args.log}: entry ${seq} does not fit and is left out`);
  const measures = measureRun(scenario, chronicle);
  if (args.writeLog !== undefined) saveFile(args.writeLog, writeLog(header, run.entries));
  if (args.json) out.json(measures);
  else printMeasures(scenario, measures, out);
  return refused + unfit.length > 0 ? 1 : 0;
}

interface Played {
  readonly run: Run;
  readonly refused: number;
  readonly header: LogHeader;
}

function runPlay(file: string, path: string, out: Output): Played {
  const { scenario, sha256 } = loadScenario(file);
  const read = readPlay(readText(path), scenario);
  if (!read.ok) throw new Unusable(read.error.map((p) => `${path}:${p.line} ${p.message}`).join('; '));
  const run = openRun(scenario);
  let refused = 0;
  read.value.forEach((command: Command) => {
    const result = run.submit(command);
    if (result.ok) return;
    refused += 1;
    out.err(`${path}: ${command.act.do} at ${command.at} s refused, ${result.error.code}: ${result.error.message}`);
  });
  const header: LogHeader = {
    'hotwash-log': 1, scenario: scenario.id, version: scenario.version, sha256, seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z',
  };
  return { run, refused, header };
}

function runLog(file: string, path: string, out: Output): Played {
  const { header, scenario, entries, problems } = openLog(path, file, out);
  const run = openRun(scenario, { roster: header.roster });
  run.load(entries);
  return { run, refused: problems.length, header };
}
