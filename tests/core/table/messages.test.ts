import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceMessage, knock, lobbyMessage, readMessage, streamMessage, upMessage } from '#core/table/messages.ts';
import { personName } from '#core/table/personName.ts';

const up = (message: unknown) => readMessage(upMessage, JSON.stringify(message));

describe('what a device says', () => {
  it('is read if it is one of the kinds, with nothing more in it', () => {
    for (const good of [{ t: 'ping', epoch: 1, seq: 4 }, { t: 'hello' }, { t: 'act', role: 'ciso', act: { do: 'vote', decision: 'd', option: 'o', confidence: 70 } }, { t: 'act', role: 'a', act: { do: 'brief', update: 'u', known: 'x' } }]) expect(up(good)).toEqual(good);
    for (const bad of [
      { t: 'pong' }, { t: 'ping' }, { t: 'hello', more: 1 }, { t: 'act', role: 'ciso' }, { t: 'act', role: 'ciso', act: { do: 'end', because: 'x' } }, { t: 'act', role: 'x'.repeat(65), act: { do: 'approve', decision: 'd' } },
      { t: 'act', role: 'ciso', act: { do: 'vote', decision: 'd', option: 'o', confidence: 170 } }, { t: 'act', role: 'a', act: { do: 'note', text: 'x'.repeat(4001) } },
      { t: 'act', role: 'a', act: { do: 'approve', decision: 'd', as: 'ceo' } }, { t: 'observe', objective: 'o', text: '' }, { t: 'nack', chan: 'short', epoch: 1, seq: 1, whole: false }, [], null, 7,
    ]) expect([bad, up(bad)]).toEqual([bad, null]);
  });
  it('may be how sure somebody was of objectives, on the scale, and of no more than a scenario has', () => {
    const said = (sure: unknown) => ({ t: 'feedback', ratings: {}, texts: {}, named: false, sure });
    const of = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, { before: 1, now: 5 }]));
    for (const good of [said({}), said({ out: { now: 3 } }), said(of(64)), { t: 'feedback', ratings: {}, texts: {}, named: true }]) expect(up(good)).toEqual(good);
    for (const bad of [said(of(65)), said({ out: { now: 6 } }), said({ out: { now: 3, later: 4 } }), said({ 'no id': { now: 3 } }), said({ ['x'.repeat(65)]: {} }), said([]), said('sure')]) expect([bad, up(bad)]).toEqual([bad, null]);
  });
  it('never throws, whatever text comes, and pollutes nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const schema of [upMessage, deviceMessage, streamMessage, lobbyMessage, knock]) readMessage(schema, text);
    }), { numRuns: 300 });
    expect(readMessage(upMessage, '{"t":"hello","__proto__":{"x":1}}')).toBeNull();
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('the name of a person', () => {
  it('may be in any script, and may not hold what turns the text around it', () => {
    for (const good of ['Ana', 'Zoë de Wit', 'יעל', '王小明', 'Åsa 🦉']) expect(personName(good)).toBe(good);
    expect(personName('  Ana ')).toBe('Ana');
    for (const bad of ['', '   ', 'a\u202Eb', 'a\nb', 'a\u0000b', 'a\u200Bb', 'a\u2066b', 'x'.repeat(61)]) expect([bad, personName(bad)]).toEqual([bad, null]);
  });
});
