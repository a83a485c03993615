import { describe, expect, it } from 'vitest';
import { setupScenario } from '#kit/setupScenario.ts';
import { aDecision, aScenario, aRole } from '#kit/scenario.ts';
import { draftShelf, mergeDraft } from '#ui/setup/draftShelf.ts';
import { moved } from '#ui/setup/OrderList.tsx';
import { practiceTally } from '#ui/setup/practiceTally.ts';
import { roleDuties } from '#ui/setup/roleDuties.ts';
import { choiceOf, freshDraft, proposedRate, rankActs, slotMinutes } from '#ui/setup/setupDraft.ts';

const HARMS = ['tampering', 'downtime', 'reputation', 'disclosure'];

describe('the draft of a set-up', () => {
  it('proposes the author’s pace, else the usual speed nearest to horizon over length', () => {
    expect(proposedRate(setupScenario)).toBe(16);
    expect(proposedRate({ ...setupScenario, pace: 5 })).toBe(5);
    expect(proposedRate({ ...setupScenario, horizon: 5400 })).toBe(1);
    expect(proposedRate({ ...setupScenario, pace: 0, duration: 0 })).toBe(1);
  });
  it('plays paced unless the author names a speed', () => {
    expect(choiceOf(setupScenario, freshDraft(setupScenario)).rate).toBe(0);
    const live = { ...setupScenario, pace: 8 };
    expect(choiceOf(live, freshDraft(live)).rate).toBe(8);
  });
  it.each([['90', 90], ['15', 15], ['480', 480], ['14', null], ['481', null], ['1.5', null], ['', null], ['ninety', null]])('reads a slot of “%s” as %s', (slot, minutes) => {
    expect(slotMinutes({ ...freshDraft(setupScenario), slot })).toBe(minutes);
  });
  it('falls back to the planned length for a slot that is no number', () => {
    expect(choiceOf(setupScenario, { ...freshDraft(setupScenario), slot: 'x' }).slotMinutes).toBe(90);
  });
  it('leaves out the order of a role that is now absent', () => {
    const draft = { ...freshDraft(setupScenario), rankings: { ceo: { harms: HARMS, assets: [] } } };
    expect(rankActs(setupScenario, draft)).toHaveLength(1);
    const absent = { ...draft, roster: draft.roster.map((seat) => ({ ...seat, absent: seat.role === 'ceo' })) };
    expect(rankActs(setupScenario, absent)).toEqual([]);
  });
});

describe('a kept draft', () => {
  it('is read back as it was saved', () => {
    const kept = new Map<string, string>();
    const shelf = draftShelf(() => ({ getItem: (k) => kept.get(k) ?? null, setItem: (k, v) => void kept.set(k, v), removeItem: (k) => void kept.delete(k) }));
    const draft = { ...freshDraft(setupScenario), slot: '75', paced: false, speed: 4, rankings: { ceo: { harms: HARMS, assets: ['crm', 'tms', 'gates'] } } };
    expect(shelf.save(setupScenario, draft)).toBe(true);
    expect(shelf.load(setupScenario)).toEqual(draft);
    expect(shelf.load({ ...setupScenario, version: '2.0.0' })).toEqual(freshDraft({ ...setupScenario, version: '2.0.0' }));
    shelf.clear(setupScenario);
    expect(shelf.load(setupScenario)).toEqual(freshDraft(setupScenario));
  });
  it.each([[null], ['text'], [[]], [{ roster: 'x', slot: 9, speed: -1, talkRate: 'fast', paced: 'no', rankings: { ceo: { harms: ['downtime'], assets: [] }, gone: 1 } }]])(
    'drops what does not fit: %j',
    (kept) => {
      expect(mergeDraft(setupScenario, kept)).toEqual(freshDraft(setupScenario));
    },
  );
});

describe('small rules', () => {
  it('moving keeps every id and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  });
  it('a practice vote counts by option and team, with the mean of how sure', () => {
    const rows = practiceTally([
      { role: 'ceo', team: 'business', option: 'a', confidence: 60 },
      { role: 'triage', team: 'secops', option: 'a', confidence: 80 },
    ]);
    expect(rows[0]).toEqual({ option: 'a', votes: { business: 1, secops: 1, external: 0 }, meanConfidence: 70 });
    expect(rows[2]?.meanConfidence).toBeNull();
  });
  it('a role’s duties are counts, without anything of the story', () => {
    const ceo = aRole('ceo', { team: 'business' });
    const scenario = aScenario({ roles: [ceo], decisions: [aDecision('x', { owner: 'triage', approve: 'ceo', consult: ['ceo'] }), aDecision('y', { owner: 'ceo' })] });
    expect(roleDuties(scenario, ceo)).toBe('owns 1 decision, approves 1 decision, votes on 1');
    expect(roleDuties(scenario, aRole('legal', { tier: 2 }))).toBe('tier 2');
    expect(roleDuties(scenario, aRole('legal'))).toBe('listens and advises');
  });
});
