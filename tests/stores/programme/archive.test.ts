import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { indexedDbProgramme } from '#adapters/indexedDbProgramme.ts';
import { indexedDbStore } from '#adapters/indexedDbStore.ts';
import { textHash } from '#core/base/textHash.ts';
import { Fault } from '#core/base/fault.ts';
import type { FeedbackBox } from '#core/measures/feedback.ts';
import { EMPTY_BOOK, withNote, withOwn } from '#core/measures/gapBook.ts';
import type { SealedText } from '#core/ports.ts';
import { archiveMachine, keepFinished, savedFile, type ArchiveMachine } from '#kit/archiveMachine.ts';
import { harborLightLog } from '#kit/playedLog.ts';
import type { ArchiveItem, ArchiveWork } from '#stores/programme/archive/archiveTypes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TEXT = readFileSync('scenarios/harbor-light/scenario.mdx', 'utf8');
const CSV = { name: 'ours.csv', text: 'incident,alerted,acknowledged,remediated\na,2026-03-06T10:00Z,2026-03-06T10:10Z,2026-03-06T11:10Z\n', wall: 5 };
const sealed: SealedText = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: 'A'.repeat(22), nonce: 'A'.repeat(16), sealed: 'A'.repeat(40) };
const { book } = withOwn(withNote(EMPTY_BOOK, 'ack-late', { state: 'accepted', owner: 'Amara Osei', due: '2026-06-01', top: true }), { title: 'No phone list', class: 'process', why: 'seen' });
const feedback: FeedbackBox = { answers: [{ ratings: { structured: 4 }, texts: { strengths: 'calm' }, name: null, team: 'secops' }], by: ['desk 1'] };

/** Another database each. */
function machine(): ArchiveMachine {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  return archiveMachine(indexedDbStore(), indexedDbProgramme());
}
/** Two plays of harbor-light, a locked exercise and real incidents. */
async function playedMachine(): Promise<ArchiveMachine> {
  const home = machine();
  for (const [i, name] of (['strong', 'poor'] as const).entries()) {
    const { scenario, log } = harborLightLog(name);
    await keepFinished(home, { id: `${name}-1`, text: TEXT, scenario, entries: log.entries, createdWall: 1_000_000 + i, book: name === 'poor' ? book : EMPTY_BOOK, feedback });
  }
  const { exercise } = (await home.store.open('poor-1')) ?? {};
  if (exercise) await home.kept.restore({ ...exercise, id: 'locked-1', createdWall: 3, title: 'Behind a lock' }, sealed);
  await home.kept.keepRealIncidents(CSV);
  return home;
}
const work = ({ archive }: ArchiveMachine): ArchiveWork => archive.getState().work;
function items(one: ArchiveMachine): readonly ArchiveItem[] {
  const now = work(one);
  if (now.step !== 'preview' && now.step !== 'result') throw new Error(`${now.step}: ${JSON.stringify(now)}`);
  return now.items;
}
const verdicts = (one: ArchiveMachine): Readonly<Record<string, string>> => Object.fromEntries(items(one).map(({ key, verdict }) => [key, verdict.kind]));
const SCENARIO = `scenario ${textHash(TEXT)}`;
const everything = (kind: string) => ({ [SCENARIO]: kind, 'exercise locked-1': kind, 'exercise poor-1': kind, 'exercise strong-1': kind, real: kind });

describe('An archive of all that is kept', () => {
  let [home, file] = [null, null] as unknown as [ArchiveMachine, File];
  beforeAll(async () => {
    home = await playedMachine();
    await home.archive.getState().save();
    file = savedFile(home);
  });

  it('is saved under the day, and says what it holds', () => {
    expect(work(home)).toEqual({ step: 'saved', name: 'hotwash-archive-2026-03-06.zip', exercises: 3, scenarios: 1, real: true, notes: [] });
    expect(file.size).toBeLessThan(400_000);
  });
  it('has the same bytes when it is saved again', async () => {
    await home.archive.getState().save();
    expect(home.saved.at(-1)?.bytes).toEqual(home.saved[0]?.bytes);
  });
  it('brings everything to an empty machine: logs, gap books, feedback, locks, real incidents, and equal figures', async () => {
    const away = machine();
    await away.archive.getState().open(file);
    expect(verdicts(away)).toEqual(everything('new'));
    expect(await away.kept.headers()).toEqual([]);
    await away.archive.getState().take();
    expect(verdicts(away)).toEqual(everything('taken'));
    expect(away.calls).toEqual(['taken']);
    for (const id of ['strong-1', 'poor-1']) {
      expect(await away.store.open(id)).toEqual(await home.store.open(id));
      expect(await away.store.contents(id)).toEqual(await home.store.contents(id));
    }
    expect(await away.store.gapBook('poor-1')).toEqual(book);
    expect(await away.store.feedback('poor-1')).toEqual(feedback);
    expect(await away.store.sealed('locked-1')).toEqual(sealed);
    expect(await away.kept.realIncidents()).toEqual(CSV);
    expect((await away.store.scenarios()).map(({ sha256, text }) => [sha256, text])).toEqual([[textHash(TEXT), TEXT]]);
    await home.programme.getState().refresh();
    await away.programme.getState().refresh();
    expect(away.programme.getState().runs).toEqual(home.programme.getState().runs);
    expect(away.programme.getState().runs.filter(({ facts }) => facts !== null)).toHaveLength(2);
    expect(away.programme.getState().real).toEqual(home.programme.getState().real);
    await away.archive.getState().save();
    expect(away.saved.at(-1)?.bytes).toEqual(home.saved[0]?.bytes);
    // A second time it holds nothing new.
    await away.archive.getState().open(file);
    expect(verdicts(away)).toEqual(everything('here'));
  });
  it('changes nothing that is here: one that differs is kept, and the other is said to differ, and in what', async () => {
    const away = await playedMachine();
    await away.store.saveGapBook('poor-1', EMPTY_BOOK);
    const { entries, exercise } = (await away.store.open('strong-1')) ?? {};
    await away.store.delete('strong-1');
    if (exercise) await away.kept.restore(exercise, { entries: entries?.slice(0, 9) ?? [], clock: { now: 900, state: 'paused', wall: 8, stopped: false, rate: 0 }, book: EMPTY_BOOK, feedback });
    await away.kept.keepRealIncidents({ ...CSV, text: `${CSV.text}b,2026-03-06T10:00Z,,\n` });
    const before = [await away.store.contents('strong-1'), await away.store.contents('poor-1'), await away.kept.realIncidents()];
    await away.archive.getState().open(file);
    const shown = () => items(away).flatMap(({ key, verdict }) => (verdict.kind === 'differs' ? [[key, ...verdict.inParts]] : []));
    expect(shown()).toEqual([['exercise poor-1', 'gaps'], ['exercise strong-1', 'log', 'clock'], ['real']]);
    await away.archive.getState().take();
    expect(shown()).toHaveLength(3);
    expect([await away.store.contents('strong-1'), await away.store.contents('poor-1'), await away.kept.realIncidents()]).toEqual(before);
  });
  it('names what was changed in it and takes in the rest', async () => {
    const away = machine();
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const log = files['exercises/poor-1/log.jsonl'] ?? new Uint8Array();
    log[5_000] = (log[5_000] ?? 0) ^ 1;
    await away.archive.getState().open(new File([new Uint8Array(zipSync({ ...files, 'exercises/poor-1/keys.json': strToU8('{}') }))], 'changed.zip'));
    expect(items(away).find(({ key }) => key === 'exercise poor-1')).toMatchObject({ title: 'Night shift at Harbor Light', wall: 1_000_001, verdict: { kind: 'refused', problem: { code: 'damaged', file: 'exercises/poor-1/log.jsonl' } } });
    expect(work(away)).toMatchObject({ problems: [{ code: 'name', file: 'exercises/poor-1/keys.json' }] });
    await away.archive.getState().take();
    expect(verdicts(away)).toEqual({ ...everything('taken'), 'exercise poor-1': 'refused' });
    expect(await away.store.open('poor-1')).toBeNull();
  });
  it('tells what this machine could not keep, and keeps the rest', async () => {
    const away = machine();
    const whole = away.kept.restore;
    const kept = { ...away.kept, restore: (...[exercise, contents]: Parameters<typeof whole>) => (exercise.id === 'poor-1' ? Promise.reject(new Fault('storage-full', 'full')) : whole(exercise, contents)) };
    const full = archiveMachine(away.store, kept);
    await full.archive.getState().open(file);
    await full.archive.getState().take();
    expect(verdicts(full)).toEqual({ ...everything('taken'), 'exercise poor-1': 'not-kept' });
  });
  it('keeps what came in from another tab after the preview', async () => {
    const away = machine();
    await away.archive.getState().open(file);
    const { exercise } = (await home.store.open('strong-1')) ?? {};
    if (exercise) await away.store.create({ ...exercise, title: 'Mine' });
    await away.archive.getState().take();
    expect(verdicts(away)).toEqual({ ...everything('taken'), 'exercise strong-1': 'differs' });
    expect((await away.store.open('strong-1'))?.exercise.title).toBe('Mine');
  });
  it('is refused with its reason where it is none', async () => {
    const away = machine();
    for (const [bytes, code] of [[strToU8('hello'), 'no-zip'], [new Uint8Array(0), 'no-zip'], [new Uint8Array(await file.slice(0, 20_000).arrayBuffer()), 'cut'], [zipSync({ 'a.txt': strToU8('x') }), 'no-manifest']] as const) {
      await away.archive.getState().open(new File([new Uint8Array(bytes)], 'x.zip'));
      expect(work(away)).toMatchObject({ step: 'refused', name: 'x.zip', problem: { code } });
    }
    const gone = Object.assign(new File(['x'], 'gone.zip'), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) });
    await away.archive.getState().open(gone);
    expect(work(away)).toMatchObject({ step: 'refused', problem: { code: 'unread' } });
  });
  it('is let go of in the middle, and then neither shows nor takes in anything', async () => {
    const away = machine();
    const opening = away.archive.getState().open(file);
    away.archive.subscribe(({ work: now, close }) => now.step === 'checking' && close());
    await opening;
    expect(work(away)).toEqual({ step: 'idle' });
    await away.archive.getState().take();
    expect(await away.kept.headers()).toEqual([]);
  });
});

describe('What is to be known before an archive is relied on', () => {
  it('there is none of nothing', async () => {
    const empty = machine();
    await empty.archive.getState().save();
    expect(work(empty)).toEqual({ step: 'nothing' });
    expect(empty.saved).toEqual([]);
  });
  it('a log that was changed on disk travels as it is and is refused elsewhere; a scenario that came over a table has no text', async () => {
    const home = machine();
    const { scenario, log } = harborLightLog('strong');
    await keepFinished(home, { id: 'whole', text: TEXT, scenario, entries: log.entries, createdWall: 1, book: EMPTY_BOOK, feedback });
    const { exercise, entries } = (await home.store.open('whole')) ?? {};
    const changed = entries?.map((kept, i) => (i === 3 ? { ...kept, hash: 'f'.repeat(64) } : kept)) ?? [];
    if (exercise) await home.kept.restore({ ...exercise, id: 'broken', createdWall: 2 }, { entries: changed, clock: null, book: EMPTY_BOOK, feedback });
    await home.store.keepScenario({ scenario, sha256: textHash(TEXT), text: '' });
    await home.archive.getState().save();
    const title = scenario.title;
    expect(work(home)).toMatchObject({ exercises: 2, scenarios: 0, notes: [{ code: 'broken', title, wall: 2 }, { code: 'no-text', title, wall: 2 }, { code: 'no-text', title, wall: 1 }] });
    const away = machine();
    await away.archive.getState().open(savedFile(home));
    expect(items(away).map(({ key, verdict }) => [key, verdict.kind, verdict.kind === 'refused' && verdict.problem.code])).toEqual([['exercise broken', 'refused', 'log-broken'], ['exercise whole', 'new', false]]);
  });
  it('a scenario with errors is refused by name, and so is a file of incidents that nothing can be measured of', async () => {
    const home = machine();
    const { scenario } = harborLightLog('strong');
    await home.store.keepScenario({ scenario, sha256: textHash('no scenario'), text: 'no scenario' });
    await home.kept.keepRealIncidents({ ...CSV, text: 'what,ever\n1,2\n' });
    await home.archive.getState().save();
    const away = machine();
    await away.archive.getState().open(savedFile(home));
    expect(items(away).map(({ of, verdict }) => [of, verdict.kind === 'refused' && verdict.problem.code])).toEqual([['scenario', 'scenario'], ['real', 'unreadable']]);
    await away.archive.getState().take();
    expect([await away.store.scenarios(), await away.kept.realIncidents()]).toEqual([[], null]);
  });
});
