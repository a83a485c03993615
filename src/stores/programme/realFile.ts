import { measureReal } from '#core/measures/realIncidents.ts';
import { readRealIncidents } from '#core/measures/readRealIncidents.ts';
import type { KeptRealIncidents } from '#core/programmePort.ts';
import type { ProgrammePorts } from './programmePorts.ts';
import type { RealFile } from './programmeTypes.ts';

/** Measures a file of real incidents, or says line by line why it cannot be. */
export function realFile({ name, text, wall }: KeptRealIncidents, rows: ProgrammePorts['rows']): RealFile {
  const cells = rows(text);
  if (!cells.ok) return { name, wall, measured: null, problems: [cells.error] };
  const read = readRealIncidents(cells.value);
  if (!read.ok) return { name, wall, measured: null, problems: read.error };
  return { name, wall, measured: measureReal(read.value.incidents), problems: read.value.findings };
}
