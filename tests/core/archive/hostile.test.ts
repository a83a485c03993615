import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '#core/archive/archiveLimits.ts';
import { readExercise } from '#core/archive/readExercise.ts';
import { Unpacker } from '#core/archive/unpacker.ts';
import { filesOf, listed, opened, smallArchive, smallContents, smallExercise } from '#kit/archived.ts';
import { rawZip, type RawFile } from '#kit/rawZip.ts';

const LOG = 'exercises/ab-12/log.jsonl';
const small = (): RawFile[] => [...filesOf(smallArchive())].map(([name, bytes]) => ({ name, bytes }));
const withLog = (change: Partial<RawFile>): Uint8Array => rawZip(small().map((file) => (file.name === LOG ? { ...file, ...change } : file)));
const refused = (code: string, file = '') => ({ ok: false, error: expect.objectContaining({ code, file }) as unknown });
/** What the exercise of an archive comes to. */
function exerciseIn(bytes: Uint8Array) {
  const archive = opened(bytes);
  return archive.ok ? readExercise(archive.value, 'ab-12') : archive;
}

describe('a file that is no archive', () => {
  it('is refused as a whole: nothing, other bytes, a text', () => {
    expect(opened(new Uint8Array(0))).toEqual(refused('no-zip'));
    expect(opened(strToU8('hello '.repeat(90_000)))).toEqual(refused('no-zip'));
    expect(opened(new Uint8Array(300_000).fill(80))).toEqual(refused('no-zip'));
    expect(opened(zipSync({}))).toEqual(refused('no-zip'));
  });
  it('is refused without a list, with one that cannot be read, or of a later version', () => {
    const files = filesOf(smallArchive());
    const zipOf = (list: string) => zipSync({ ...Object.fromEntries(files), 'manifest.json': strToU8(list) });
    expect(opened(rawZip(small().filter(({ name }) => name !== 'manifest.json')))).toEqual(refused('no-manifest'));
    expect(opened(zipOf('{"hotwash-archive":2}'))).toEqual(refused('newer', 'manifest.json'));
    for (const list of ['', '[]', 'null', '{}', '{"hotwash-archive":1}', '{"hotwash-archive":"1","app":"","files":[]}', '{"hotwash-archive":0.5,"app":"","files":[]}']) expect(opened(zipOf(list))).toEqual(refused('bad-manifest', 'manifest.json'));
    const bad = ['../x', '/x', 'manifest.json', 'exercises/../x/log.jsonl', 'exercises/__proto__/log.jsonl', 'exercises/-/log.jsonl'];
    for (const name of bad) expect(opened(zipOf(JSON.stringify({ 'hotwash-archive': 1, app: '1', files: [{ name, bytes: 0, sha256: 'a'.repeat(64) }] })))).toEqual(refused('bad-manifest', 'manifest.json'));
    const row = { name: LOG, bytes: 0, sha256: 'a'.repeat(64) };
    for (const rows of [[row, row], [{ ...row, bytes: -1 }], [{ ...row, bytes: 0.5 }], [{ ...row, sha256: 'x' }], [null]]) expect(opened(zipOf(JSON.stringify({ 'hotwash-archive': 1, app: '1', files: rows })))).toEqual(refused('bad-manifest', 'manifest.json'));
  });
  it('is refused wherever it was cut, or says what it lacks', () => {
    const whole = smallArchive();
    const directory = whole.length - 22 - small().reduce((sum, { name }) => sum + 46 + name.length, 0);
    for (let length = 0; length < directory; length += 13) {
      const found = exerciseIn(whole.slice(0, length));
      // The scenario stands last: without it the exercise is still whole.
      if (found.ok) expect(opened(whole.slice(0, length))).not.toMatchObject({ ok: true, value: { problems: [], scenarios: [] } });
      else expect(found.error.code).toMatch(/^(no-zip|cut|no-manifest|missing|damaged)$/);
    }
  });
});

describe('a bomb', () => {
  it('of one file is not unpacked beyond what text can be, whatever size it claims', () => {
    const bytes = new Uint8Array(40 * 2 ** 20);
    for (const size of [bytes.length, 10, 0xffff_fff0]) expect(opened(withLog({ bytes, size }))).toEqual(refused('bomb', LOG));
  });
  it('of one file too large, stored as it is', () => {
    expect(opened(withLog({ bytes: new Uint8Array(ARCHIVE_LIMITS.file + 1), method: 0 }))).toEqual(refused('bomb', LOG));
  });
  it('of many files, each small enough', () => {
    const bytes = new Uint8Array(ARCHIVE_LIMITS.ratioFrom);
    const files = Array.from({ length: ARCHIVE_LIMITS.unpacked / bytes.length }, (_, i) => ({ name: `exercises/e${i}/gaps.json`, bytes }));
    expect(opened(rawZip([...files, ...small()]))).toEqual(refused('bomb', 'manifest.json'));
  });
  it('of more files than an archive has, by whatever names', () => {
    const bytes = new Uint8Array(0);
    const many = (name: (i: number) => string) => rawZip(Array.from({ length: ARCHIVE_LIMITS.files + 1 }, (_, i) => ({ name: name(i), bytes, method: 0 })));
    expect(opened(many((i) => `x${i}`))).toEqual(refused('many'));
    expect(opened(many(() => 'folder/'))).toEqual(refused('many'));
  });
  it('of bytes alone', () => {
    const unpacker = new Unpacker();
    const piece = new Uint8Array(8 * 2 ** 20);
    const found = Array.from({ length: 1 + ARCHIVE_LIMITS.packed / piece.length }, () => piece).map((bytes) => unpacker.push(bytes, false)).find((problem) => problem !== null);
    expect(found).toMatchObject({ code: 'large' });
  });
});

describe('a single file that is wrong', () => {
  it.each([
    '../../etc/passwd', '/etc/passwd', 'C:\\windows\\x.json', 'exercises/../../x/log.jsonl', 'exercises\\ab\\log.jsonl', 'exercises/ab/log.jsonl/../x', './manifest.json', 'exercises/AB/log.jsonl',
    '__proto__', 'constructor', '__MACOSX/exercises/._ab', 'exercises/ab-12/keys.json', 'scenarios/abc.mdx', 'x'.repeat(60_000), 'log\u0000.jsonl', '\u202Elnosj.gol',
  ])('by the name %j is left out and named', (name) => {
    const archive = opened(rawZip([...small(), { name, bytes: strToU8('x') }]));
    expect(archive).toMatchObject({ ok: true, value: { exercises: ['ab-12'], problems: [{ code: 'name' }] } });
    const [problem] = archive.ok ? archive.value.problems : [];
    expect(problem?.file.length).toBeLessThan(90);
    expect(problem?.file).not.toMatch(/[\u0000\u202E]/);
    expect(archive.ok && readExercise(archive.value, 'ab-12')).toMatchObject({ ok: true });
  });
  it('twice there is not taken, neither one', () => {
    expect(exerciseIn(rawZip([...small(), { name: LOG, bytes: strToU8('other') }]))).toEqual(refused('twice', LOG));
    expect(exerciseIn(rawZip([{ name: LOG, bytes: strToU8('other') }, ...small()]))).toEqual(refused('twice', LOG));
    expect(opened(rawZip([...small(), ...small().filter(({ name }) => name === 'manifest.json')]))).toEqual(refused('no-manifest'));
  });
  it('that stands in no list is left out and named', () => {
    const archive = opened(rawZip([...small(), { name: 'exercises/cd/log.jsonl', bytes: strToU8('x') }]));
    expect(archive).toMatchObject({ ok: true, value: { exercises: ['ab-12'], problems: [{ code: 'unlisted', file: 'exercises/cd/log.jsonl' }] } });
  });
  it('that is listed and not there is named', () => {
    expect(exerciseIn(rawZip(small().filter(({ name }) => name !== LOG)))).toEqual(refused('missing', LOG));
  });
  it.each([
    ['other bytes', { bytes: strToU8('other') }], ['packed by a way that is not ours', { method: 12 }], ['bytes that do not unpack', { bytes: strToU8('no deflate at all'), method: 0, size: 17 }],
    ['no UTF-8', { bytes: Uint8Array.from([0x61, 0xff, 0xfe]) }],
  ])('is named where it has %s', (_what, change) => {
    expect(exerciseIn(withLog(change))).toEqual(refused('damaged', LOG));
  });
  it('whose headers lie of its packed size is never taken for sound', () => {
    for (const packedSize of [0, 1, 100, 5_000, 0x7fff_ffff]) {
      const found = exerciseIn(withLog({ packedSize }));
      expect(found.ok, String(packedSize)).toBe(false);
    }
  });
  it('is named even if the list was made to fit it: the log proves itself', () => {
    const texts = new Map([...filesOf(smallArchive())].filter(([name]) => name !== 'manifest.json').map(([name, bytes]) => [name, new TextDecoder().decode(bytes).replace('"n2"', '"n3"')]));
    expect(exerciseIn(zipSync(Object.fromEntries(listed(texts))))).toMatchObject({ ok: false, error: { code: 'log-broken', file: LOG, detail: expect.stringContaining('Entry 2') as unknown } });
  });
});

describe('one flipped bit', () => {
  it('anywhere in an archive is told, or changes nothing', () => {
    const whole = smallArchive();
    let told = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const flipped = whole.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << at % 8);
      const archive = opened(flipped);
      const exercise = archive.ok ? readExercise(archive.value, 'ab-12') : archive;
      const scenario = archive.ok ? archive.value.text(`scenarios/${smallExercise.header.sha256}.mdx`) : archive;
      if (!exercise.ok || !scenario.ok) told += 1;
      else expect({ at, ...exercise.value, text: scenario.value }).toEqual({ at, exercise: smallExercise, kept: smallContents, text: 'a scenario' });
    }
    expect(told).toBeGreaterThan(whole.length / 2);
  });
});
