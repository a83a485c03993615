import type { Scenario } from '../../scenario/model.ts';
import type { Prose } from '../../scenario/prose.ts';
import type { Span } from '../../base/span.ts';
import type { Rule } from '../rule.ts';

/** Titles this short (in letters) are words that anybody uses. */
const SHORT = 12;

interface Shown {
  readonly prose: Prose;
  readonly span: Span;
}

/** Every piece of prose that some player sees before the debrief. */
function shownProse(s: Scenario): readonly Shown[] {
  return [
    ...s.stages, ...s.injects, ...s.updates, ...s.intel, ...s.privates, ...s.assumptions, ...s.alerts, ...s.alerts.flatMap((a) => a.findings), ...s.decisions,
    ...s.decisions.flatMap((d) => [...d.options, ...d.options.flatMap((o) => o.outcomes), ...(d.otherwise ? [d.otherwise] : [])]),
  ];
}

export const spoilerTitle: Rule = {
  id: 'spoiler-title',
  severity: 'warning',
  what: 'The title of a step, a gap or an ending, quoted in prose that players see.',
  why: 'Those titles are ground truth until the debrief.',
  good: `<Ending id="out" title="The intruder is out for good" when="block.done">
It is over.
</Ending>`,
  bad: `<Inject id="leak" to="all"> ◀
They say the intruder is out for good.
</Inject>

<Ending id="out" title="The intruder is out for good" when="block.done">
It is over.
</Ending>`,
  *check({ scenario }) {
    const titles = [...scenario.attacks.flatMap((a) => a.steps.map((s) => s.title)), ...scenario.gaps.map((g) => g.title), ...scenario.endings.map((e) => e.title)];
    const secret = [...new Set(titles.map((t) => t.trim()).filter((t) => t.length >= SHORT))];
    for (const { prose, span } of shownProse(scenario)) {
      const text = prose.text.toLowerCase();
      const title = secret.find((t) => text.includes(t.toLowerCase()));
      if (title === undefined) continue;
      yield { message: `Unexpected title “${title}” in prose that players see, expected other words.`, span, hint: 'Say it in other words, or rename the step, gap or ending.' };
    }
  },
};
