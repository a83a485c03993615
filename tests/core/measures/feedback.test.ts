import { describe, expect, it } from 'vitest';
import { EMPTY_BOX, FEEDBACK_TEXT, MOST_SURE, withFeedback, type Agreement, type KeptFeedback } from '#core/measures/feedback.ts';
import { feedbackSummary } from '#core/measures/feedbackSummary.ts';
import { readFeedback } from '#core/measures/readFeedback.ts';
import { readFeedbackSummary } from '#core/measures/readFeedbackSummary.ts';
import { surenessRows, surenessSummary } from '#core/measures/surenessSummary.ts';
import { anObjective } from '#kit/scenario.ts';

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

  it('reads how sure people were where it was asked, and leaves out what no scale has', () => {
    const kept = { answers: [{ ratings: {}, texts: {}, sure: { look: { before: 2, now: 4 }, tell: { now: 5 }, none: {}, odd: { before: 9, now: 'x' }, text: 'x' } }], by: [] };
    expect(readFeedback(kept).answers[0]?.sure).toEqual({ look: { before: 2, now: 4 }, tell: { now: 5 } });
    expect(readFeedback({ answers: [{ ratings: {}, texts: {}, sure: {} }], by: [] }).answers[0]).not.toHaveProperty('sure');
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`o${i}`, { now: 1 }]));
    expect(Object.keys(readFeedback({ answers: [{ sure: many }] }).answers[0]?.sure ?? {})).toHaveLength(MOST_SURE);
  });
});

describe('how sure people are of an objective', () => {
  const sure = (before: Agreement | null, now: Agreement | null): KeptFeedback => ({ ratings: {}, texts: {}, name: null, team: null, sure: { look: { ...(before && { before }), ...(now && { now }) } } });
  it('is the middle of both moments over those who rated both, of four at least', () => {
    const answers = [sure(1, 3), sure(2, 3), sure(2, 5), sure(4, 4), sure(5, null), sure(null, 1)];
    const rows = [{ objective: 'look', both: { before: { n: 4, counts: [1, 2, 0, 1, 0], median: 2 }, now: { n: 4, counts: [0, 0, 2, 1, 1], median: 3 } } }];
    expect(surenessSummary(answers)).toEqual(rows);
    expect(feedbackSummary(answers).sure).toEqual(rows);
    expect(surenessSummary(answers.slice(0, 3))).toEqual([{ objective: 'look', both: null }]);
  });
  it('is nothing where nobody was asked', () => expect(surenessSummary([rating(3, null), rating(4, null)])).toEqual([]));
  it('stands for each objective of the scenario in its order, whoever rated which', () => {
    const both = { before: { n: 4, counts: [4, 0, 0, 0, 0], median: 1 }, now: { n: 4, counts: [0, 0, 0, 0, 4], median: 5 } } as const;
    const [tell, look] = [anObjective('tell', 'mttr'), anObjective('look', 'mtta')];
    expect(surenessRows([{ objective: 'gone', both }, { objective: 'look', both }], [tell, look])).toEqual([{ objective: tell, both: null }, { objective: look, both }]);
  });
  it('is read again from what a sealed file shows, and from one without the question', () => {
    const shown = feedbackSummary([sure(1, 3), sure(2, 3), sure(2, 5), sure(4, 4)]);
    expect(readFeedbackSummary(JSON.parse(JSON.stringify(shown)))).toEqual(shown);
    const { sure: _, ...old } = shown;
    expect(readFeedbackSummary(old)?.sure).toEqual([]);
    expect(readFeedbackSummary({ ...old, sure: [{ objective: 3 }, 'x', { objective: 'look', both: { before: 1 } }] })?.sure).toEqual([{ objective: 'look', both: null }]);
  });
});
