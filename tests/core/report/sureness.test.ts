import { describe, expect, it } from 'vitest';
import type { Agreement, KeptFeedback } from '#core/measures/feedback.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { harborReport } from '#kit/playedReport.ts';

const answer = (before: Agreement, now: Agreement): KeptFeedback => ({ ratings: {}, texts: {}, name: null, team: null, sure: { 'first-look': { before, now }, 'leaders-hear': { now } } });
const textOf = (feedback: readonly KeptFeedback[]): string => toMarkdown(harborReport('strong', { feedback }));

describe('How sure people are, in the feedback annex', () => {
  it('stands for each objective with the middle of both moments, of those who rated both', () => {
    const text = textOf([answer(1, 3), answer(2, 4), answer(2, 4), answer(5, 5)]);
    expect(text).toContain('### How sure they are');
    expect(text).toContain('| Begin work on the first true alert within 15 minutes | 4 | 2 | 4 |');
    expect(text).toContain('| Give leaders every update they were promised | too few | too few | too few |');
    expect(text).toContain('not how able they are');
  });
  it('shows nothing of three people, and is left out where nobody was asked', () => {
    const few = textOf([answer(1, 3), answer(2, 4), answer(2, 4)]);
    expect(few).toContain('Too few rated both moments');
    expect(few).not.toContain('Before the exercise, median');
    expect(textOf([{ ratings: { plausible: 4 }, texts: {}, name: null, team: null }])).not.toContain('How sure');
  });
});
