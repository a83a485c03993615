import type { Rule } from '../rule.ts';

const track = (technique: string, mark: string): string => `<Attack id="second" incident="key-abuse">

<Step id="look-around" title="Look around the yard" technique="${technique}" after="20m">${mark}
A walk.
</Step>

</Attack>`;

export const techniqueForm: Rule = {
  id: 'technique-form',
  severity: 'warning',
  what: 'A `technique` that is no ATT&CK technique id.',
  why: 'Coverage by tactic and the export to other tools go by these ids.',
  good: track('T1078.004', ''),
  bad: track('Valid Accounts', ' ◀'),
  *check({ scenario }) {
    for (const { technique, span } of scenario.attacks.flatMap((a) => a.steps)) {
      if (technique === null || /^T\d{4}(\.\d{3})?$/.test(technique)) continue;
      yield { message: `Unexpected technique "${technique}", expected an ATT&CK id such as T1078 or T1078.004.`, span, hint: 'Look it up at attack.mitre.org, or leave it out.' };
    }
  },
};
