import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_BOX, type KeptFeedback } from '#core/measures/feedback.ts';
import type { ExerciseStore, FeedbackStore, KeptExercise } from '#core/ports.ts';

type Both = ExerciseStore & FeedbackStore;
const exercise: KeptExercise = {
  id: 'x', title: 'Small', clockStart: null, createdWall: 1, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
};
const saying = (strengths: string): KeptFeedback => ({ ratings: { plausible: 4 }, texts: { strengths }, name: null, team: 'secops' });

/** What every store of feedback does. `make` gives an empty one; `again` one over the same disk. */
export function feedbackStoreContract(name: string, make: () => Promise<{ store: Both; again: () => Both }>): void {
  describe(`a store of feedback: ${name}`, () => {
    let store: Both;
    let again: () => Both;
    beforeEach(async () => {
      ({ store, again } = await make());
      await store.create(exercise);
    });

    it('has an empty box before anybody spoke, and for what it does not know', async () => {
      expect(await store.feedback('x')).toEqual(EMPTY_BOX);
      expect(await store.feedback('y')).toEqual(EMPTY_BOX);
    });

    it('keeps every answer that comes at the same time, in an order that is not that of coming', async () => {
      await Promise.all(['c', 'a', 'b'].map((word, i) => store.addFeedback('x', `device ${9 - i}`, saying(word))));
      const { answers, by } = await again().feedback('x');
      expect(answers.map(({ texts }) => texts.strengths)).toEqual(['a', 'b', 'c']);
      expect(by).toEqual(['device 7', 'device 8', 'device 9']);
    });

    it('counts each device once', async () => {
      await store.addFeedback('x', 'device 1', saying('first'));
      await store.addFeedback('x', 'device 1', saying('second'));
      expect((await again().feedback('x')).answers.map(({ texts }) => texts.strengths)).toEqual(['first']);
    });

    it('keeps nothing for an exercise that is not there, and deletes what it has with the exercise', async () => {
      await store.addFeedback('y', 'device 1', saying('lost'));
      expect(await again().feedback('y')).toEqual(EMPTY_BOX);
      await store.addFeedback('x', 'device 1', saying('gone'));
      await store.delete('x');
      expect(await again().feedback('x')).toEqual(EMPTY_BOX);
    });
  });
}
