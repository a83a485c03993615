import { describe, expect, it } from 'vitest';
import { alertRaised, answered, aChronicle, closedAs, commit, decisionOpened, incidentHeld, look, updateRan, workRan } from '#kit/chronicle.ts';
import { aCast, aDecision, aFeed, aHarm, anAlert, anIncident, anObjective, anOption, anUpdate, aScenario } from '#kit/scenario.ts';
import type { Chronicle, DecisionRecord } from '#core/exercise/chronicle.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { ObjectiveMeasure } from '#core/measures/measures.ts';

const options = [anOption('good', { grade: 1 }), anOption('fair', { grade: 0.5 }), anOption('bad', { grade: 0 }), anOption('ungraded')];

/** Rates `measure` with target 100 and limit 200 (or as given). */
function rate(measure: string, change: Partial<Chronicle>, target: number | null = 100, limit: number | null = 200): ObjectiveMeasure | undefined {
  const scenario = aScenario({
    roles: aCast, incidents: [anIncident('intrusion')], alerts: [anAlert('beacon'), anAlert('second')], feeds: [aFeed('edr', 35, 0), aFeed('new', 0, 0), aFeed('bad', 1, 1)],
    harms: [aHarm('gate'), aHarm('gate2'), aHarm('leak', { class: 'disclosure', unit: 'records' }), aHarm('leak2', { class: 'disclosure', unit: 'USD' })],
    updates: [anUpdate('hourly')], decisions: [aDecision('cut', { options, approve: 'ceo' }), aDecision('hunt', { options, standing: true })],
    objectives: [anObjective('goal', measure, target, limit)],
  });
  return measureRun(scenario, aChronicle({ endedAt: 10_000, ...change })).objectives[0];
}
const of = (value: number | null, rating: string | null, guardFailed = false): unknown => ({ id: 'goal', value, rating, guardFailed });
/** Raised at 0, looked at after so many seconds, gone at `r`. */
const looked = (after: number, r: number | null = 1000, change: Partial<Chronicle> = {}): Partial<Chronicle> => ({
  incidents: [incidentHeld('intrusion', [[0, r]])], alerts: [alertRaised('beacon', 0)], works: [look('beacon', [[after, after + 50]])], ...change,
});

describe('objectives of time', () => {
  it('are P at target, S at limit, M past it, U not reached', () => {
    expect(rate('tta(intrusion)', looked(100))).toEqual(of(100, 'P'));
    expect(rate('tta(intrusion)', looked(200))).toEqual(of(200, 'S'));
    expect(rate('tta(intrusion)', looked(201))).toEqual(of(201, 'M'));
    expect(rate('tta(intrusion)', looked(150), 100, null)).toEqual(of(150, 'M'));
    expect(rate('tta(intrusion)', { ...looked(0), works: [] })).toEqual(of(null, 'U'));
    expect(rate('ttr(intrusion)', looked(100, null))).toEqual(of(null, 'U'));
    expect(rate('ttc(intrusion)', { ...looked(100), incidents: [incidentHeld('intrusion', [[0, 1000]], [[250, null]])] })).toEqual(of(150, 'S'));
  });

  it('are not observed where there was nothing to observe', () => {
    expect(rate('tta(intrusion)', { ...looked(100), alerts: [] })).toEqual(of(null, null));
    expect(rate('tta(intrusion)', { ...looked(100), alerts: [alertRaised('beacon', 101)] })).toEqual(of(null, null));
    expect(rate('ttr(intrusion)', { ...looked(100), incidents: [incidentHeld('intrusion', [])] })).toEqual(of(null, null));
    expect(rate('ttr(intrusion)', looked(100, 50))).toEqual(of(null, null));
    expect(rate('ttc(intrusion)', { ...looked(100), incidents: [incidentHeld('intrusion', [[0, 1000]], [[50, null]])] })).toEqual(of(null, null));
    expect(rate('mtta', {})).toEqual(of(null, null));
  });

  it('are lowered by one where their guard failed', () => {
    const falsely = looked(100, 150, { alerts: [alertRaised('beacon', 0, { closed: closedAs('benign', 160, 1) })] });
    expect(rate('tta(intrusion)', falsely)).toEqual(of(100, 'S', true));
    expect(rate('mtta', falsely)).toEqual(of(100, 'S', true));
    expect(rate('ttr(intrusion)', falsely)).toEqual(of(50, 'P'));
    const early = looked(100, 250, { alerts: [alertRaised('beacon', 0, { closed: closedAs('true-positive', 200, 1) })] });
    expect(rate('ttr(intrusion)', early)).toEqual(of(150, 'M', true));
    expect(rate('mttr', looked(0, 90, { incidents: [incidentHeld('intrusion', [[0, 20], [40, 90]])] }))).toEqual(of(90, 'S', true));
    // M stays M.
    expect(rate('ttr(intrusion)', looked(0, 900, { incidents: [incidentHeld('intrusion', [[0, 20], [40, 900]])] }))).toEqual(of(900, 'M'));
  });

  it('rate a mean by the restricted mean, U where none was completed', () => {
    expect(rate('mttr', looked(100, 250))).toEqual(of(150, 'S'));
    expect(rate('mttr', looked(100, null))).toEqual(of(null, 'U'));
  });
});

describe('objectives of decisions', () => {
  const rateDecision = (id: string, change: Partial<DecisionRecord>, openedAt: number | null = 0): unknown =>
    rate(`decision(${id})`, { decisions: [decisionOpened(id, openedAt, { standing: id === 'hunt', ...change })] });

  it('rate the option in force by its grade, and an expired one U', () => {
    expect(rateDecision('cut', { commits: [commit('bad', 1, 1, answered('declined', 2, 2)), commit('good', 3, 3, answered('approved', 4, 4))] })).toEqual(of(1, 'P'));
    expect(rateDecision('cut', { commits: [commit('fair', 1, 1, answered('approved', 2, 2))] })).toEqual(of(0.5, 'S'));
    expect(rateDecision('cut', { commits: [commit('bad', 1, 1, answered('approved', 2, 2))] })).toEqual(of(0, 'M'));
    expect(rateDecision('cut', { expiredAt: 99, commits: [commit('good', 1, 1, { approver: 'ceo' })] })).toEqual(of(null, 'U'));
  });
  it('are not observed where it never opened, was left open or unapproved, or the option has no grade', () => {
    expect(rateDecision('cut', {}, null)).toEqual(of(null, null));
    expect(rateDecision('cut', {})).toEqual(of(null, null));
    expect(rateDecision('cut', { commits: [commit('good', 1, 1, { approver: 'ceo' })] })).toEqual(of(null, null));
    expect(rateDecision('cut', { commits: [commit('ungraded', 1, 1, answered('approved', 2, 2))] })).toEqual(of(null, null));
  });
  it('rate a standing one by the best grade committed', () => {
    expect(rateDecision('hunt', { commits: [commit('bad', 1, 1), commit('fair', 2, 2)] })).toEqual(of(0.5, 'S'));
    expect(rateDecision('hunt', {})).toEqual(of(null, null));
  });
});

describe('objectives of dues, harms and feeds', () => {
  it('rate an update by its on-time share', () => {
    // Dues 1800 and 5400 of an update from 0 to 6000.
    expect(rate('update(hourly)', { updates: [updateRan('hourly', 0, 6000, [100, 5000])] })).toEqual(of(1, 'P'));
    expect(rate('update(hourly)', { updates: [updateRan('hourly', 0, 6000, [100])] })).toEqual(of(0.5, 'S'));
    // Dues 1800, 5400, 9000, of which one is on time.
    expect(rate('update(hourly)', { updates: [updateRan('hourly', 0, null, [100])] })).toEqual(of(1 / 3, 'M'));
    expect(rate('update(hourly)', { updates: [updateRan('hourly', 0, 6000)] })).toEqual(of(0, 'U'));
    expect(rate('update(hourly)', { updates: [updateRan('hourly', 0, 900)] })).toEqual(of(null, null));
  });
  it('rate a duty by whether it was met', () => {
    const duty = (startedAt: number | null, dueAt: number | null, metAt: number | null): unknown => rate('duty(notice)', { duties: [{ id: 'notice', startedAt, dueAt, metAt }] });
    expect(duty(0, 600, 500)).toEqual(of(100, 'P'));
    expect(duty(0, 600, null)).toEqual(of(-9400, 'U'));
    expect(duty(0, 20_000, null)).toEqual(of(null, null));
    expect(duty(null, null, null)).toEqual(of(null, null));
  });
  it('rate intel on time P, late S, never U', () => {
    const intel = (triggeredAt: number | null, dueAt: number | null, metAt: number | null): unknown => rate('intel(post)', { intel: [{ id: 'post', triggeredAt, dueAt, metAt, shares: [] }] });
    expect(intel(0, 600, 500)).toEqual(of(100, 'P'));
    expect(intel(0, 600, 700)).toEqual(of(-100, 'S'));
    expect(intel(0, 600, null)).toEqual(of(null, 'U'));
    expect(intel(0, 20_000, null)).toEqual(of(null, null));
    expect(intel(null, null, null)).toEqual(of(null, null));
  });
  it('rate harm of one unit, 0 if it never started, at worst M', () => {
    expect(rate('harm(downtime)', {})).toEqual(of(0, 'P'));
    expect(rate('harm(downtime)', { harms: [{ id: 'gate', from: 0, until: 150 }] })).toEqual(of(150, 'S'));
    expect(rate('harm(downtime)', { harms: [{ id: 'gate', from: 0, until: 150 }, { id: 'gate2', from: 0, until: 51 }] })).toEqual(of(201, 'M'));
    expect(rate('harm(disclosure)', {})).toEqual(of(null, null));
  });
  it('rate a feed by its bound', () => {
    expect(rate('feed(edr)', {})).toEqual(of(1, 'P'));
    expect(rate('feed(bad)', {})).toEqual(of(0.5, 'M'));
    expect(rate('feed(new)', {})).toEqual(of(null, null));
  });
  it('ignore work that belongs to no incident', () => {
    expect(rate('ttr(intrusion)', looked(100, null, { works: [workRan([[5, 10]], { incident: null })] }))).toEqual(of(null, 'U'));
  });
});
