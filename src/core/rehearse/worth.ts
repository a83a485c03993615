import type { Seconds } from '../base/duration.ts';
import { Fault } from '../base/fault.ts';
import type { ActOf, Entry, Refusal } from '../exercise/command.ts';
import { takenBack } from '../exercise/correction.ts';
import type { Run } from '../exercise/run.ts';
import { measureRun } from '../measures/measureRun.ts';
import type { Measures } from '../measures/measures.ts';
import type { Scenario } from '../scenario/model.ts';
import { optionViews } from '../views/decisionView.ts';
import { asPlayed, type AsPlayed } from './asPlayed.ts';
import { Bots } from './bots.ts';
import { changedLog, type ChangedLog } from './changedLog.ts';
import { differences, type Difference } from './differences.ts';
import { keyOf, lastWords, thingOf } from './lastWords.ts';
import { openPlayed } from './openPlayed.ts';
import type { PlayedLog } from './playedLog.ts';
import { promptPolicy } from './policy.ts';
import type { Thing } from './turns.ts';
import type { LeftOut } from './whatIf.ts';

/** How a row was found, for the sentence beside it. */
export interface WorthMethod {
  /** Who acts where the log can say nothing. */
  readonly policy: 'prompt';
  /**
   * When it acts on a thing: it never came up in the log as played; the log's last act on it was refused; or play goes on after the
   * second in which the log as played ended. What people left lying in the log, they leave lying here too.
   */
  readonly actsOn: readonly ['new-in-this-run', 'last-act-refused', 'after-end-as-played'];
  /** `prompt` has none, so there is one run a row and no spread. */
  readonly chance: false;
  readonly runs: 1;
}
export const WORTH_METHOD: WorthMethod = { policy: 'prompt', actsOn: ['new-in-this-run', 'last-act-refused', 'after-end-as-played'], chance: false, runs: 1 };

/** What another option would have been worth: the log as played against the log with that option and the rest played on. Plain JSON. */
export interface WorthRow {
  readonly decision: string;
  /** The option that was committed, and the one of this row. */
  readonly played: string;
  readonly option: string;
  readonly before: Measures;
  readonly after: Measures;
  /** Only what differs. */
  readonly differences: readonly Difference[];
  /** Entries of the log that were no longer possible, in its order. */
  readonly leftOut: readonly LeftOut[];
  /** Acts that the policy added, in order; numbered on from the log's last. */
  readonly added: readonly Entry[];
  readonly method: WorthMethod;
}

/**
 * What a decision was worth: for the commit of entry `seq`, the same log against each other option that was on the card then, a row
 * each, in the order of the file. The rest is played as it was where that is still possible, and by the `prompt` policy where not
 * (`WorthMethod`). Returns a refusal, and yields nothing, if the entry is no commit that counted.
 */
export function* worthOf(scenario: Scenario, log: PlayedLog, seq: number, known: AsPlayed = asPlayed(scenario, log)): Generator<WorthRow, Refusal | null> {
  const entry = log.entries.find((e) => e.seq === seq);
  const commit = entry && commitIn(entry);
  // A change to the same option asks whether this entry can be changed at all.
  const same = changedLog(scenario, log.entries, known.leftOut, { seq, option: commit?.option ?? '' });
  if (!same.ok) return same.error;
  if (!commit) return null;
  const base = followAll(scenario, log, same.value);
  for (const option of optionsThen(scenario, log, same.value, commit)) {
    const made = changedLog(scenario, log.entries, known.leftOut, { seq, option });
    if (!made.ok) throw new Fault('worth', made.error.message);
    yield row(scenario, log, known, base, made.value, { commit, option });
  }
  return null;
}

const commitIn = ({ act }: Entry): ActOf<'commit'> | null => {
  const said = act.do === 'play' ? act.command : act;
  return said.do === 'commit' ? said : null;
};

/** The log as it was, to EndEx: which things came up, and when it ended. */
function followAll(scenario: Scenario, log: PlayedLog, { entries }: ChangedLog): Run {
  const run = openPlayed(scenario, log);
  const undone = takenBack(log.entries);
  for (const entry of entries) run.follow(entry, undone.get(entry.seq));
  run.finish();
  return run;
}

/** Ids of the other options that were on the card and free in that moment. */
function optionsThen(scenario: Scenario, log: PlayedLog, { entries, was }: ChangedLog, commit: ActOf<'commit'>): readonly string[] {
  const run = openPlayed(scenario, log);
  const undone = takenBack(log.entries);
  for (const entry of entries.slice(0, entries.indexOf(was))) run.follow(entry, undone.get(entry.seq));
  run.advanceTo(was.at);
  const views = optionViews(run, scenario.decisions.findIndex(({ id }) => id === commit.decision));
  return views.filter(({ id, visible, free }) => visible && free && id !== commit.option).map(({ id }) => id);
}

function row(
  scenario: Scenario, log: PlayedLog, known: AsPlayed, base: Run, made: ChangedLog, { commit, option }: { readonly commit: ActOf<'commit'>; readonly option: string },
): WorthRow {
  const { run, leftOut, added } = playOn(scenario, log, made, base);
  const after = measureRun(scenario, run.chronicle());
  const { decision, option: played } = commit;
  return { decision, played, option, before: known.measures, after, differences: differences(known.measures, after), leftOut, added, method: WORTH_METHOD };
}

/** The changed log with bots beside it. In one second the log comes first. */
function playOn(scenario: Scenario, log: PlayedLog, { entries, changed }: ChangedLog, base: Run): { readonly run: Run; readonly leftOut: LeftOut[]; readonly added: readonly Entry[] } {
  const run = openPlayed(scenario, log);
  const undone = takenBack(log.entries);
  const last = lastWords(scenario, entries);
  const orphans = new Set<string>();
  const leftOut: LeftOut[] = [];
  const endedAt = base.world.endedAt ?? scenario.horizon;
  const mayAct = (thing: Thing): boolean => run.now > endedAt || orphans.has(keyOf(thing.kind, thing.id)) || !cameUp(base, thing);
  const bots = new Bots(run, promptPolicy(scenario), { mayAct, firstSeq: (log.entries.at(-1)?.seq ?? 0) + 1 });
  for (const entry of entries) {
    const at = clockAfter(entry);
    bots.playUntil(at);
    const refused = run.follow(at > entry.at ? { ...entry, at, act: { ...(entry.act as ActOf<'advance'>), to: at } } : entry, undone.get(entry.seq));
    if (!refused) continue;
    if (entry === changed) throw new Fault('worth', refused.message);
    leftOut.push({ seq: entry.seq, ...refused });
    const key = thingOf(entry);
    if (key !== null && entry.seq >= (last.get(key) ?? 0)) orphans.add(key);
  }
  bots.finish();
  return { run, leftOut, added: bots.acts };
}

/** Where the clock stands once an entry has been applied: an advance moves it, and bots act on the way. */
function clockAfter({ at, act }: Entry): Seconds {
  if (act.do !== 'advance') return at;
  return act.to ?? (act.by === undefined ? at : at + act.by);
}

/** Whether a thing was there in a run: raised, opened, triggered. */
function cameUp({ world: w }: Run, { kind, index }: Thing): boolean {
  switch (kind) {
    case 'alert': return w.alerts[index]?.raisedAt !== null;
    case 'decision': return w.decisions[index]?.openedAt !== null;
    case 'update': return w.updates[index]?.triggeredAt !== null;
    case 'intel': return w.intel[index]?.triggeredAt !== null;
  }
}
