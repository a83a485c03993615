import { describe, expect, it } from 'vitest';
import type { Act, Command } from '#core/exercise/command.ts';
import { ROLE_VERBS } from '#core/exercise/commands/handlers.ts';
import { actText } from '#core/exercise/log/actText.ts';
import { FIELDS, isRoleVerb, isVerb } from '#core/exercise/log/fields.ts';
import { parseAct } from '#core/exercise/log/parseAct.ts';

/** Every verb with every field it may have. */
const everyAct: readonly Act[] = [
  { do: 'acknowledge', alert: 'a', interrupt: true }, { do: 'accept', alert: 'a' }, { do: 'front', alert: 'a' }, { do: 'front', option: 'o' },
  { do: 'close', alert: 'a', as: 'benign' }, { do: 'escalate', alert: 'a', to: 'r' }, { do: 'return', alert: 'a', because: 'b' },
  { do: 'vote', decision: 'd', option: 'o', confidence: 55.5, because: '' }, { do: 'commit', decision: 'd', option: 'o', because: 'b', interrupt: false },
  { do: 'approve', decision: 'd' }, { do: 'decline', decision: 'd', because: 'b' },
  { do: 'brief', update: 'u', known: 'k', suspected: 's', unknown: 'u', impact: 'i', needs: 'n', next: '1h' },
  { do: 'share', intel: 'i', to: ['r', 'q'] }, { do: 'assume', assumption: 's' },
  { do: 'rank', of: 'harms', phase: 'before', order: ['downtime', 'reputation', 'disclosure', 'tampering'] }, { do: 'note', text: 't' },
  { do: 'start' }, { do: 'pause', because: 'b' }, { do: 'resume' }, { do: 'advance', to: 7200 }, { do: 'advance', by: 90 }, { do: 'advance', next: true },
  { do: 'pace', rate: 0 }, { do: 'release', inject: 'j', because: 'b' }, { do: 'skip', inject: 'j', because: 'b' }, { do: 'reroute', stage: 's', because: 'b' },
  { do: 'message', to: ['r', 'q'], text: 't', because: 'b' }, { do: 'extend', decision: 'd', by: 600, because: 'b' },
  { do: 'play', role: 'r', command: { do: 'share', intel: 'i', to: ['q'] }, because: 'b' }, { do: 'correct', because: 'b' },
  { do: 'observe', objective: 'o', text: 't' }, { do: 'rate', objective: 'o', rating: 'S', because: 'b' }, { do: 'end', because: 'b' },
];

const read = (line: object): Command => {
  const result = parseAct(line);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const codeOf = (line: unknown): string => {
  const result = parseAct(line);
  return result.ok ? 'fine' : result.error.code;
};

describe('a command as a line', () => {
  it.each(everyAct.map((act) => [act.do, act] as const))('%s reads back as it was written', (_verb, act) => {
    const actor = isRoleVerb(act.do) ? 'r' : 'facilitator';
    const command: Command = { at: 5405, actor, act };
    expect(read(JSON.parse(JSON.stringify(actText(command))))).toEqual(command);
  });

  it('covers every verb of the format', () => {
    expect(new Set(everyAct.map((a) => a.do))).toEqual(new Set(Object.keys(FIELDS)));
  });

  it('calls the same verbs a role\'s as the engine does', () => {
    expect(Object.keys(FIELDS).filter((v) => isVerb(v) && isRoleVerb(v)).sort()).toEqual([...ROLE_VERBS].sort());
  });

  it('writes times as durations and lists with spaces', () => {
    expect(JSON.stringify(actText({ at: 5405, actor: 'cti', act: { do: 'share', intel: 'post', to: ['ciso', 'ceo'] } }))).toBe(
      '{"at":"1h30m5s","by":"cti","do":"share","intel":"post","to":"ciso ceo"}',
    );
  });

  it('keeps that a present role\'s word was keyed at the console', () => {
    const command: Command = { at: 0, actor: 'ceo', act: { do: 'approve', decision: 'd' }, keyed: true };
    expect(actText(command)).toEqual({ at: '0s', by: 'ceo', do: 'approve', decision: 'd', keyed: true });
    expect(read(actText(command))).toEqual(command);
  });
});

describe('the field `by` of advance and extend', () => {
  it('is the length where it reads as one; the facilitator does it', () => {
    const command = read({ at: '5m', do: 'extend', decision: 'x', by: '10m', because: 'late start' });
    expect(command).toEqual({ at: 300, actor: 'facilitator', act: { do: 'extend', decision: 'x', by: 600, because: 'late start' } });
    expect(actText(command)).toEqual({ at: '5m', do: 'extend', decision: 'x', by: '10m', because: 'late start' });
  });

  it('is the actor otherwise, with the length in `for`', () => {
    expect(read({ at: '5m', by: 'facilitator', do: 'advance', for: '10m' })).toEqual({ at: 300, actor: 'facilitator', act: { do: 'advance', by: 600 } });
    const byRole = read({ at: '5m', by: 'triage', do: 'advance', for: '10m' });
    expect(byRole.actor).toBe('triage');
    expect(read(actText(byRole))).toEqual(byRole);
  });

  it('may be left out where the clock goes to a time or to the next item', () => {
    expect(read({ at: '5m', do: 'advance', to: 'T+2h' }).act).toEqual({ do: 'advance', to: 7200 });
    expect(read({ at: '5m', by: 'facilitator', do: 'advance', to: '2h' }).act).toEqual({ do: 'advance', to: 7200 });
    expect(read({ at: '5m', by: 'facilitator', do: 'advance', next: true }).act).toEqual({ do: 'advance', next: true });
  });
});

describe('a line that means nothing', () => {
  it.each([
    [3, 'not-json'], [null, 'not-json'], [[], 'not-json'], [{ at: '1m', by: 'r' }, 'unknown-verb'], [{ at: '1m', by: 'r', do: 'nap' }, 'unknown-verb'],
    [{ at: '1m', by: 'r', do: 'constructor' }, 'unknown-verb'], [{ by: 'r', do: 'approve', decision: 'd' }, 'missing-field'],
    [{ at: 60, by: 'r', do: 'approve', decision: 'd' }, 'bad-value'], [{ at: 'T+1m', by: 'r', do: 'approve', decision: 'd' }, 'bad-value'],
    [{ at: '1m', do: 'approve', decision: 'd' }, 'no-actor'], [{ at: '1m', by: '', do: 'approve', decision: 'd' }, 'bad-value'],
    [{ at: '1m', by: 'r', do: 'approve' }, 'missing-field'], [{ at: '1m', by: 'r', do: 'approve', decision: 'd', alert: 'a' }, 'unknown-field'],
    [JSON.parse('{"at":"1m","by":"r","do":"approve","decision":"d","__proto__":1}'), 'unknown-field'],
    [{ at: '1m', by: 'r', do: 'approve', decision: 7 }, 'bad-value'], [{ at: '1m', by: 'r', do: 'approve', decision: 'd', keyed: 'yes' }, 'bad-value'],
    [{ at: '1m', by: 'r', do: 'close', alert: 'a', as: 'true' }, 'bad-value'],
    [{ at: '1m', by: 'r', do: 'vote', decision: 'd', option: 'o', confidence: 101 }, 'bad-value'],
    [{ at: '1m', by: 'r', do: 'vote', decision: 'd', option: 'o' }, 'missing-field'],
    [{ at: '1m', by: 'r', do: 'rank', of: 'harms', phase: 'during', order: 'a' }, 'bad-value'],
    [{ at: '1m', by: 'r', do: 'share', intel: 'i', to: ' ' }, 'bad-value'], [{ at: '1m', by: 'r', do: 'front' }, 'missing-field'],
    [{ at: '1m', by: 'r', do: 'front', alert: 'a', option: 'o' }, 'missing-field'], [{ at: '1m', do: 'advance' }, 'missing-field'],
    [{ at: '1m', do: 'advance', to: '2h', next: true }, 'missing-field'], [{ at: '1m', do: 'pace', rate: -1 }, 'bad-value'],
    [{ at: '1m', do: 'rate', objective: 'o', rating: 'A' }, 'bad-value'], [{ at: '1m', do: 'extend', decision: 'd', because: 'b' }, 'missing-field'],
    [{ at: '1m', do: 'play', role: 'r', command: 'approve' }, 'bad-value'], [{ at: '1m', do: 'play', role: 'r', command: { do: 'end' } }, 'bad-value'],
    [{ at: '1m', do: 'play', role: 'r', command: { at: '1m', do: 'approve', decision: 'd' } }, 'unknown-field'],
  ])('is told: %j', (line, code) => {
    expect(codeOf(line)).toBe(code);
  });

  it('is not one that only lacks its reason: that is the engine\'s to refuse', () => {
    expect(codeOf({ at: '1m', do: 'end' })).toBe('fine');
    expect(codeOf({ at: '1m', by: 'r', do: 'commit', decision: 'd', option: 'o' })).toBe('fine');
  });
});
