import { readCsv } from '#adapters/readCsv.ts';
import { measureReal, type RealMeasures, type RealTimes } from '#core/measures/realIncidents.ts';
import { readRealIncidents, type ReadIncidents } from '#core/measures/readRealIncidents.ts';
import { readText } from './files.ts';
import type { Output } from './output.ts';
import { meanWords, timeWords } from './timeWords.ts';
import { Unusable } from './unusable.ts';

/** `metrics FILE.csv`: real incidents by the definitions of an exercise. 0 fine, 1 some contradict themselves, 2 the file cannot be read as incidents. */
export function metrics(path: string | undefined, json: boolean, out: Output): number {
  if (path === undefined) throw new Unusable('metrics: name the CSV file');
  const { incidents, findings } = readIncidents(path);
  for (const { line, message } of findings) out.err(`${path}:${line} ${message}`);
  const measures = measureReal(incidents);
  if (json) out.json({ ...measures, incidents: measures.incidents.map(({ id, tta, ttr }) => ({ id, tta, ttr })) });
  else for (const line of linesOf(measures)) out.line(line);
  return findings.length > 0 ? 1 : 0;
}

function readIncidents(path: string): ReadIncidents {
  const rows = readCsv(readText(path));
  if (!rows.ok) throw new Unusable(`${path}:${rows.error.line} ${rows.error.message}`);
  const read = readRealIncidents(rows.value);
  if (!read.ok) throw new Unusable(read.error.map(({ line, message }) => `${path}:${line} ${message}`).join('; '));
  return read.value;
}

/** As a person reads it on a terminal. */
function linesOf({ incidents, mtta, mttr }: RealMeasures): readonly string[] {
  const gone = incidents.filter((one) => one.goneBeforeLook).map((one) => one.id);
  return [
    ...incidents.map((one) => `incident ${one.id}: ${foundWords(one)}, ${one.goneBeforeLook ? 'gone before anyone looked' : `TTR ${timeWords(one.ttr)}`}`),
    meanWords('MTTA', mtta, 'no incident was found by an alert'),
    `${meanWords('MTTR', mttr, 'no incident was worked on before it was over')}; gone before anyone looked ${gone.join(' ') || 'none'}`,
    'tau is the longest time that was observed; what had not happened by until is censored there',
  ];
}

const foundWords = ({ foundBy, tta }: RealTimes): string => (foundBy === 'hunt' ? 'found by hunt' : foundBy === 'none' ? 'no alert' : `TTA ${timeWords(tta)}`);
