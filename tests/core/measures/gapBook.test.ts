import { describe, expect, it } from 'vitest';
import { retestKeys, EMPTY_BOOK, gapKey, mergedInto, NO_NOTE, noteOf, setApart, unitKeys, withNote, withOwn } from '#core/measures/gapBook.ts';
import { readGapBook } from '#core/measures/readGapBook.ts';

const gap = (code: string, about: string | null) => ({ code, about });
const FOUND = [gap('ack-late', 'odd'), gap('ack-late', 'new'), gap('overconfident', null)];

describe('A gap book', () => {
  it('decides on gaps of one kind together, and on one that was set apart by itself', () => {
    expect(unitKeys(FOUND, EMPTY_BOOK)).toEqual(['ack-late', 'overconfident']);
    const apart = setApart(EMPTY_BOOK, gapKey(gap('ack-late', 'new')), true);
    expect(unitKeys(FOUND, apart)).toEqual(['ack-late', 'ack-late new', 'overconfident']);
    expect(unitKeys(FOUND, setApart(apart, 'ack-late new', false))).toEqual(['ack-late', 'overconfident']);
  });
  it('keeps what was written when it is changed again', () => {
    const book = withNote(withNote(EMPTY_BOOK, 'ack-late', { owner: 'Ines' }), 'ack-late', { state: 'accepted' });
    expect(noteOf(book, 'ack-late')).toEqual({ ...NO_NOTE, owner: 'Ines', state: 'accepted' });
    expect(noteOf(book, 'other')).toBe(NO_NOTE);
    expect(noteOf(book, 'constructor')).toBe(NO_NOTE);
    expect(retestKeys(book)).toEqual(['ack-late']);
  });
  it('merges one gap into another with all that was merged into it, and takes it from the three', () => {
    const first = mergedInto(withNote(EMPTY_BOOK, 'b', { top: true }), 'a', 'b');
    const book = mergedInto(first, 'b', 'c');
    expect([noteOf(book, 'a').into, noteOf(book, 'b').into, noteOf(book, 'b').top]).toEqual(['c', 'c', false]);
    expect(unitKeys([gap('a', null), gap('b', null), gap('c', null)], book)).toEqual(['c']);
  });
  it('cannot merge a gap into itself, and shows again what was merged into one that is gone', () => {
    expect(mergedInto(EMPTY_BOOK, 'a', 'a')).toBe(EMPTY_BOOK);
    expect(unitKeys([gap('a', null)], mergedInto(EMPTY_BOOK, 'a', 'gone'))).toEqual(['a']);
  });
  it('gives each gap of the room a key of its own', () => {
    const one = withOwn(EMPTY_BOOK, { title: 'One', class: 'process', why: '' });
    const two = withOwn(one.book, { title: 'Two', class: 'people', why: '' });
    expect([one.key, two.key]).toEqual(['own 1', 'own 2']);
    expect(withOwn({ ...two.book, own: two.book.own.slice(1) }, { title: 'Three', class: 'people', why: '' }).key).toBe('own 3');
  });
});

describe('A kept gap book', () => {
  it('of an earlier version has no fields that came later: nothing is put in place of a suggestion, and what was accepted is tested again', () => {
    const { title: _title, cause: _cause, class: _class, poete: _poete, csf: _csf, discipline: _discipline, retest: _retest, ...before } = { ...NO_NOTE, state: 'accepted', owner: 'Ines' };
    const book = readGapBook({ notes: { 'ack-late': before }, own: [], apart: [] });
    expect(noteOf(book, 'ack-late')).toEqual({ ...NO_NOTE, state: 'accepted', owner: 'Ines' });
    expect(retestKeys(book)).toEqual(['ack-late']);
  });
  it('tests again only what is accepted and marked for it', () => {
    const accepted = withNote(withNote(EMPTY_BOOK, 'a', { state: 'accepted' }), 'b', { state: 'accepted', retest: false });
    expect(retestKeys(withNote(accepted, 'c', {}))).toEqual(['a']);
    expect(retestKeys(readGapBook(JSON.parse(JSON.stringify(accepted))))).toEqual(['a']);
  });
  it('keeps what people put in place of a suggestion', () => {
    const book = withNote(EMPTY_BOOK, 'a', { class: 'authority', poete: 'planning', csf: 'GV.RR', discipline: 'legal', title: 'Nobody may sign', cause: 'No deputy', retest: false });
    expect(readGapBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
    expect(noteOf(readGapBook({ notes: { a: { class: 'magic', poete: 'hope', csf: 7, discipline: 'boss' } } }), 'a')).toEqual(NO_NOTE);
  });
  it('is read back as it was', () => {
    const book = setApart(withOwn(withNote(EMPTY_BOOK, 'a', { helped: 'tool', into: 'b', state: 'merged' }), { title: 'T', class: 'authority', why: 'w' }).book, 'x y', true);
    expect(readGapBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
  });
  it.each([undefined, null, 7, 'text', [], {}])('is empty where nothing readable was kept: %j', (kept) => {
    expect(readGapBook(kept)).toEqual(EMPTY_BOOK);
  });
  it('loses only the fields that cannot be read', () => {
    const kept = { notes: { a: { state: 'closed', owner: 7, due: '2026-03-31', top: 'yes', helped: 'both' } }, own: [{ key: 'own 1', title: 'T', class: 'magic' }, { title: 'no key' }], apart: ['a b', 3] };
    expect(readGapBook(kept)).toEqual({
      notes: { a: { ...NO_NOTE, due: '2026-03-31', helped: 'both' } }, own: [{ key: 'own 1', title: 'T', class: 'process', why: '' }], apart: ['a b'],
    });
  });
});
