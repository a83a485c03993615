import type { Gap } from '../../scenario/model.ts';
import type { Rule } from '../rule.ts';

const gap = (code: string, mark: string): string => `<Gap code="key-too-strong" title="One key opens everything" when="abuse-confirmed" />

<Gap code="${code}" title="One key opened the yard as well" when="block.done" />${mark}`;

export const gapTwice: Rule = {
  id: 'gap-twice',
  severity: 'warning',
  what: 'A second gap of one code with another title.',
  why: 'One code is one weakness, which several options may show: by it the debrief and a retest find the gap again.',
  good: `${gap('key-opens-yard', '')}\n\n<Gap code="key-too-strong" title="One key opens everything" when="gate-alert.closed" />`,
  bad: gap('key-too-strong', ' ◀'),
  *check({ scenario }) {
    const first = new Map<string, Gap>();
    for (const gap of scenario.gaps.toSorted((a, b) => a.place - b.place)) {
      const { code, title, span } = gap;
      const earlier = first.get(code);
      if (!earlier) first.set(code, gap);
      else if (earlier.title !== title)
        yield { message: `Unexpected title of a second gap ${code}, expected "${earlier.title}".`, span, hint: `The first is in line ${earlier.span.line}: if this is another weakness, give it another code.` };
    }
  },
};
