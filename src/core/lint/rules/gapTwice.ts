import type { Rule } from '../rule.ts';

const gap = (code: string, mark: string): string => `<Gap code="key-too-strong" title="One key opens everything" when="abuse-confirmed" />

<Gap code="${code}" title="One key opened the yard as well" when="block.done" />${mark}`;

export const gapTwice: Rule = {
  id: 'gap-twice',
  severity: 'warning',
  what: 'A second gap of one code.',
  why: 'By the code a retest finds a gap again: two of one code are one weakness to the debrief and to the next exercise.',
  good: gap('key-opens-yard', ''),
  bad: gap('key-too-strong', ' ◀'),
  *check({ index }) {
    const first = new Map<string, number>();
    for (const { id, kind, span } of index.declarations) {
      if (kind !== 'gap') continue;
      const line = first.get(id);
      if (line === undefined) first.set(id, span.line);
      else yield { message: `Unexpected second gap ${id}, expected one of each code.`, span, hint: `The first is in line ${line}: if this is another weakness, give it another code.` };
    }
  },
};
