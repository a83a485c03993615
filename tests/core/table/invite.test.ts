import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inviteText, matchesPin, pinOf, readInvite, type Invite } from '#core/table/invite.ts';

const invite = (change: Partial<Invite> = {}): Invite => ({
  relay: 'origin', room: 'r'.repeat(22), id: 'i'.repeat(22), secret: new Uint8Array(32).fill(7), pin: new Uint8Array(16).fill(9), ...change,
});

it('an invitation reads back from its link, wherever its relay is', () => {
  for (const relay of ['origin', 'windows', ['wss://a.example/mqtt', 'wss://b.example:8443/mqtt'], ['ws://[::1]:1/mqtt']] as const) {
    const text = inviteText(invite({ relay }));
    expect(text).toMatch(/^#j\.1\.[A-Za-z0-9._-]+$/);
    expect(readInvite(text)).toEqual(invite({ relay }));
    expect(readInvite(text.slice(1))).toEqual(invite({ relay }));
  }
});

it('a damaged link is none, one of a later version is told, and nothing throws', () => {
  const text = inviteText(invite());
  const parts = text.split('.');
  for (let i = 1; i < parts.length; i += 1) expect([i, readInvite(parts.map((p, j) => (i === j ? 'x' : p)).join('.'))]).toEqual([i, null]);
  for (const bad of ['', '#', '#j', '#j.1', '#x1', `${text}.more`, `#j.1.${Buffer.from('http://x').toString('base64url')}.${text.split('.').slice(3).join('.')}`, text.padEnd(3000, 'x')]) expect(readInvite(bad)).toBeNull();
  expect(readInvite('#j.2.anything')).toBe('newer');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((s) => `#j.1.${s}`), fc.string().map((s) => text.replace('r', s))), (any) => void readInvite(any)));
});

it('a pin names both keys of the host', () => {
  const [signing, agreement] = [new Uint8Array(32).fill(1), new Uint8Array(65).fill(2)];
  const pin = pinOf(signing, agreement);
  expect(pin).toHaveLength(16);
  expect(matchesPin(pin, signing, agreement)).toBe(true);
  expect(matchesPin(pin, new Uint8Array(32).fill(3), agreement)).toBe(false);
  expect(matchesPin(pin, signing, new Uint8Array(65).fill(3))).toBe(false);
});
