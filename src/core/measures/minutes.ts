import type { Seconds } from '../base/duration.ts';
import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario, Team } from '../scenario/model.ts';
import type { Minutes } from './measures.ts';
import { alertWaits, decisionWaits, queuedOf, runningOf, worksOf, type Stretch } from './spans.ts';
import type { Timings } from './timings.ts';

export type MinuteKind = keyof Minutes;
export interface MinuteStretch extends Stretch {
  readonly kind: MinuteKind;
}

/** The order in which they are tried: the first that fits (SPEC 3). */
export const MINUTE_KINDS: readonly MinuteKind[] = ['execution', 'investigation', 'business', 'secops', 'thirdParty', 'nobody'];

/**
 * Every second from the first look (or first access, if later) to the attacker's going, or EndEx, painted with exactly one kind; neighbours
 * of one kind are one stretch. Empty where there are no minutes (Q01).
 */
export function minuteStretches(scenario: Scenario, chronicle: Chronicle, timings: Timings): readonly MinuteStretch[] {
  if (timings.from === null) return [];
  const from = timings.from;
  const until = timings.r ?? chronicle.endedAt;
  const layers = layersOf(scenario, chronicle, timings.id);
  const cuts = [...new Set([from, until, ...MINUTE_KINDS.flatMap((kind) => layers[kind].flatMap((s) => [s.from, s.until]))])]
    .filter((t) => t >= from && t <= until)
    .sort((a, b) => a - b);
  const painted: MinuteStretch[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
    const kind = MINUTE_KINDS.find((k) => layers[k].some((s) => s.from <= start && s.until >= end)) ?? 'nobody';
    const last = painted.at(-1);
    if (last?.kind === kind) painted[painted.length - 1] = { ...last, until: end };
    else painted.push({ kind, from: start, until: end });
  }
  return painted;
}

/** The six sums in seconds; they add up to TTR, or to the time until EndEx (SPEC 3). */
export function minutesOf(scenario: Scenario, chronicle: Chronicle, timings: Timings): Minutes | null {
  if (timings.from === null) return null;
  const stretches = minuteStretches(scenario, chronicle, timings);
  const sum = (kind: MinuteKind): Seconds => stretches.reduce((total, s) => (s.kind === kind ? total + s.until - s.from : total), 0);
  return {
    execution: sum('execution'), investigation: sum('investigation'), business: sum('business'), secops: sum('secops'), thirdParty: sum('thirdParty'),
    nobody: sum('nobody'),
  };
}

function layersOf(scenario: Scenario, chronicle: Chronicle, incident: string): Record<MinuteKind, Stretch[]> {
  const end = chronicle.endedAt;
  const works = worksOf(chronicle, incident);
  const team = new Map<string, Team>(scenario.roles.map((r) => [r.id, r.team]));
  const layers: Record<MinuteKind, Stretch[]> = {
    execution: works.filter((w) => w.kind === 'option').flatMap((w) => runningOf(w, end)),
    investigation: works.filter((w) => w.kind === 'finding').flatMap((w) => runningOf(w, end)),
    business: [],
    secops: [
      ...works.flatMap((w) => queuedOf(w, end)),
      ...chronicle.alerts.filter((a) => a.incident === incident).flatMap((a) => alertWaits(a, end)),
    ],
    thirdParty: [],
    nobody: [],
  };
  const layerOf = { business: layers.business, secops: layers.secops, external: layers.thirdParty };
  const waitFor = (role: string, stretches: readonly Stretch[]): void => void layerOf[team.get(role) ?? 'secops'].push(...stretches);
  for (const d of scenario.decisions) {
    const record = chronicle.decisions.find((r) => r.id === d.id);
    if (!record || d.incident !== incident) continue;
    const waits = decisionWaits(record, end);
    waitFor(d.owner, waits.owner);
    if (d.approve !== null) waitFor(d.approve, waits.approver);
  }
  return layers;
}
