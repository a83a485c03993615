import { describe, expect, it } from 'vitest';
import { readTableConfig } from '#core/table/tableConfig.ts';

const RELAY = ['wss://relay.example.org/mqtt'];
const FULL = {
  mode: 'lan', relay: 'same-origin', seats: 'https://192.168.1.5:4174/seat.html', words: ['acorn', 'velvet'], fingerprint: Array(32).fill('0A').join(':'), password: 'open sesame',
} as const;

describe('config.json', () => {
  it('is read whole as it is', () => {
    expect(readTableConfig(FULL)).toEqual(FULL);
  });
  it('needs only the relay: it is then a hosted page with its seats beside it', () => {
    expect(readTableConfig({ relay: RELAY })).toEqual({ mode: 'hosted', relay: RELAY, seats: null, words: [], fingerprint: null, password: null });
  });
  it.each([
    ['wss://relay.example.org'], ['wss://relay.example.org:8443/mqtt'], ['wss://10.0.0.7:8443/a/b.c'], ['wss://[fd00::1]:8443/mqtt'], ['ws://localhost:9001/mqtt'], ['ws://127.0.0.1:9001/'],
  ])('takes the relay %s', (address) => {
    expect(readTableConfig({ relay: [address] })?.relay).toEqual([address]);
  });
  it.each([
    ['http://relay.example.org/mqtt'], ['ws://relay.example.org/mqtt'], ['ws://localhost.example.org/mqtt'], ['wss://me:secret@relay.example.org/mqtt'], ['wss://relay.example.org/mqtt?token=1'],
    ['wss://relay.example.org/mqtt#x'], ['wss://relay.example.org; script-src *'], ['wss://*'], ['wss://relay example.org'], ['wss:///mqtt'], [''], [7], [`wss://${'a'.repeat(300)}`],
  ])('refuses the relay %s', (address) => {
    expect(readTableConfig({ relay: [address] })).toBeNull();
  });
  it.each<[string, unknown]>([
    ['nothing', undefined], ['no object', 'same-origin'], ['a list', [FULL]], ['no relay', {}], ['no relay in the list', { relay: [] }], ['five relays', { relay: Array(5).fill(RELAY[0]) }],
    ['a field nobody knows', { ...FULL, relays: RELAY }], ['a mode nobody knows', { ...FULL, mode: 'windows' }], ['seats that are no address', { ...FULL, seats: 'seat.html' }],
    ['seats on another page', { ...FULL, seats: 'https://192.168.1.5/index.html' }], ['seats that run script', { ...FULL, seats: 'javascript:alert(1)//seat.html' }],
    ['seats with a fragment', { ...FULL, seats: 'https://a/seat.html#x' }], ['one word as text', { ...FULL, words: 'acorn' }], ['markup as a word', { ...FULL, words: ['<b>'] }],
    ['half a fingerprint', { ...FULL, fingerprint: '0A:0B' }], ['an empty password', { ...FULL, password: '' }], ['a password of two lines', { ...FULL, password: 'a\nb' }],
  ])('is refused as a whole: %s', (_, source) => {
    expect(readTableConfig(source)).toBeNull();
  });
  it('takes nothing from the prototype', () => {
    expect(readTableConfig(JSON.parse('{"__proto__": {"relay": "same-origin"}}'))).toBeNull();
  });
});
