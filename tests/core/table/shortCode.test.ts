import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorText, readDoor } from '#core/table/doorLink.ts';
import { readShortCode, roomOfShortCode, shortCode } from '#core/table/shortCode.ts';
import { isTopicId } from '#core/table/topics.ts';

const five = fc.uint8Array({ minLength: 5, maxLength: 5 });

describe('a short code', () => {
  it('is forty bits in eight letters of Crockford, highest bits first', () => {
    expect(shortCode(new Uint8Array(5))).toBe('0000-0000');
    expect(shortCode(new Uint8Array(5).fill(255))).toBe('ZZZZ-ZZZZ');
    // 0x0102030405 = 00000 00100 00001 00000 00110 00001 00000 00101
    expect(shortCode(Uint8Array.of(1, 2, 3, 4, 5))).toBe('0410-6105');
    expect(() => shortCode(new Uint8Array(4))).toThrow('Unexpected 4 bytes, expected 5.');
  });
  it('reads back whatever bits it has, and two of other bits never alike', () => {
    fc.assert(fc.property(five, five, (a, b) => {
      expect(readShortCode(shortCode(a))).toBe(shortCode(a));
      expect(shortCode(a) === shortCode(b)).toBe(a.every((byte, i) => byte === b[i]));
    }));
  });
  it('is read as people type it', () => {
    for (const typed of ['0410-60g5', '041060G5', ' o4 10 – 6oG5 ', 'O4I0—60G5', 'o4lO 60g5', '0-4-1-0-6-0-G-5\n']) expect([typed, readShortCode(typed)]).toEqual([typed, '0410-60G5']);
  });
  it('is not read from anything else', () => {
    for (const bad of ['', '0410-60G', '0410-60G55', '0410-60GU', '0410_60G5', '0410.60G5', 'ß410-60G5', `0410-60G5${' '.repeat(40)}`, '____-____']) expect([bad, readShortCode(bad)]).toEqual([bad, null]);
    fc.assert(fc.property(fc.string(), (any) => [null, 9].includes(readShortCode(any)?.length ?? null)));
  });
  it('leads to a room of its own, the same however it was typed', () => {
    const room = roomOfShortCode('0410-60G5');
    expect(isTopicId(room)).toBe(true);
    expect(roomOfShortCode(readShortCode('o41o 6og5') ?? '')).toBe(room);
    expect(roomOfShortCode('0410-60G6')).not.toBe(room);
  });
});

describe('the link to a door', () => {
  it('reads back, and is short where the relay is the page’s own', () => {
    expect(doorText({ relay: 'origin', code: '0410-60G5' })).toBe('#d.1.0.0410-60G5');
    for (const relay of ['origin', 'windows', ['wss://a.example/mqtt', 'wss://b.example:8443/mqtt']] as const)
      expect(readDoor(doorText({ relay, code: '0410-60G5' }))).toEqual({ relay, code: '0410-60G5' });
    expect(readDoor('d.1.0.o41060g5')).toEqual({ relay: 'origin', code: '0410-60G5' });
  });
  it('is none if damaged, tells a later version, and never throws', () => {
    for (const bad of ['', '#', '#d', '#d.1', '#d.1.0', '#d.1.0.0410', '#d.1.2.0410-60G5', '#d.1.0.0410-60G5.more', '#j.1.0.0410-60G5', '#d.x.0.0410-60G5', '#d.1.0.0410-60G5'.padEnd(2000)]) expect([bad, readDoor(bad)]).toEqual([bad, null]);
    expect(readDoor('#d.2.whatever')).toBe('newer');
    fc.assert(fc.property(fc.string(), (any) => void readDoor(`#d.1.${any}`)));
  });
});
