import { describe, expect, it } from 'vitest';
import { EMPTY_BOX, FEEDBACK_TEXT, withFeedback, type Agreement, type KeptFeedback } from '#core/measures/feedback.ts';
import { feedbackSummary } from '#core/measures/feedbackSummary.ts';
import { readFeedback } from '#core/measures/readFeedback.ts';

const rating = (plausible: Agreement, team: KeptFeedback['team'], change: Partial<KeptFeedback> = {}): KeptFeedback => ({ ratings: { plausible }, texts: {}, name: null, team, ...change });
const plausible = (answers: readonly KeptFeedback[]) => feedbackSummary(answers).questions.find(({ question }) => question === 'plausible');

describe('feedback of participants', () => {
  it('shows nothing together of fewer than four', () => {
    const three = [rating(5, 'business'), rating(4, 'business'), rating(1, 'secops')];
    expect(plausible(three)).toEqual({ question: 'plausible', all: null, teams: null });
    expect(feedbackSummary(three)).toMatchObject({ n: 3, texts: null });
  });

  it('counts each agreement and takes the lower of two middles, never a mean', () => {
    expect(plausible([rating(1, null), rating(2, null), rating(5, null), rating(5, null)])?.all).toEqual({ n: 4, counts: [1, 1, 0, 0, 2], median: 2 });
    expect(plausible([rating(1, null), rating(2, null), rating(4, null), rating(5, null), rating(5, null)])?.all?.median).toBe(4);
  });

  it('shows the two sides apart only if nobody can be reckoned from the rest', () => {
    const side = (team: 'business' | 'secops', n: number) => Array.from({ length: n }, () => rating(3, team));
    expect(plausible([...side('business', 4), ...side('secops', 4)])?.teams).toMatchObject({ business: { n: 4 }, secops: { n: 4 } });
    expect(plausible([...side('business', 4), ...side('secops', 3)])).toMatchObject({ all: { n: 7 }, teams: null });
    // One observer, left over from both sides, would be the difference.
    expect(plausible([...side('business', 4), ...side('secops', 4), rating(1, null)])?.teams).toBeNull();
  });

  it('leaves out a question that too few answered although many gave feedback', () => {
    const silent = Array.from({ length: 6 }, (): KeptFeedback => ({ ratings: {}, texts: {}, name: null, team: 'secops' }));
    expect(plausible([...silent, rating(2, 'secops')])?.all).toBeNull();
  });

  it('gives words in alphabetical order, those of named people beside their name alone', () => {
    const said = (strengths: string, name: string | null = null) => rating(3, 'secops', { texts: { strengths }, name });
    const { texts, named } = feedbackSummary([said('d'), said('b'), said('Mine', 'Ines'), said('c'), said('a')]);
    expect(texts?.strengths).toEqual(['a', 'b', 'c', 'd']);
    expect(named).toEqual([{ name: 'Ines', texts: { strengths: 'Mine' } }]);
    // Three without a name are too few, however many have one.
    expect(feedbackSummary([said('a'), said('b'), said('c'), said('x', 'Ines'), said('y', 'Ada')]).texts).toBeNull();
  });

  it('keeps no order of coming, and each device once', () => {
    const words = ['m', 'z', 'a'];
    const box = words.reduce((all, word, i) => withFeedback(all, `dev ${i}`, rating(3, null, { texts: { change: word } })), EMPTY_BOX);
    expect(box.answers.map(({ texts }) => texts.change)).toEqual(['a', 'm', 'z']);
    expect(withFeedback(box, 'dev 1', rating(1, null))).toBe(box);
  });

  it('reads what was kept, whatever it is', () => {
    const box = withFeedback(EMPTY_BOX, 'dev', rating(3, 'external', { texts: { unseen: 'x' }, name: 'Ines' }));
    expect(readFeedback(JSON.parse(JSON.stringify(box)))).toEqual(box);
    for (const odd of [null, 7, 'text', [], { answers: 3, by: {} }]) expect(readFeedback(odd)).toEqual(EMPTY_BOX);
    expect(readFeedback({ answers: [{ ratings: { plausible: 9, other: 1 }, texts: { change: 'x'.repeat(900), strengths: 4 }, team: 'x', name: 3 }], by: [1, 'a'] }))
      .toEqual({ answers: [{ ratings: {}, texts: { change: 'x'.repeat(FEEDBACK_TEXT) }, team: null, name: null }], by: ['a'] });
  });
});
