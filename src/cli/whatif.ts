import { formatDuration, parseDuration, parseTime } from '#core/base/duration.ts';
import type { Entry, Refusal, RefusalCode } from '#core/exercise/command.ts';
import { ttaGuardFails, ttrGuardFails } from '#core/measures/guards.ts';
import type { Measures } from '#core/measures/measures.ts';
import type { Change } from '#core/rehearse/change.ts';
import type { Difference } from '#core/rehearse/differences.ts';
import { whatIf, type WhatIf } from '#core/rehearse/whatIf.ts';
import { actText } from '#core/views/actText.ts';
import { openLog, type OpenedLog } from './openLog.ts';
import type { Output } from './output.ts';
import { struck } from './timeWords.ts';
import { Unusable } from './unusable.ts';

export interface WhatIfArguments {
  readonly log: string | undefined;
  readonly change: string | undefined;
  readonly scenario: string | undefined;
  readonly json: boolean;
}

/** What cannot be changed at all is a fault of the arguments; what could not have been done then is an answer. */
const UNUSABLE: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['no-such-entry', 'not-counted', 'not-a-commit', 'keeps-its-place', 'unknown-name', 'not-an-act']);

/**
 * `whatif LOG --change CHANGE [--scenario FILE]`: the same log with one entry changed. CHANGE is `SEQ=OPTION`, `SEQ@T+45m`, `SEQ@+10m`,
 * `SEQ@-10m` or `SEQ@never`. 1 if the change was refused (the option was hidden then), or the log is damaged.
 */
export function whatifVerb(args: WhatIfArguments, out: Output): number {
  if (args.log === undefined) throw new Unusable('whatif: name the log file');
  if (args.change === undefined) throw new Unusable('whatif: give --change SEQ=OPTION, SEQ@T+45m, SEQ@+10m or SEQ@never');
  const opened = openLog(args.log, args.scenario, out);
  const change = changeOf(args.change, opened);
  const { scenario, entries, header, problems } = opened;
  const answer = whatIf(scenario, { entries, roster: header.roster }, change);
  if (!answer.ok) return refused(answer.error, args, out);
  if (args.json) out.json(answer.value);
  else print(opened, answer.value, out);
  return problems.length > 0 ? 1 : 0;
}

function refused(error: Refusal, { json, change }: WhatIfArguments, out: Output): number {
  if (UNUSABLE.has(error.code)) throw new Unusable(`whatif: ${error.message}`);
  out.err(`whatif: ${change} refused, ${error.code}: ${error.message}`);
  if (json) out.json({ refused: error });
  return 1;
}

function changeOf(text: string, { entries }: OpenedLog): Change {
  const [, number, sign, value = ''] = /^(\d+)([=@])(.+)$/.exec(text) ?? [];
  const seq = Number(number);
  if (sign === '=') return { seq, option: value };
  if (sign === '@' && value === 'never') return { seq, omit: true };
  const [, by, amount = ''] = /^([+-])(.+)$/.exec(value) ?? [];
  const seconds = sign !== '@' ? null : by === undefined ? parseTime(value) : parseDuration(amount);
  if (seconds === null) throw new Unusable(`whatif: unexpected change ${text}, expected SEQ=OPTION, SEQ@T+45m, SEQ@+10m or SEQ@never`);
  const was = entries.find((e) => e.seq === seq)?.at ?? 0;
  return { seq, at: by === undefined ? seconds : by === '+' ? was + seconds : was - seconds };
}

function print({ scenario, entries }: OpenedLog, { changed, leftOut, differences, before, after }: WhatIf, out: Output): void {
  const { was, now } = changed;
  const said = ({ actor, at, act }: Entry): string => `${actor} at T+${formatDuration(at)} ${actText(scenario, act)}`;
  out.line(`entry ${was.seq}: ${said(was)}`);
  out.line(`what if: ${now === null ? 'this was not done' : said(now)}`);
  out.line(differences.length === 0 ? 'no speed, minute, harm, ending or rating differs' : 'differs (before, after):');
  for (const d of differences) out.line(`  ${d.measure}: ${shown(d, d.before)}${struck(isUncredited(d, d.before, before))}, ${shown(d, d.after)}${struck(isUncredited(d, d.after, after))}`);
  if (after.talkNotCounted) out.line('  talk not counted');
  if (leftOut.length > 0) out.line(`${leftOut.length} later ${leftOut.length === 1 ? 'command was' : 'commands were'} no longer possible and left out:`);
  for (const { seq, code, message } of leftOut) {
    const entry = entries.find((e) => e.seq === seq);
    out.line(`  entry ${seq}${entry ? `, ${said(entry)}` : ''}: ${code}, ${message}`);
  }
}

/** Whether the guard of a speed failed in its run: of its incident, or for a mean of any. */
function isUncredited({ kind, of }: Difference, value: Difference['before'], { incidents }: Measures): boolean {
  const fails = kind === 'tta' || kind === 'mtta' ? ttaGuardFails : kind === 'ttr' || kind === 'mttr' ? ttrGuardFails : null;
  return value !== null && fails !== null && incidents.some(({ id, guards }) => (of === null || id === of) && fails(guards));
}

function shown({ kind }: Difference, value: number | string | null): string {
  if (value === null) return kind === 'ending' ? 'none' : 'not reached';
  if (typeof value === 'string') return value;
  return kind === 'harm' ? String(Math.round(value * 100) / 100) : formatDuration(Math.round(value));
}
