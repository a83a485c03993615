import type { Seconds } from '../base/duration.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Act, ActOf, Entry, Refusal } from '../exercise/command.ts';
import { CLOCK_VERBS } from '../exercise/commands/handlers.ts';
import { refusal } from '../exercise/commands/handler.ts';
import type { Scenario } from '../scenario/model.ts';
import type { Change } from './change.ts';

/** A log with one entry changed. `changed`: the entry as it is now, `null` if it was omitted. */
export interface ChangedLog {
  readonly entries: readonly Entry[];
  readonly was: Entry;
  readonly changed: Entry | null;
}

/**
 * The entries that count, one of them changed (P31). `leftOut`: numbers of those that never counted. Refused where a change makes no sense
 * whatever happens: no such entry, one that did not count, no commit, no option of that decision, a command of the clock.
 */
export function changedLog(scenario: Scenario, all: readonly Entry[], leftOut: readonly number[], change: Change): Result<ChangedLog, Refusal> {
  const out = new Set(leftOut);
  if (!all.some(({ seq }) => seq === change.seq)) return fail(refusal('no-such-entry', `There is no entry ${change.seq} in this log of ${all.length}. Choose one that it has.`));
  if (out.has(change.seq)) return fail(refusal('not-counted', `Entry ${change.seq} was taken back and changed nothing. Choose one that counted.`));
  const entries = withPlayReason(all.filter(({ seq }) => !out.has(seq)));
  const was = entries.find(({ seq }) => seq === change.seq) as Entry;
  if ('option' in change) {
    const changed = withOption(scenario, was, change.option);
    return changed.ok ? ok({ entries: entries.map((e) => (e === was ? changed.value : e)), was, changed: changed.value }) : changed;
  }
  if (CLOCK_VERBS.has(was.act.do) || was.act.do === 'correct') {
    return fail(refusal('keeps-its-place', `Entry ${was.seq} is ‘${was.act.do}’: the clock and its corrections stay as they were. Choose what a role did.`));
  }
  const others = entries.filter((e) => e !== was);
  if ('omit' in change) return ok({ entries: others, was, changed: null });
  if (change.at === was.at) return ok({ entries, was, changed: was });
  if (!Number.isSafeInteger(change.at) || change.at < 0) return fail(refusal('not-an-act', 'The time is a whole number of seconds since T+0.'));
  const changed = { ...was, at: change.at };
  return ok({ entries: inserted(others, changed), was, changed });
}

/** One reason covers all parts that were played; it holds for the others too where the act that carried it is changed. */
function withPlayReason(entries: readonly Entry[]): readonly Entry[] {
  const reasons = entries.map(({ act }) => (act.do === 'play' ? act.because?.trim() : undefined));
  const because = reasons.find(Boolean);
  if (because === undefined) return entries;
  return entries.map((e, i) => (e.act.do === 'play' && !reasons[i] ? { ...e, act: { ...e.act, because } } : e));
}

/** The same commit with another option; a part that the facilitator played counts as the role's own. */
function withOption(scenario: Scenario, was: Entry, option: string): Result<Entry, Refusal> {
  const { act } = was;
  const commit = act.do === 'play' ? act.command : act;
  if (commit.do !== 'commit') return fail(refusal('not-a-commit', `Entry ${was.seq} is ‘${commit.do}’, no commit. Choose a commit, or change its minute.`));
  const options = scenario.decisions.find(({ id }) => id === commit.decision)?.options.map(({ id }) => id) ?? [];
  if (!options.includes(option)) {
    return fail(refusal('unknown-name', `‘${option}’ is no option of ‘${commit.decision}’. Choose one of ${options.join(', ')}.`));
  }
  const other: ActOf<'commit'> = { ...commit, option };
  return ok({ ...was, act: act.do === 'play' ? { ...act, command: other } : other });
}

/** Puts an entry behind those of its second. An advance that would go past that second is made in two. */
function inserted(entries: readonly Entry[], moved: Entry): readonly Entry[] {
  const place = entries.findLastIndex(({ at }) => at <= moved.at) + 1;
  const before = entries[place - 1];
  const target = before ? targetOf(before) : null;
  const rest = entries.slice(place);
  if (!before || target === null || target <= moved.at) return [...entries.slice(0, place), moved, ...rest];
  return [...entries.slice(0, place - 1), advanced(before, before.at, moved.at), moved, advanced(before, moved.at, target), ...rest];
}

/** Second to which an entry of the log moves the clock, `null` if it is no advance. */
function targetOf({ at, act }: Entry): Seconds | null {
  if (act.do !== 'advance') return null;
  return act.to ?? (act.by === undefined ? null : at + act.by);
}

const advanced = (entry: Entry, at: Seconds, to: Seconds): Entry => {
  const { because } = entry.act as ActOf<'advance'>;
  const act: Act = { do: 'advance', to, ...(because === undefined ? {} : { because }) };
  return { ...entry, at, act };
};
