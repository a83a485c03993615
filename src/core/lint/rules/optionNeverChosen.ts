import type { Decision, Scenario } from '../../scenario/model.ts';
import { earliestTimes, type Earliest } from '../earliest.ts';
import { NEVER } from '../earliestHold.ts';
import type { Rule } from '../rule.ts';

const decision = (attributes: string, mark: string): string => `<Inject id="lull" to="ceo" at="T+12m" clears="gate-wide-open">
A lull.
</Inject>

<Decision id="lights" owner="ceo">
Light the yard?

<Option id="bright" ${attributes}>${mark}
All lamps.
</Option>

<Option id="dark">
None.
</Option>

</Decision>`;

const afterwards = (mark: string): string => `<Decision id="lamps" owner="ceo">
Who changes the lamps?

<Option id="nobody" takes="5m" sets="lamps-old">
Nobody.
</Option>

<Option id="electrician" if="lamps-old">${mark}
An electrician.
</Option>

</Decision>`;

/** Decisions that are looked at as if undecided; a file with more of them is no scenario that people play. */
const MOST = 100;

export const optionNeverChosen: Rule = {
  id: 'option-never-chosen',
  severity: 'warning',
  what: 'An option whose `if` cannot hold while its decision is open.',
  why: 'Nobody would ever see it, and the choice may be no choice.',
  good: decision('if="abuse-confirmed"', ''),
  bad: `${decision('if="gate-wide-open"', ' ◀')}\n\n${afterwards(' ◀')}`,
  *check({ scenario, earliest }) {
    let again = MOST;
    for (const decision of scenario.decisions) {
      if (earliest.at(`${decision.id}.open`) === NEVER) continue;
      const whileOpen = decision.standing || decision.options.every((o) => o.if === null) || again-- <= 0 ? earliest : undecided(scenario, decision);
      for (const option of decision.options) {
        if (whileOpen.holds(option.if) < NEVER && earliest.at(`${decision.id}.${option.id}`) < NEVER) continue;
        yield { message: `Unexpected option ${option.id} that nobody can choose, expected an \`if\` that some play can make true while ${decision.id} is open.`, span: option.if?.span ?? option.span, hint: 'What its own decision brings about comes too late; let something earlier bring it about.' };
      }
    }
  },
};

/** What can happen while a decision is open: nothing yet of what its own options or its expiry bring about. */
const undecided = (scenario: Scenario, decision: Decision): Earliest =>
  earliestTimes({
    ...scenario,
    decisions: scenario.decisions.map((d) => (d === decision ? { ...d, options: [], otherwise: null, deadline: null } : d)),
  });
