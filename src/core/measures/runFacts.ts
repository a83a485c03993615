import type { Seconds } from '../base/duration.ts';
import type { Chronicle } from '../exercise/chronicle.ts';
import type { Verb } from '../exercise/command.ts';
import type { GapClass, Scenario } from '../scenario/model.ts';
import { foundByHunt } from './foundByHunt.ts';
import type { FeedMeasure, GapMeasure, MeanTime, Measures, Minutes } from './measures.ts';
import { situationsOf } from './situations.ts';

/** Raised whenever a measure changes: facts of another number are made anew. */
export const FACTS_VERSION = 3;

/** What the programme needs of one finished run, small enough to be kept beside it. Times in seconds. */
export interface RunFacts {
  readonly title: string;
  /** Epoch ms of the last command of play; `null`: nobody gave one. */
  readonly playedWall: number | null;
  readonly difficulty: Scenario['difficulty'];
  /** Tau of the means: the scenario's horizon. */
  readonly horizon: Seconds;
  /** Over incidents found by an alert. */
  readonly mtta: MeanTime;
  readonly mttr: MeanTime;
  /** Incidents without a time, and why. */
  readonly without: Readonly<Record<'neverBegun' | 'gone' | 'prevented' | 'byHunt', number>>;
  /** Of all incidents with minutes together, and how many those are; `null`: none has any. */
  readonly minutes: (Minutes & { readonly of: number }) | null;
  readonly guards: { readonly closedAsFalse: number; readonly prematureClosures: number; readonly reentries: number };
  readonly feeds: readonly (FeedMeasure & { readonly title: string })[];
  /** Of all updates together. */
  readonly updates: { readonly due: number; readonly onTime: number; readonly late: number; readonly missed: number };
  /** † stands on it: the facilitator stepped in. */
  readonly touched: Readonly<Record<'mtta' | 'mttr' | 'updates' | 'feeds', boolean>>;
  readonly talkNotCounted: boolean;
  /** Business and SecOps roles both gave commands of their own. */
  readonly joint: boolean;
  readonly gaps: readonly GapMeasure[];
  readonly situations: readonly string[];
  /** The author's words for the gaps of the scenario, by code. */
  readonly authored: Readonly<Record<string, { readonly title: string; readonly class: GapClass | null }>>;
}

/** Gathers them from what happened and its measures. */
export function runFacts(scenario: Scenario, chronicle: Chronicle, measures: Measures): RunFacts {
  const { incidents, mtta, mttr, talkNotCounted, gaps } = measures;
  const inState = (state: string): number => incidents.filter((i) => i.state === state).length;
  return {
    title: scenario.title, playedWall: chronicle.entries.findLast((entry) => !AFTERWARDS.has(entry.act.do))?.wall ?? null, difficulty: scenario.difficulty, horizon: scenario.horizon, mtta: mtta.tp, mttr, talkNotCounted, gaps,
    without: { neverBegun: inState('never-begun'), gone: inState('gone-before-look'), prevented: inState('prevented'), byHunt: incidents.filter(foundByHunt).length },
    minutes: minutesTogether(incidents.flatMap((i) => i.minutes ?? [])),
    guards: {
      closedAsFalse: sum(incidents.map((i) => i.guards.closedAsFalse.length)),
      prematureClosures: incidents.filter((i) => i.guards.prematureClosure).length,
      reentries: sum(incidents.map((i) => i.guards.reentries)),
    },
    feeds: measures.feeds.map((feed) => ({ ...feed, title: scenario.feeds.find(({ id }) => id === feed.id)?.title ?? feed.id })),
    updates: { due: sum(measures.updates.map((u) => u.due)), onTime: sum(measures.updates.map((u) => u.onTime)), late: sum(measures.updates.map((u) => u.late)), missed: sum(measures.updates.map((u) => u.missed)) },
    touched: touchedOf(measures),
    joint: isJoint(scenario, chronicle),
    situations: situationsOf(scenario, chronicle, measures),
    authored: Object.fromEntries(scenario.gaps.map((gap) => [gap.code, { title: gap.title, class: gap.class }])),
  };
}

/** What is still accepted after EndEx (P18). */
const AFTERWARDS: ReadonlySet<Verb> = new Set(['rank', 'note', 'observe', 'rate']);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function minutesTogether(all: readonly Minutes[]): RunFacts['minutes'] {
  if (all.length === 0) return null;
  const of = (kind: keyof Minutes): Seconds => sum(all.map((minutes) => minutes[kind]));
  return { execution: of('execution'), investigation: of('investigation'), business: of('business'), secops: of('secops'), thirdParty: of('thirdParty'), nobody: of('nobody'), of: all.length };
}

function touchedOf({ touched }: Measures): RunFacts['touched'] {
  const any = (...names: readonly string[]): boolean => touched.some(({ measure }) => names.some((name) => measure === name || measure.startsWith(`${name}(`)));
  return { mtta: any('mtta', 'tta'), mttr: any('mttr', 'ttr'), updates: any('update'), feeds: any('feed') };
}

/** Played parts are the facilitator's commands, and an external role is neither business nor SecOps. */
function isJoint({ roles }: Scenario, { entries }: Chronicle): boolean {
  const acted = new Set(entries.map((entry) => entry.actor));
  return (['business', 'secops'] as const).every((team) => roles.some((role) => role.team === team && acted.has(role.id)));
}
