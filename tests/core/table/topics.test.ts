import { describe, expect, it } from 'vitest';
import { isTopicId, parseTopic, topics } from '#core/table/topics.ts';

const room = 'AbCdEfGhIjKlMnOpQrSt-_';
const chan = '0123456789abcdefghijkl';

describe('topics of a table', () => {
  it('are the four of RELAY 5, letter by letter', () => {
    expect(topics.down(room, chan)).toBe('ttx/AbCdEfGhIjKlMnOpQrSt-_/0123456789abcdefghijkl/d');
    expect(topics.repair(room, chan)).toBe('ttx/AbCdEfGhIjKlMnOpQrSt-_/0123456789abcdefghijkl/rep');
    expect(topics.up(room)).toBe('ttx/AbCdEfGhIjKlMnOpQrSt-_/u');
    expect(topics.lobby(room)).toBe('ttx/AbCdEfGhIjKlMnOpQrSt-_/lobby');
  });

  it('are read back as what they were made of', () => {
    expect(parseTopic(topics.down(room, chan))).toEqual({ kind: 'down', room, chan });
    expect(parseTopic(topics.repair(room, chan))).toEqual({ kind: 'repair', room, chan });
    expect(parseTopic(topics.up(room))).toEqual({ kind: 'up', room });
    expect(parseTopic(topics.lobby(room))).toEqual({ kind: 'lobby', room });
  });

  it.each([
    '', '#', '+', 'ttx', 'ttx/#', '$SYS/#', `ttx/${room}`, `ttx/${room}/#`, `ttx/${room}/+/d`, `ttx/+/${chan}/d`, `ttx/${room}/${chan}`, `ttx/${room}/${chan}/#`,
    `ttx/${room}/${chan}/d/x`, `ttx/${room}/${chan}/d/`, `/ttx/${room}/u`, `ttx/${room}/u/`, `TTX/${room}/u`, `ttx/${room}/U`, `ttx/${room}x/u`, `ttx/${room.slice(1)}/u`,
    `ttx/${room}/${chan.slice(1)}=/d`, `ttx/${room}/u\n`, `ttx/${room.slice(2)}é/u`, `ttx//u`, `ttx/${room}/${chan}/u`, `ttx/${room}/d`, `$share/g/ttx/${room}/u`,
  ])('%j is none', (topic) => {
    expect(parseTopic(topic)).toBeNull();
  });

  it('have names of exactly 22 characters of base64url', () => {
    expect([room, chan].map(isTopicId)).toEqual([true, true]);
    expect(['', 'a'.repeat(21), 'a'.repeat(23), `${'a'.repeat(21)}+`, `${'a'.repeat(21)}/`, `${'a'.repeat(22)}\n`, '__proto__'].some(isTopicId)).toBe(false);
  });
});
