import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_BOX } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, withNote } from '#core/measures/gapBook.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import { FACTS_VERSION, runFacts } from '#core/measures/runFacts.ts';
import type { ExerciseStore, FeedbackStore, GapStore, KeptClock, KeptEntry, KeptExercise, LockStore, SealedText } from '#core/ports.ts';
import type { KeptFacts, ProgrammeStore } from '#core/programmePort.ts';
import { playLines } from '#kit/play.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

export type ProgrammeStores = { readonly store: ExerciseStore & GapStore & FeedbackStore & LockStore; readonly programme: ProgrammeStore };
const exercise = (id: string, createdWall = 1): KeptExercise => ({
  id, title: 'Small', clockStart: null, createdWall, setup: { rate: 0, talkRate: 1, slotMinutes: 60, slowAtDeadline: true, roster: [] },
  header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: 'a', seed: 1, roster: [], started: '2026-03-06T10:00:00.000Z' },
});
const entry = (seq: number): KeptEntry => ({ entry: { seq, at: seq * 10, wall: seq, actor: 'facilitator', act: { do: 'note', text: `n${seq}` } }, hash: `h${seq}` });
const clock: KeptClock = { now: 41, state: 'ended', wall: 9, stopped: false, rate: 4 };
const sealed: SealedText = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: 's', nonce: 'n', sealed: 'x' };
const contents = { entries: [entry(1), entry(2)], clock, book: withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted' }), feedback: EMPTY_BOX };
const chronicle = playLines(sessionScenario, ['2m triage acknowledge {"alert":"odd"}']).run.chronicle();
const facts: KeptFacts = { version: FACTS_VERSION, entries: 2, facts: runFacts(sessionScenario, chronicle, measureRun(sessionScenario, chronicle)) };

/** What every store of the programme does. `make` gives an empty one beside the store of its exercises; `again` both over the same disk. */
export function programmeStoreContract(name: string, make: () => Promise<ProgrammeStores & { again: () => ProgrammeStores }>): void {
  describe(`a store of the programme: ${name}`, () => {
    let [store, programme, again] = [null, null, null] as unknown as [ProgrammeStores['store'], ProgrammeStore, () => ProgrammeStores];
    const known = async (): Promise<readonly string[]> => [...(await programme.facts()).keys()];
    beforeEach(async () => {
      ({ store, programme, again } = await make());
      await store.create(exercise('x'));
      await store.append('x', contents.entries);
      await store.saveClock('x', clock);
    });

    it('reads headers, clocks and locks, newest first', async () => {
      await store.create(exercise('y', 2));
      await programme.restore(exercise('z', 3), sealed);
      expect(await programme.headers()).toEqual([
        { exercise: exercise('z', 3), clock: null, locked: true }, { exercise: exercise('y', 2), clock: null, locked: false }, { exercise: exercise('x'), clock, locked: false },
      ]);
    });
    it('gives back what was measured', async () => {
      await programme.saveFacts('x', facts);
      expect(await again().programme.facts()).toEqual(new Map([['x', facts]]));
    });
    it('forgets it with an added entry, a lock and the exercise', async () => {
      await programme.saveFacts('x', facts);
      await store.append('x', [entry(3)]);
      expect(await known()).toEqual([]);
      await programme.saveFacts('x', { ...facts, entries: 3 });
      expect(await known()).toEqual(['x']);
      const seen = await store.contents('x');
      if (seen) await store.lock('x', seen, sealed);
      expect(await known()).toEqual([]);
      await store.unlock('x', contents);
      await programme.saveFacts('x', facts);
      await store.delete('x');
      expect(await known()).toEqual([]);
    });
    it('keeps none that was measured on other entries, of a locked exercise, or of none', async () => {
      await programme.saveFacts('x', { ...facts, entries: 1 });
      await programme.saveFacts('none', facts);
      await programme.restore(exercise('z'), sealed);
      await programme.saveFacts('z', { ...facts, entries: 0 });
      expect(await known()).toEqual([]);
    });
    it('brings back an exercise from elsewhere with all that goes with it', async () => {
      await programme.restore(exercise('y'), contents);
      const kept = again().store;
      expect(await kept.open('y')).toEqual({ exercise: exercise('y'), clock, entries: contents.entries, locked: false });
      expect(await kept.contents('y')).toEqual(contents);
    });
    it('brings back a locked one locked', async () => {
      await programme.restore(exercise('y'), sealed);
      expect(await again().store.sealed('y')).toEqual(sealed);
      expect(await store.open('y')).toMatchObject({ locked: true, entries: [], clock: null });
    });
    it('never writes over an exercise that is there', async () => {
      await expect(programme.restore(exercise('x', 7), { ...contents, entries: [entry(1)] })).rejects.toMatchObject({ code: 'exists' });
      await expect(programme.restore(exercise('x', 7), sealed)).rejects.toMatchObject({ code: 'exists' });
      expect(await store.open('x')).toEqual({ exercise: exercise('x'), clock, entries: contents.entries, locked: false });
    });
    it('keeps one file of real incidents, and removes it', async () => {
      expect(await programme.realIncidents()).toBeNull();
      await programme.keepRealIncidents({ name: 'a.csv', text: 'a', wall: 1 });
      await programme.keepRealIncidents({ name: 'b.csv', text: 'b', wall: 2 });
      expect(await again().programme.realIncidents()).toEqual({ name: 'b.csv', text: 'b', wall: 2 });
      await programme.keepRealIncidents(null);
      expect(await again().programme.realIncidents()).toBeNull();
    });
  });
}
