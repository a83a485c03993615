import { describe, expect, it } from 'vitest';
import { aFacilitatorAlert, aFacilitatorDecision, aFacilitatorView } from '#kit/facilitatorView.ts';
import { alertChoices } from '#ui/console/alertChoices.ts';
import { decisionSteps } from '#ui/console/decisionSteps.ts';
import { finishWall, slotEndWall } from '#ui/console/finish.ts';
import { fasterThan, slowerThan } from '#ui/console/pace.ts';
import { partsOf } from '#ui/console/partsOf.ts';
import { secondOf } from '#ui/kit/secondOf.ts';
import { talkMoments, talkOffer } from '#ui/console/talk.ts';

describe('typed times', () => {
  const start = '2026-03-06T02:10:00-05:00';
  it('reads story time as the next time the clock shows it', () => {
    expect(secondOf('04:30', 7040, start)).toBe(8400);
    expect(secondOf('02:00', 7040, start)).toBe(85_800);
    expect(secondOf('02:10', 0, start)).toBe(86_400);
  });
  it('reads time since the start', () => {
    expect(secondOf('T+2h', 0, null)).toBe(7200);
    expect(secondOf(' T+1h 30m', 0, null)).toBe(5400);
  });
  it('takes nothing else', () => {
    for (const text of ['', '25:00', '04:70', 'soon', '04:30']) expect(secondOf(text, 0, null)).toBeNull();
  });
});

describe('the charge for talk', () => {
  const paced = (now: number) => aFacilitatorView({ clock: { ...aFacilitatorView().clock, rate: 0, now } });
  it('is offered at the second of a commit: room minutes times the rate', () => {
    expect(talkMoments(paced(6540))).toBe(1);
    expect(talkOffer(paced(6540), 4, 0, 240_000, null)).toEqual({ room: 240, scenario: 960 });
  });
  it('is not offered in live play, without a commit, approval or close, or twice', () => {
    expect(talkOffer(aFacilitatorView(), 4, 0, 240_000, null)).toBeNull();
    expect(talkOffer(paced(7040), 4, 0, 240_000, null)).toBeNull();
    expect(talkOffer(paced(6540), 4, 0, 240_000, { at: 6540, moments: 1 })).toBeNull();
    expect(talkOffer(paced(6540), 4, 0, 240_000, { at: 6500, moments: 1 })).not.toBeNull();
  });
  it('never goes past the horizon', () => {
    const view = { ...paced(6540), clock: { ...paced(6540).clock, horizon: 6600 } };
    expect(talkOffer(view, 4, 0, 240_000, null)?.scenario).toBe(60);
  });
  it('counts a close at this second', () => {
    expect(talkMoments({ ...paced(7000), alerts: [aFacilitatorAlert({ state: 'closed', since: 7000 })] })).toBe(1);
  });
});

describe('the step track', () => {
  it('waits at the approval once committed', () => {
    const steps = decisionSteps(aFacilitatorDecision(), 7040, null);
    expect(steps.map((s) => s.state)).toEqual(['past', 'past', 'waits', 'later', 'later']);
    expect(steps[2]?.words).toBe('Approval, 8 min');
  });
  it('stands at the commit when all votes are in, at the vote before', () => {
    const open = aFacilitatorDecision({ state: 'open', commit: null, deadlineAt: 20_000 });
    expect(decisionSteps(open, 7040, null).find((s) => s.state === 'now')?.key).toBe('commit');
    expect(decisionSteps({ ...open, voted: [] }, 7040, null).find((s) => s.state === 'now')?.key).toBe('vote');
  });
  it('has only past steps when done', () => {
    expect(decisionSteps(aFacilitatorDecision({ state: 'done' }), 7040, null).every((s) => s.state === 'past')).toBe(true);
  });
});

it('steps the pace through what is on offer', () => {
  expect([fasterThan(4), fasterThan(5), fasterThan(60), slowerThan(4), slowerThan(0)]).toEqual([8, 8, null, 2, null]);
});

it('tells when play reaches the horizon at this pace, and when the slot ends', () => {
  const view = aFacilitatorView({ clock: { ...aFacilitatorView().clock, now: 0, horizon: 400, rate: 4 } });
  expect(finishWall(view, 1000)).toBe(101_000);
  expect(finishWall({ ...view, clock: { ...view.clock, rate: 0 } }, 1000)).toBeNull();
  expect(slotEndWall({ startedWall: null, setup: null })).toBeNull();
});

it('offers for an alert what its state allows', () => {
  const view = aFacilitatorView();
  expect(alertChoices(view, aFacilitatorAlert(), null)).toEqual({ acknowledge: true, answer: false, close: true, escalateTo: ['investigator', 'hunter', 'manager', 'intelligence'] });
  expect(alertChoices(view, aFacilitatorAlert({ state: 'escalated' }), null)).toMatchObject({ acknowledge: false, answer: true, close: false });
});

it('lists what waits for a role, answers first', () => {
  expect(partsOf(aFacilitatorView(), 'ceo').map((p) => p.key)).toEqual(['approve:cut-link', 'decline:cut-link']);
  expect(partsOf(aFacilitatorView(), 'communications').map((p) => p.key)).toEqual(['commit:customers']);
  expect(partsOf(aFacilitatorView(), 'security').map((p) => p.key)).toEqual(['vote:customers', 'brief:hourly']);
});
