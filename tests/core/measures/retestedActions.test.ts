import { describe, expect, it } from 'vitest';
import { earlierActions, type EarlierRun } from '#core/measures/earlierActions.ts';
import { EMPTY_BOOK, withNote, withOwn } from '#core/measures/gapBook.ts';
import { gapUnits } from '#core/measures/gapUnits.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { placeMoment } from '#core/measures/placeMoment.ts';
import { cameBack, retestedActions, retestGround } from '#core/measures/retestedActions.ts';
import { alertRaised, aChronicle, commit, decisionOpened, incidentHeld, move, updateRan } from '#kit/chronicle.ts';
import { anEarlierAction } from '#kit/earlierAction.ts';
import { playLines } from '#kit/play.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const gap = (code: string, about: string | null = null, ...evidence: number[]): GapMeasure => ({ code, about, evidence, derived: true, objective: null });
const run = (id: string, change: Partial<EarlierRun> = {}): EarlierRun => ({ id, gaps: [], situations: [], book: EMPTY_BOOK, createdWall: Number(id), people: [], ...change });

describe('What earlier exercises set out to mend', () => {
  it('is told with who was to do it and how one would see that it is done', () => {
    const book = withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: ' R. Vale ', doneWhen: 'two look at night', title: 'Nights are thin' });
    const runs = [run('7', { gaps: [gap('ack-late', 'odd')], book, people: ['Ann Orme'] })];
    expect(earlierActions(runs)).toMatchObject([{ title: 'Nights are thin', owner: 'R. Vale', doneWhen: 'two look at night', createdWall: 7, people: ['Ann Orme'], mark: { key: 'ack-late', of: '7' } }]);
  });
  it('has the name of what a room added from its own book, though another room added something too', () => {
    const added = (title: string) => { const { book, key } = withOwn(EMPTY_BOOK, { title, class: 'process', why: '' }); return withNote(book, key, { state: 'accepted' }); };
    expect(earlierActions([run('1', { book: added('No minutes') }), run('2', { book: added('No list') })]).map(({ title, createdWall }) => [title, createdWall])).toEqual([['No minutes', 1], ['No list', 2]]);
  });
  it('is nothing without an exercise, or without one that marked anything', () => {
    expect(earlierActions([])).toEqual([]);
    expect(earlierActions([run('1', { gaps: [gap('ack-late', 'odd')] })])).toEqual([]);
  });
});

describe('An exercise', () => {
  const played = playLines(sessionScenario, ['30m triage acknowledge {"alert":"odd"}']).run;
  const groundNow = (brokenAfter: number | null = null) => retestGround(sessionScenario, played.chronicle(), measureRun(sessionScenario, played.chronicle()), brokenAfter);
  it('tests nothing before its end, nor where its log was changed', () => {
    expect(groundNow()).toEqual({ ok: false, error: 'not-ended' });
    played.finish();
    expect(groundNow(3)).toEqual({ ok: false, error: 'broken' });
    expect(groundNow()).toMatchObject({ ok: true, value: { situations: expect.arrayContaining(['ack-late odd']) } });
  });
  it('tells first what was found again, then what waits, then what is closed', () => {
    const actions = ['overconfident', 'work-queued', 'ack-late'].map((code) => anEarlierAction(code, { mark: { places: [`${code} odd`] } }));
    const ground = { gaps: [gap('ack-late', 'odd', 4)], situations: ['ack-late odd', 'overconfident odd'] };
    expect(retestedActions(actions, ground).map(({ result }) => [result.key, result.verdict])).toEqual([['ack-late', 'reopened'], ['work-queued', 'not-tested'], ['overconfident', 'closed']]);
  });
});

describe('A gap that came back', () => {
  const kind = () => ({ title: 'x', class: 'process', why: '', action: '', origin: 'log' }) as const;
  const gaps = [gap('ack-late', 'odd', 4), gap('work-queued', 'odd', 5)];
  const units = gapUnits(gaps, EMPTY_BOOK, kind);
  const back = (key: string, codes: string[], createdWall: number) => anEarlierAction(key, { createdWall, mark: { codes } });
  it('is known by any of its places, whatever it goes by now, and by the latest exercise that was to mend it', () => {
    const retested = retestedActions([back('business', ['ack-late', 'work-queued'], 2), back('ack-late', ['ack-late'], 1)], { gaps, situations: [] });
    expect(units.map((unit) => [unit.key, cameBack(retested, unit)?.createdWall])).toEqual([['ack-late', 2], ['work-queued', 2]]);
  });
  it('is none where this exercise’s room added a gap under the number that an earlier room gave to another', () => {
    const { book } = withOwn(EMPTY_BOOK, { title: 'No list', class: 'process', why: '' });
    const [own] = gapUnits([], book, kind);
    expect(own && cameBack(retestedActions([back('own 1', [], 1)], { gaps, situations: [] }), own)).toBeNull();
  });
});

describe('The moment at which a place was put to the test', () => {
  const chronicle = aChronicle({
    alerts: [alertRaised('odd', 60, { moves: [move('acknowledge', 120, 3)] }), alertRaised('unseen', 90)], decisions: [decisionOpened('cut-it', 60, { commits: [commit('no', 200, 4), commit('yes', 300, 6)] })],
    updates: [updateRan('hourly', 100, null, [400]), updateRan('silent', 500, null)], incidents: [incidentHeld('theft', [[30, 700]])],
    intel: [{ id: 'report', triggeredAt: 10, dueAt: 90, metAt: 80, shares: [] }], duties: [{ id: 'notify', startedAt: 40, dueAt: 900, metAt: null }],
  });
  it.each([
    ['the first act on an alert', 'odd', 120], ['where nobody acted, when it was raised', 'unseen', 90], ['the last choice of a decision', 'cut-it', 300], ['of an option, that of its decision', 'no', 300],
    ['the first update sent', 'hourly', 400], ['or when it was asked for', 'silent', 500], ['a report shared', 'report', 80], ['the start of a duty never met', 'notify', 40], ['an incident’s begin', 'theft', 30], ['a role has none', 'triage', null],
  ])('is %s', (_, about, at) => expect(placeMoment(sessionScenario, chronicle, about)).toBe(at));
});
