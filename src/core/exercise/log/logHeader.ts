import { fail, ok, type Result } from '../../base/result.ts';
import { isLine } from './parseAct.ts';

/** Who sits where when the exercise starts; absent roles are played by the facilitator. */
export interface RosterEntry {
  readonly role: string;
  readonly person: string;
  readonly absent: boolean;
}

/** First line of a log (SPEC 4). `sha256`: of the scenario's text, hex, lower case; `started`: ISO 8601 wall time; `seed`: integer. */
export interface LogHeader {
  readonly 'hotwash-log': 1;
  readonly scenario: string;
  readonly version: string;
  readonly sha256: string;
  readonly seed: number;
  readonly roster: readonly RosterEntry[];
  readonly started: string;
}

/** Reads a header of version 1; the error names what is missing. Fields it does not know are left out (the chain still covers them). */
export function parseHeader(line: Readonly<Record<string, unknown>>): Result<LogHeader, string> {
  const { scenario, version, sha256, seed, roster, started } = line;
  if (typeof scenario !== 'string') return fail('scenario');
  if (typeof version !== 'string') return fail('version');
  if (typeof sha256 !== 'string') return fail('sha256');
  if (typeof seed !== 'number') return fail('seed');
  if (typeof started !== 'string') return fail('started');
  if (!Array.isArray(roster)) return fail('roster');
  const seats = roster.map(parseSeat);
  if (seats.includes(null)) return fail('roster');
  return ok({ 'hotwash-log': 1, scenario, version, sha256, seed, roster: seats.filter((s) => s !== null), started });
}

function parseSeat(seat: unknown): RosterEntry | null {
  if (!isLine(seat)) return null;
  const { role, person, absent } = seat;
  if (typeof role !== 'string' || typeof person !== 'string' || typeof absent !== 'boolean') return null;
  return { role, person, absent };
}
