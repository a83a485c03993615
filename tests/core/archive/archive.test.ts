import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { differences } from '#core/archive/differences.ts';
import { ArchiveWriter } from '#core/archive/archiveWriter.ts';
import { readExercise } from '#core/archive/readExercise.ts';
import { writeExercise } from '#core/archive/writeExercise.ts';
import { textHash } from '#core/base/textHash.ts';
import { filesOf, listed, logText, opened, smallArchive, smallContents, smallExercise } from '#kit/archived.ts';

const ABOUT = 'exercises/ab-12/about.json';
const LOG = 'exercises/ab-12/log.jsonl';
const sealed = { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 600_000, salt: 'AAAAAAAAAAAAAAAAAAAAAA', nonce: 'AAAAAAAAAAAAAAAA', sealed: 'A'.repeat(30) } as const;

/** The small archive's texts, with some changed and listed as they are then. */
function changed(change: Readonly<Record<string, (text: string) => string>>) {
  const texts = new Map([...filesOf(smallArchive())].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => [name, change[name]?.(strFromU8(bytes)) ?? strFromU8(bytes)]));
  const archive = opened(zipSync(Object.fromEntries(listed(texts))));
  if (!archive.ok) throw new Error(archive.error.code);
  return readExercise(archive.value, 'ab-12');
}

describe('an archive', () => {
  it('holds log, decisions, feedback and scenario as files that other programs open, and a list with the hash and size of each', () => {
    const files = unzipSync(smallArchive());
    expect(Object.keys(files)).toEqual(['manifest.json', ABOUT, 'exercises/ab-12/feedback.json', 'exercises/ab-12/gaps.json', LOG, `scenarios/${textHash('a scenario')}.mdx`]);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as { files: { name: string; bytes: number; sha256: string }[] };
    expect(manifest).toMatchObject({ 'hotwash-archive': 1, app: '0.1.0' });
    expect(manifest.files.find(({ name }) => name === LOG)).toEqual({ name: LOG, bytes: logText(smallContents.entries).length, sha256: textHash(logText(smallContents.entries)) });
    expect(strFromU8(files[LOG] ?? new Uint8Array())).toBe(logText(smallContents.entries));
  });
  it('gives back what was put in, however few bytes come at a time', () => {
    for (const step of [1, 7, 65_536]) {
      const archive = opened(smallArchive(), step);
      expect(archive).toMatchObject({ ok: true, value: { app: '0.1.0', exercises: ['ab-12'], scenarios: [textHash('a scenario')], real: false, problems: [] } });
      if (archive.ok) expect(readExercise(archive.value, 'ab-12')).toEqual({ ok: true, value: { exercise: smallExercise, kept: smallContents } });
    }
  });
  it('has the same bytes for the same contents, in whatever order they came', () => {
    const one = new ArchiveWriter('0.1.0');
    const other = new ArchiveWriter('0.1.0');
    one.add(LOG, 'a');
    one.add(ABOUT, 'b');
    other.add(ABOUT, 'b');
    other.add(LOG, 'a');
    expect(one.finish()).toEqual(other.finish());
    expect(smallArchive()).toEqual(smallArchive());
  });
  it('opens what another program packed again, with folders in it', () => {
    const files = filesOf(smallArchive());
    const again = zipSync({ 'exercises/': new Uint8Array(0), ...Object.fromEntries([...files].toReversed()) }, { level: 0 });
    expect(opened(again)).toMatchObject({ ok: true, value: { exercises: ['ab-12'], problems: [] } });
  });
  it('keeps a locked exercise sealed', () => {
    const writer = new ArchiveWriter('0.1.0');
    writeExercise(writer, smallExercise, sealed, logText);
    const bytes = writer.finish();
    expect(Object.keys(unzipSync(bytes))).toEqual(['manifest.json', ABOUT, 'exercises/ab-12/sealed.json']);
    const archive = opened(bytes);
    expect(archive.ok && readExercise(archive.value, 'ab-12')).toEqual({ ok: true, value: { exercise: smallExercise, kept: sealed } });
  });
  it('keeps texts whole that are no plain English: emoji, right to left, half a pair, a mark of byte order', () => {
    const book = { ...smallContents.book, own: [{ key: 'own 1', title: '👩🏽‍🚒 \u202Eעברית \ud800', class: 'process' as const, why: '' }] };
    const writer = new ArchiveWriter('0.1.0');
    writeExercise(writer, smallExercise, { ...smallContents, book }, logText);
    writer.add('real-incidents/file.csv', '\uFEFFincident,alerted\n');
    const archive = opened(writer.finish());
    expect(archive.ok && readExercise(archive.value, 'ab-12')).toMatchObject({ ok: true, value: { kept: { book } } });
    expect(archive.ok && archive.value.text('real-incidents/file.csv')).toEqual({ ok: true, value: '\uFEFFincident,alerted\n' });
  });
  it('leaves out from which device an entry came', () => {
    const writer = new ArchiveWriter('0.1.0');
    const entries = smallContents.entries.map((kept) => ({ ...kept, cause: { dev: 'secretdevice', n: 3 } }));
    writeExercise(writer, smallExercise, { ...smallContents, entries }, logText);
    expect([...filesOf(writer.finish()).values()].map((bytes) => strFromU8(bytes)).join('')).not.toMatch(/secretdevice|"dev"/);
    expect(differences({ exercise: smallExercise, kept: { ...smallContents, entries } }, { exercise: smallExercise, kept: smallContents })).toEqual([]);
  });
  it('is not written where it could not be opened again, nor with names that none of its files has', () => {
    const writer = new ArchiveWriter('0.1.0');
    expect(() => writer.add(LOG, 'x'.repeat(70 * 2 ** 20))).toThrow(expect.objectContaining({ code: 'archive-large' }) as Error);
    for (const name of ['../a.json', 'manifest.json', '/etc/passwd', 'exercises/AB/log.jsonl']) expect(() => writer.add(name, '')).toThrow(expect.objectContaining({ code: 'archive-name' }) as Error);
  });
  it('opens again even if a file of it is one line a million times', () => {
    const writer = new ArchiveWriter('0.1.0');
    const text = 'a,2026-03-06T10:00Z\n'.repeat(200_000);
    writer.add('real-incidents/file.csv', text);
    const archive = opened(writer.finish());
    expect(archive.ok && archive.value.text('real-incidents/file.csv')).toEqual({ ok: true, value: text });
  });
});

describe('an exercise of an archive', () => {
  it.each([
    ['with a log whose second entry was edited', { [LOG]: (text: string) => text.replace('n2', 'n3') }, 'log-broken', LOG],
    ['with a log that lacks an entry', { [LOG]: (text: string) => text.replace(/\n.*n1.*\n/, '\n') }, 'log-broken', LOG],
    ['with a log that was cut', { [LOG]: (text: string) => text.slice(0, -9) }, 'log-broken', LOG],
    ['with no log in its place', { [LOG]: () => 'hello' }, 'log-broken', LOG],
    ['with the log of another exercise', { [ABOUT]: (text: string) => text.replace('"seed": 1', '"seed": 2') }, 'other-header', LOG],
    ['with a wall time that is no instant', { [ABOUT]: (text: string) => text.replace('"createdWall": 1', '"createdWall": 9e15') }, 'unreadable', ABOUT],
    ['by another id than its folder', { [ABOUT]: (text: string) => text.replace('"id": "ab-12"', '"id": "cd"') }, 'unreadable', ABOUT],
    ['with a clock in no state', { [ABOUT]: (text: string) => text.replace('"ended"', '"asleep"') }, 'unreadable', ABOUT],
    ['with a roster that is none', { [ABOUT]: (text: string) => text.replace('"absent": false', '"absent": 0') }, 'unreadable', ABOUT],
    ['that is no JSON', { [ABOUT]: () => '{' }, 'unreadable', ABOUT],
  ])('%s is refused by name', (_what, change, code, file) => {
    expect(changed(change)).toMatchObject({ ok: false, error: { code, file } });
  });
  it('is refused where its log holds what this version would lose', () => {
    const header = { ...smallExercise.header, extra: 'of a later version' };
    expect(changed({ [LOG]: () => `${JSON.stringify(header)}\n` })).toMatchObject({ ok: false, error: { code: 'newer-log', file: LOG } });
  });
  it('tells in what it differs from one that is here', () => {
    const here = { exercise: smallExercise, kept: smallContents };
    const [first] = smallContents.entries;
    expect(differences(here, here)).toEqual([]);
    expect(differences(here, { exercise: { ...smallExercise, title: 'Other' }, kept: { ...smallContents, entries: first ? [first] : [], feedback: { answers: [], by: ['desk'] } } })).toEqual(['setup', 'log', 'feedback']);
    expect(differences(here, { exercise: smallExercise, kept: sealed })).toEqual(['lock']);
    expect(differences({ exercise: smallExercise, kept: sealed }, { exercise: smallExercise, kept: sealed })).toEqual([]);
  });
  it('that is locked is refused where its sealed text is outside what is ever opened', () => {
    const texts = new Map([[ABOUT, strFromU8(filesOf(smallArchive()).get(ABOUT) ?? new Uint8Array())], ['exercises/ab-12/sealed.json', JSON.stringify({ ...sealed, iterations: 1 })]]);
    const archive = opened(zipSync(Object.fromEntries(listed(texts))));
    expect(archive.ok && readExercise(archive.value, 'ab-12')).toMatchObject({ ok: false, error: { code: 'sealed', file: 'exercises/ab-12/sealed.json' } });
  });
});
