import type { EpochSeconds } from '../base/instant.ts';
import type { MeanTime } from './measures.ts';
import { meanTime, type Observation } from './survival.ts';

/** A real incident as somebody noted it. `null`: had not happened by `until`, the instant to which it was looked at. */
export interface RealIncident {
  readonly id: string;
  readonly alerted: EpochSeconds | null;
  readonly acknowledged: EpochSeconds | null;
  readonly remediated: EpochSeconds | null;
  readonly until: EpochSeconds;
}
/** What follows for one of them, in seconds. */
export interface RealTimes {
  readonly id: string;
  /** Acknowledged less alerted. */
  readonly tta: number | null;
  /** Remediated less acknowledged. */
  readonly ttr: number | null;
  /** `hunt`: work began before an alert, or there was none; it has no TTA. `none`: nobody has noticed it yet. */
  readonly foundBy: 'alert' | 'hunt' | 'none';
  /** Remediated before anyone looked: no TTR, and not in MTTR. */
  readonly goneBeforeLook: boolean;
}
/** Times of real incidents by the definitions of an exercise (SPEC 5 `metrics`, Q14). */
export interface RealMeasures {
  readonly incidents: readonly RealTimes[];
  /** Tau is the longest time observed, completed or censored: of each mean its own. */
  readonly mtta: MeanTime;
  readonly mttr: MeanTime;
}

/** Measures real incidents. They have no ground truth: nobody knows when access was gained, so TTR counts from the acknowledgement alone. */
export const measureReal = (incidents: readonly RealIncident[]): RealMeasures => ({
  incidents: incidents.map(timesOf),
  mtta: meanToLongest(incidents.flatMap((one) => lookedAfter(one) ?? [])),
  mttr: meanToLongest(incidents.flatMap((one) => remediatedAfter(one) ?? [])),
});

function timesOf(one: RealIncident): RealTimes {
  const [tta, ttr] = [lookedAfter(one), remediatedAfter(one)];
  return {
    id: one.id,
    tta: tta?.completed === true ? tta.time : null,
    ttr: ttr?.completed === true ? ttr.time : null,
    foundBy: byHunt(one) ? 'hunt' : one.alerted === null ? 'none' : 'alert',
    goneBeforeLook: goneBeforeLook(one),
  };
}

const byHunt = ({ alerted, acknowledged }: RealIncident): boolean => acknowledged !== null && (alerted === null || acknowledged < alerted);
const goneBeforeLook = ({ acknowledged, remediated }: RealIncident): boolean => remediated !== null && (acknowledged === null || remediated < acknowledged);

/** `null`: no alert, or found before it. */
function lookedAfter(one: RealIncident): Observation | null {
  const { alerted, acknowledged, until } = one;
  if (alerted === null || byHunt(one)) return null;
  return acknowledged === null ? { time: until - alerted, completed: false } : { time: acknowledged - alerted, completed: true };
}

/** `null`: never begun, or gone before anyone looked. */
function remediatedAfter(one: RealIncident): Observation | null {
  const { acknowledged, remediated, until } = one;
  if (acknowledged === null || goneBeforeLook(one)) return null;
  return remediated === null ? { time: until - acknowledged, completed: false } : { time: remediated - acknowledged, completed: true };
}

const meanToLongest = (observed: readonly Observation[]): MeanTime => meanTime(observed, observed.reduce((most, { time }) => Math.max(most, time), 0));
