import { describe, expect, it } from 'vitest';
import { aFacilitatorAlert, aFacilitatorDecision, aFacilitatorView, someAgenda } from '#kit/facilitatorView.ts';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { CLOSED } from '#stores/table/noTable.ts';
import { attention, needsYou, subjectOf, untouchedAlerts } from '#ui/console/attention.ts';

const of = (change: Partial<FacilitatorView>, rest: Partial<Parameters<typeof attention>[0]> = {}) =>
  attention({ view: aFacilitatorView(change), trouble: null, readOnly: false, table: CLOSED, ...rest });
const quiet = { decisions: [], alerts: [], intel: [], updates: [] };

describe('what the strip shows', () => {
  it('is the decision with the least time left, whether it waits for approval or commit', () => {
    const soon = aFacilitatorDecision({ id: 'soon', state: 'open', deadlineAt: 7100, openedAt: 6000, consulted: [], voted: [] });
    expect(of({ decisions: [aFacilitatorDecision(), soon] })).toMatchObject({ kind: 'commit', waitsFor: 'manager', left: 60 });
    expect(of({ decisions: [aFacilitatorDecision()] })).toMatchObject({ kind: 'approval', waitsFor: 'ceo', left: 280 });
  });
  it('leaves an open decision alone while votes are out and time is plenty', () => {
    const early = aFacilitatorDecision({ state: 'open', commit: null, openedAt: 7000, deadlineAt: 9000, voted: [] });
    expect(of({ ...quiet, decisions: [early] }).kind).toBe('calm');
  });
  it('asks for a commit once all votes are in, or the owner is played by the facilitator', () => {
    const allIn = aFacilitatorDecision({ state: 'open', commit: null, openedAt: 7000, deadlineAt: 9000 });
    expect(of({ ...quiet, decisions: [allIn] }).kind).toBe('commit');
    expect(of({ ...quiet, decisions: [{ ...allIn, voted: [], ownerAbsent: true }] }).kind).toBe('commit');
  });
  it('puts an overdue update before untouched alerts', () => {
    const updates = aFacilitatorView().updates.map((u) => ({ ...u, overdue: true }));
    expect(of({ ...quiet, updates, alerts: [aFacilitatorAlert()] })).toMatchObject({ kind: 'update', update: { id: 'hourly' } });
  });
  it('says when intelligence was not shared in time', () => {
    const intel = aFacilitatorView().intel.map((i) => ({ ...i, dueAt: 7000 }));
    expect(of({ ...quiet, intel }).kind).toBe('intel');
    expect(of({ ...quiet, intel: intel.map((i) => ({ ...i, sharedWith: i.share })) }).kind).toBe('calm');
  });
  it('names the oldest alert that has waited ten minutes, and how many wait', () => {
    const alerts = [aFacilitatorAlert({ id: 'new', since: 7000 }), aFacilitatorAlert({ id: 'old', since: 6440 })];
    expect(of({ ...quiet, alerts })).toMatchObject({ kind: 'alerts', alert: { id: 'old' }, waits: 600, count: 2 });
    expect(of({ ...quiet, alerts: [alerts[0] ?? aFacilitatorAlert()] }).kind).toBe('calm');
  });
  it('says that nothing is due before the horizon although alerts wait', () => {
    expect(of({ ...quiet, alerts: [aFacilitatorAlert()], nothingDue: true, agenda: [] }).kind).toBe('nothing-due');
  });
  it('puts trouble with the log before all else, and a second tab before that', () => {
    const trouble = { code: 'storage-full', message: 'No room left.' } as const;
    expect(of({}, { trouble })).toEqual({ kind: 'trouble', message: 'No room left.' });
    expect(of({}, { trouble, readOnly: true }).kind).toBe('other-tab');
  });
  it('asks to start before StartEx and leads to the debrief after EndEx', () => {
    const { clock } = aFacilitatorView();
    expect(of({ clock: { ...clock, state: 'ready' } }).kind).toBe('start');
    expect(of({ clock: { ...clock, state: 'ended' } }).kind).toBe('ended');
  });
  it('is calm with the next item otherwise, and not amber', () => {
    const calm = of(quiet);
    expect(calm).toEqual({ kind: 'calm', next: someAgenda[0] });
    expect(needsYou(calm)).toBe(false);
    expect(needsYou(of({}))).toBe(true);
  });
  it('marks the same item on its card', () => {
    expect(subjectOf(of({}))).toBe('decision:cut-link');
    expect(subjectOf(of({ ...quiet, alerts: [aFacilitatorAlert()] }))).toBe('alerts');
    expect(subjectOf(of(quiet))).toBeNull();
  });
});

it('lists alerts nobody has started by how long they wait, not by when they were raised', () => {
  const returned = aFacilitatorAlert({ id: 'returned', raisedAt: 100, since: 7000 });
  const waiting = aFacilitatorAlert({ id: 'waiting', raisedAt: 6000, since: 6000 });
  expect(untouchedAlerts(aFacilitatorView({ alerts: [returned, waiting] })).map((a) => a.id)).toEqual(['waiting', 'returned']);
});
