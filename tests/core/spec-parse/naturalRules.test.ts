import { describe, expect, it } from 'vitest';
import { calmWith, checked, inNight, onTop } from '#kit/checked.ts';

const decision = (attributes: string, first: string, second = '<Option id="o2">No</Option>'): string =>
  `<Decision id="d" owner="manager"${attributes}>Question?<Option id="o1"${first}>Yes</Option>${second}</Decision>`;
const alert = (attributes = ''): string => `<Alert id="a1" feed="gate-log" severity="low" to="triage"${attributes}>Noise<Finding>A fox.</Finding></Alert>`;
const stage = (attributes: string, inside = ''): string => `<Stage id="late" title="Late"${attributes}>\n\nIt is late.\n\n${inside}\n\n</Stage>`;
const ending = (when: string, after = ''): string => onTop(`<Ending id="e2" title="Everyone goes home tired" when="${when}"${after}>End.</Ending>`);
const withAccess = calmWith('access: [', 'access: [{ id: badge, title: Badge, kind: host }, ');
const withRole = (role: string): string => calmWith('  - { id: manager', `  - { id: extra, title: Extra, ${role} }\n  - { id: manager`);
const withIncident = calmWith('incidents: [', 'incidents: [{ id: other, title: Other, severity: low }, ');
const objective = (measure: string, text?: string): string => calmWith('measure: ttr(key-abuse), target: 2h, limit: 4h', `measure: ${measure}`, text);
const duty = (fields: string): string => calmWith('feeds: [', `duties:\n  - { id: du, regime: Rule, ${fields}, source: Book, as_of: 2026-01-31 }\nfeeds: [`);
const NEVER = 'block-key.expired';

const rulesOf = (text: string): readonly string[] => checked(text).map((d) => `${d.severity} ${d.rule}`);

describe('each rule fires where a trainer would expect it', () => {
  it.each([
    ['unreachable-stage', 'a stage without a way in', onTop(stage(''))],
    ['unreachable-stage', 'one that only its own content would open', onTop(stage(' when="late-fact"', '<Inject id="i1" to="all" sets="late-fact">x</Inject>'))],
    ['unreachable-stage', 'one that only an option in it goes to', onTop(stage('', decision('', ' goto="late"')))],
    ['unreachable-stage', 'one that opens after the horizon', onTop(stage(' when="T>=5h"'))],
    ['unreachable-stage', 'one that the clock has passed by then', onTop(`${stage(' when="T>=3h"')}\n\n<Stage id="soon" title="Soon" when="key-blocked or T>=1h">Soon.</Stage>`, calmWith('goto="afterwards"', ''))],
    ['finding-for-nobody', 'a finding below the role that gets the alert', onTop('<Alert id="a1" feed="gate-log" severity="low" to="extra" at="T+5m">Noise<Finding tier="1">A fox.</Finding></Alert>', withRole('team: secops, function: hunt, tier: 3'))],
    ['decision-never-opens', 'a decision that waits for its own option', onTop(decision(' when="o1.done"', ''))],
    ['decision-never-opens', 'one that opens too late', onTop(decision(' when="T>=3h" after="2h"', ''))],
    ['decision-never-opens', 'one in a stage that is never entered', onTop(stage('', decision('', '')))],
    ['option-never-chosen', 'an option that waits for its sibling', onTop(decision('', ' takes="5m" sets="f1"', '<Option id="o2" if="f1">No</Option>'))],
    ['option-never-chosen', 'one that waits for the work of its sibling', onTop(decision('', ' takes="5m"', '<Option id="o2" if="o1.done">No</Option>'))],
    ['option-never-chosen', 'one that waits for what never happens', onTop(decision('', ` if="${NEVER}"`))],
    ['no-otherwise', 'a deadline without `Otherwise`', onTop(decision(' deadline="1h"', ''))],
    ['otherwise-never-applies', '`Otherwise` without a deadline', onTop(decision('', '', '<Option id="o2">No</Option><Otherwise>Nothing.</Otherwise>'))],
    ['standing-deadline', 'a deadline of a standing decision', onTop(decision(' standing deadline="1h"', '', '<Option id="o2">No</Option><Otherwise>x</Otherwise>'))],
    ['unused-role', 'a role that nothing names', withRole('team: business, function: finance, essential: true')],
    ['unused-role', 'one that only hears what all hear', inNight('<Inject id="i1" to="all">x</Inject>', withRole('team: business, function: finance'))],
    ['idle-role', 'one that is only talked about', inNight('<Discuss to="extra">Who?</Discuss>', withRole('team: business, function: finance'))],
    ['alert-never-raised', 'an alert whose stage is never entered', onTop(stage('', alert(' at="T+5m"')))],
    ['alert-never-raised', 'one raised only by a step that lacks its access', onTop(`<Attack id="t2" incident="key-abuse"><Step id="s1" title="S one" needs="badge" raises="a1">x</Step></Attack>\n\n${alert()}`, withAccess)],
    ['alert-never-raised', 'one raised only by an option of a dead decision', onTop(`${decision(` when="${NEVER}"`, ' raises="a1"')}\n\n${alert()}`)],
    ['alert-never-raised', 'one that comes after the horizon', onTop(alert(' at="T+5h"'))],
    ['never-evicted', 'an access that nothing takes away', calmWith(' evicts="vendor-key"', '')],
    ['never-evicted', 'one that only a dead decision takes away', onTop(decision(` when="${NEVER}"`, ' evicts="vendor-key"'), calmWith(' evicts="vendor-key"', ''))],
    ['never-remediated', 'an incident whose only access stays', calmWith(' evicts="vendor-key"', '')],
    ['never-remediated', 'one of whose two certain accesses the second stays', calmWith('</Step>', '</Step>\n\n<Step id="s2" title="Copy badge" after="5m" gains="badge">x</Step>', withAccess)],
    ['never-measured', 'containment of an incident without access', objective('ttc(other), target: 2h', withIncident)],
    ['never-measured', 'a decision without grades', onTop(decision('', ''), objective('decision(d)'))],
    ['never-measured', 'harm of a class without harms', objective('harm(downtime), target: 3')],
    ['never-measured', 'harm of a class in two units, which has no one sum (P14)', objective('harm(downtime), target: 3', calmWith('feeds: [', 'harms: [{ id: h, class: downtime, title: X, amount: 1, unit: USD }, { id: i, class: downtime, title: Y, amount: 1, unit: trips }]\nfeeds: ['))],
    ['never-measured', 'acknowledgement where no alert is linked', objective('tta(other), target: 15m', withIncident)],
    ['duty-after-horizon', 'a clock of 72 hours in a play of four', duty('starts: abuse-confirmed, within: 72h, met: key-blocked')],
    ['duty-after-horizon', 'one that never starts', duty(`starts: ${NEVER}, within: 2h, met: key-blocked`)],
    ['bare-remediated-ending', 'an ending on `.remediated` alone', ending('key-abuse.remediated')],
    ['bare-remediated-ending', 'in brackets', ending('(key-abuse.remediated)')],
    ['bare-remediated-ending', 'or something else', ending('key-abuse.remediated or T>=3h')],
    ['unused-feed', 'a feed without alerts', calmWith('feeds: [', 'feeds: [{ id: cam, title: Camera }, ')],
    ['spoiler-title', 'a step in an inject, in other letters and marks', inNight('<Inject id="i" to="all">They "open, the GATE" at night.</Inject>')],
    ['spoiler-title', 'an ending in an outcome', calmWith('Yes.\n', 'Yes.\n\n<Outcome>The gate is closed, they say.</Outcome>\n')],
    ['spoiler-title', 'a gap in a private fact', inNight('<Private to="manager">There were no spare keys.</Private>\n\n<Gap code="g" title="No spare keys" />')],
    ['spoiler-title', 'a step in the title of a stage', calmWith('title="Night"', 'title="Open the gate"')],
    ['spoiler-title', 'a step in a finding', calmWith('The vendor is asleep.', 'Somebody did *open* the gate.')],
    ['never-changes', 'a decision without deadline cannot expire', inNight(`<Inject id="i" to="all" when="${NEVER} or abuse-confirmed">x</Inject>`)],
    ['never-changes', 'a fact that is only cleared', inNight('<Inject id="i" to="all" when="not alarm" clears="alarm">x</Inject>')],
    ['never-changes', 'an access that no step gains', inNight('<Inject id="i" to="all" when="badge.held or T>=1h">x</Inject>', withAccess)],
    ['never-changes', 'an incident without `contained`', inNight('<Inject id="i" to="all" when="other.contained or T>=1h">x</Inject>', withIncident)],
    ['never-changes', 'a time that always was', inNight('<Inject id="i" to="all" when="T>=0s">x</Inject>')],
    ['endless-loop', 'a step that follows itself at once', calmWith('technique="T1199" after="10m"', 'technique="T1199" then="open-gate"')],
    ['gap-twice', 'two weaknesses of one code', inNight('<Gap code="g" title="No spare keys" />\n\n<Gap code="g" title="No phone list" />')],
    ['first-stage-when', 'a condition on the first stage', calmWith('title="Night"', 'title="Night" when="T>=5m"')],
  ])('%s: %s', (rule, _what, text) => {
    const found = rulesOf(text);
    expect(found).toContain(`warning ${rule}`);
    expect(found.filter((f) => f.startsWith('error'))).toEqual([]);
  });
});

describe('no rule fires where there is nothing wrong', () => {
  it.each([
    ['an option that waits for the work of an earlier decision', onTop(decision('', ' if="block.done"'))],
    ['an option of a standing decision that waits for its sibling', onTop(decision(' standing', ' takes="5m" sets="f1"', '<Option id="o2" if="f1">No</Option>'))],
    ['an option hidden once the other was chosen elsewhere', onTop(decision('', ' if="not key-blocked"'))],
    ['a role that is only briefed', inNight('<Update id="u" from="manager" to="extra" every="1h" within="1h">News.</Update>', withRole('team: business, function: finance'))],
    ['a higher tier to which an alert can go', calmWith('</Finding>', '</Finding>\n\n<Finding tier="2">More.</Finding>', withRole('team: secops, function: investigation, tier: 2'))],
    ['an inject that the facilitator holds', inNight('<Inject id="i" to="all" held>x</Inject>')],
    ['a stage entered by a goto of a held inject', onTop(`${stage('')}\n\n<Inject id="i" to="all" held goto="late">x</Inject>`)],
    ['stages in the order of time', onTop(`${stage(' when="key-blocked or T>=1h"')}\n\n<Stage id="soon" title="Soon" when="T>=3h">Soon.</Stage>`)],
    ['a stage out of order to which an option goes back', onTop(`${stage(' when="T>=3h"')}\n\n<Stage id="soon" title="Soon" when="T>=1h">Soon.</Stage>`)],
    ['an ending on `.remediated` with `after`', ending('key-abuse.remediated', ' after="1h"')],
    ['an ending on `.remediated` and a time', ending('key-abuse.remediated and T>=1h')],
    ['an ending that needs the attacker still inside', ending('not key-abuse.remediated and T>=3h')],
    ['a duty that can come due', duty('starts: abuse-confirmed, within: 2h, met: key-blocked')],
    ['an access that may be gained only if nobody acts', calmWith('</Step>', '</Step>\n\n<Step id="s2" title="Copy badge" after="2h" unless="key-blocked" gains="badge">x</Step>', withAccess).replace('evicts="vendor-key"', 'evicts="vendor-key badge"')],
    ['a title of small words in prose', onTop('<Ending id="e2" title="The end" when="T>=3h">x</Ending>', inNight('<Inject id="i" to="all">By the end of the day.</Inject>'))],
    ['a title of one word in prose', onTop('<Ending id="e2" title="Night" when="T>=3h">x</Ending>')],
    ['a step named in a note for the facilitator', inNight('<Note>Now they open the gate.</Note>')],
    ['one weakness in two options', calmWith('Yes.\n', 'Yes.\n\n<Gap code="g" title="No spare keys" />\n').replace('awake.\n</Option>', 'awake.\n\n<Gap code="g" title="No spare keys" />\n</Option>')],
    ['a gap with the code of something else', calmWith('Yes.\n', 'Yes.\n\n<Gap code="key-blocked" title="No spare keys" />\n')],
    ['a step that comes round again after an hour', calmWith('technique="T1199" after="10m"', 'technique="T1199" after="1h" then="open-gate"')],
    ['an access, a harm and an incident kept for another day', calmWith('feeds: [', 'harms: [{ id: h, class: downtime, title: Hours, amount: 1, per: 1h, unit: USD }]\nfeeds: [', withAccess)],
  ])('%s', (_what, text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});
