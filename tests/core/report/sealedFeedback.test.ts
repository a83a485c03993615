import { describe, expect, it } from 'vitest';
import type { KeptFeedback } from '#core/measures/feedback.ts';
import { feedbackSummary } from '#core/measures/feedbackSummary.ts';
import { readFeedbackSummary } from '#core/measures/readFeedbackSummary.ts';
import { buildReport } from '#core/report/buildReport.ts';
import { sealedFeedback } from '#core/report/sealed/sealedFeedback.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { ALL_NAMES, namedInput } from '#kit/namedReport.ts';
import { harborInput } from '#kit/playedReport.ts';

const answer = (i: number, change: Partial<KeptFeedback> = {}): KeptFeedback => ({ ratings: { plausible: 4, structured: 2 }, texts: { strengths: `word ${i}` }, name: null, team: i % 2 === 0 ? 'business' : 'secops', ...change });
const annexOf = (text: string): string => text.slice(text.indexOf('## Annex 7'), text.indexOf('## Annex 8'));

describe('Feedback in a sealed file', () => {
  const eight = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => answer(i));

  it('is what may be shown of it, and read again the same', () => {
    const sealed = sealedFeedback(harborInput('poor', { feedback: [...eight, answer(8, { name: 'Ines' })] }));
    expect(sealed?.questions.find(({ question }) => question === 'plausible')?.all?.counts).toEqual([0, 0, 0, 9, 0]);
    expect(readFeedbackSummary(JSON.parse(JSON.stringify(sealed)))).toEqual(sealed);
  });
  it('holds no word and no rating of a group that is too small', () => {
    const sealed = JSON.stringify(sealedFeedback(harborInput('poor', { feedback: [0, 1, 2].map((i) => answer(i)) })));
    expect(sealed).not.toMatch(/word|counts|median/);
    expect(JSON.parse(sealed)).toMatchObject({ n: 3, texts: null });
  });
  it('is none where nobody has spoken', () => expect(sealedFeedback(harborInput('poor'))).toBeNull());
  it('with roles for names says no name, neither signed nor in what was written', () => {
    const sealed = JSON.stringify(sealedFeedback(namedInput('roles')));
    expect(sealed).toContain('Working with');
    for (const name of ALL_NAMES) expect(sealed).not.toContain(name);
  });
  it('gives the annex of a report that is saved from it', () => {
    const answers = [...eight, answer(8, { name: 'Ines', texts: { change: 'More time' } })];
    const [from, again] = [harborInput('poor', { feedback: answers }), harborInput('poor', { feedback: [], shownFeedback: feedbackSummary(answers) })].map((input) => annexOf(toMarkdown(buildReport(input))));
    expect(from).toMatch(/9 people answered.*word 3.*More time/s);
    expect(again).toBe(from);
  });
  it('is read whatever it is: what is no such thing counts as not shown', () => {
    for (const odd of [null, undefined, 7, 'x', [], {}, { n: -1 }, { n: 'x' }]) expect(readFeedbackSummary(odd)).toBeNull();
    const read = readFeedbackSummary({ n: 5, questions: [{ question: 'plausible', all: { n: 5, counts: [1, 2], median: 3 }, teams: 4 }, 8], texts: { strengths: ['a', 4], other: ['b'] }, named: [{ name: 3 }, { name: 'Ines', texts: { change: 'x', strengths: {} } }] });
    expect(read?.questions.every(({ all, teams }) => all === null && teams === null)).toBe(true);
    expect(read).toMatchObject({ n: 5, texts: { strengths: ['a'] }, named: [{ name: 'Ines', texts: { change: 'x' } }] });
  });
});
