import type { Scenario } from '../../scenario/model.ts';
import { playerProse } from '../playerProse.ts';
import type { Rule } from '../rule.ts';

/** Titles of one word are everyday words that prose cannot do without; these do not count. */
const LEAST_WORDS = 2;
const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'and', 'at', 'in', 'is', 'it', 'no', 'not', 'of', 'on', 'or', 'out', 'over', 'the', 'to', 'up', 'was', 'we', 'with']);
/** Lower case, one space between words, no punctuation: how a title is compared with prose. */
const plain = (text: string): string => ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ')} `;

export const spoilerTitle: Rule = {
  id: 'spoiler-title',
  severity: 'warning',
  what: 'The title of a step, a gap or an ending, word for word in a text that players see.',
  why: 'It gives away what only the debrief should show.',
  good: `<Inject id="guard-call" to="all" at="T+12m">
The gate stands open.
</Inject>`,
  bad: `<Inject id="guard-call" to="all" at="T+12m"> ◀
Somebody seems to "open the gate with the key" every night.
</Inject>`,
  *check({ scenario }) {
    const secrets = secretTitles(scenario);
    for (const { what, text, span } of playerProse(scenario)) {
      const said = plain(text);
      for (const { title, words, of } of secrets) {
        if (!said.includes(words)) continue;
        yield {
          message: `Unexpected title of ${of} ("${title}") in ${what}, expected words that do not give it away.`,
          span,
          hint: 'Change the title: only the debrief shows it.',
        };
      }
    }
  },
};

interface Secret {
  readonly title: string;
  readonly words: string;
  readonly of: string;
}

function secretTitles(s: Scenario): readonly Secret[] {
  return [
    ...s.attacks.flatMap((a) => a.steps.map((step) => ({ title: step.title, of: `step ${step.id}` }))),
    ...s.gaps.map((g) => ({ title: g.title, of: `gap ${g.code}` })),
    ...s.endings.map((e) => ({ title: e.title, of: `ending ${e.id}` })),
  ]
    .map((secret) => ({ ...secret, words: plain(secret.title) }))
    .filter(({ words }) => words.trim().split(' ').filter((word) => !SMALL_WORDS.has(word)).length >= LEAST_WORDS);
}
