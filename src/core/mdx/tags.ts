import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import { SEVERITIES } from '../scenario/model.ts';
import type { AttributeRule, TagName, TagRule } from './tagRules.ts';

const id: AttributeRule = { type: 'id', required: true, about: 'Its name, unique in the file.' };
const title: AttributeRule = { type: 'text', required: true, about: 'What people call it.' };
const when: AttributeRule = { type: 'condition', about: 'The condition from which on it applies; none = always.' };
const at: AttributeRule = { type: 'time', about: 'Scenario time, such as T+45m; not together with `after`.' };
const after: AttributeRule = { type: 'duration', about: 'How long after its trigger; default 0s.' };
const incident: AttributeRule = { type: 'reference', kinds: ['incident'], about: 'The incident it belongs to.' };
const one = (about: string): AttributeRule => ({ type: 'reference', kinds: ['role'], about });
const audience = (about: string): AttributeRule => ({ type: 'audience', kinds: ['role'], about });
const must = (rule: AttributeRule): AttributeRule => ({ ...rule, required: true });
const list = (kind: DeclaredKind, about: string): AttributeRule => ({ type: 'references', kinds: [kind], about });

/** The effects of SPEC 1.1, in the order in which they apply (P28). */
export const EFFECT_ATTRIBUTES: Readonly<Record<string, AttributeRule>> = {
  sets: { type: 'facts', how: 'sets', about: 'Facts that become true.' },
  clears: { type: 'facts', how: 'clears', about: 'Facts that become false.' },
  gains: list('access', 'Access the attacker gains.'),
  evicts: list('access', 'Access the attacker loses.'),
  harms: list('harm', 'Harms that start.'),
  repairs: list('harm', 'Harms that stop.'),
  raises: list('alert', 'Alerts that are raised; these fire only so.'),
  goto: { type: 'reference', kinds: ['stage'], about: 'The stage that is entered.' },
};

const IN_STAGE: readonly TagName[] = [
  'Attack', 'Alert', 'Inject', 'Decision', 'Update', 'Intel', 'Private', 'Assumption', 'Gap', 'Discuss', 'Note', 'Ending',
];

/** The one table of components (SPEC 1.1): the parser, the editor's completion, snippets and the author guide read it. */
export const TAGS: Readonly<Record<TagName, TagRule>> = {
  Stage: {
    about: 'A stretch of the story; play begins in the first one.', declares: 'stage', outside: true, children: IN_STAGE,
    attributes: { id, title, when }, prose: 'optional', proseAbout: 'The situation, read aloud and seen by all.',
  },
  Attack: {
    about: 'A track of what the attacker does; never shown to players before the debrief.', declares: 'attack', outside: true, children: ['Step'],
    attributes: { id, incident: must(incident), start: { type: 'start', about: 'A time or a condition; default T+0s.' } },
    prose: 'none', proseAbout: '',
  },
  Step: {
    about: 'One thing the attacker does.', declares: 'step', outside: false, children: [], prose: 'optional', proseAbout: 'What the attacker does.',
    attributes: {
      id, title,
      technique: { type: 'text', about: 'ATT&CK technique, such as T1078.' },
      after: { type: 'duration', about: 'How long after the step before; default 0s.' },
      unless: { type: 'condition', about: 'The step is foiled if this holds when it is due.' },
      needs: list('access', 'Access that must be held, else the step is foiled.'),
      else: { type: 'reference', kinds: ['step'], about: 'The step to go to when foiled; none = the track ends.' },
      then: { type: 'reference', kinds: ['step'], about: 'The step to go to when done; none = the next in the file.' },
      ...EFFECT_ATTRIBUTES,
    },
  },
  Alert: {
    about: 'What a console raises; without `incident` a false positive.', declares: 'alert', outside: true, children: ['Finding'],
    prose: 'needed', proseAbout: 'What the console shows.',
    attributes: {
      id,
      feed: { type: 'reference', kinds: ['feed'], required: true, about: 'The feed it comes from.' },
      severity: { type: 'choice', choices: SEVERITIES, required: true, about: 'How severe the console says it is.' },
      to: must(one('The one secops role whose queue it enters.')),
      incident, at, when, after,
    },
  },
  Finding: {
    about: 'What work on the alert finds out, one a tier.', declares: null, outside: false, children: [],
    prose: 'needed', proseAbout: 'What work at that tier finds out.',
    attributes: {
      tier: { type: 'tier', about: 'The tier that finds it; default the tier of the `to` of the alert.' },
      takes: { type: 'work', about: 'How long the work takes, at least 1s; default 10m.' },
      sets: { type: 'facts', how: 'sets', about: 'Facts that become true when the work is done.' },
    },
  },
  Inject: {
    about: 'A message to some roles.', declares: 'inject', outside: true, children: [], prose: 'needed', proseAbout: 'The message.',
    attributes: {
      id, to: must(audience('Role ids, or `all`.')),
      from: { type: 'text', about: 'Who sends it, as players see it.' },
      via: { type: 'text', about: 'The channel, as players see it.' },
      at, when, after,
      held: { type: 'flag', about: 'A contingency: released by hand.' },
      ...EFFECT_ATTRIBUTES,
    },
  },
  Decision: {
    about: 'A question to one role.', declares: 'decision', outside: true, children: ['Option', 'Otherwise'],
    prose: 'needed', proseAbout: 'The question.',
    attributes: {
      id, owner: must(one('The role that commits.')), incident, when, after,
      deadline: { type: 'work', about: 'How long it stays open before it expires.' },
      consult: { type: 'references', kinds: ['role'], about: 'Roles that vote first, blind.' },
      approve: one('The role that must approve the commit.'),
      standing: { type: 'flag', about: 'May be committed at any time while its condition holds.' },
    },
  },
  Option: {
    about: 'One answer to the question.', declares: 'option', outside: false, children: ['Outcome', 'Gap'], prose: 'needed', proseAbout: 'The label.',
    attributes: {
      id,
      takes: { type: 'duration', about: 'How long its work takes; default 0s.' },
      by: one('The role that does the work; default the owner.'),
      manner: { type: 'choice', choices: ['manual', 'automation', 'assisted'], about: 'How the work is done; default manual.' },
      if: { type: 'condition', about: 'Hidden while this does not hold.' },
      grade: { type: 'grade', about: 'How good it is on what could be known then: 1, 0.5 or 0.' },
      ...EFFECT_ATTRIBUTES,
    },
  },
  Otherwise: {
    about: 'What happens when nobody decides in time.', declares: null, outside: false, children: ['Gap'],
    attributes: EFFECT_ATTRIBUTES, prose: 'optional', proseAbout: 'What happens then.',
  },
  Outcome: {
    about: 'What some roles learn when the work of the option is done.', declares: null, outside: false, children: [],
    attributes: { to: audience('Role ids or `all`; default owner, `by` and consulted.') }, prose: 'needed', proseAbout: 'What they learn.',
  },
  Update: {
    about: 'A duty to brief leaders on a fixed grid.', declares: 'update', outside: true, children: [],
    prose: 'wanted', proseAbout: 'What leaders need to hear.',
    attributes: {
      id, from: must(one('The one role that briefs.')), to: must(audience('Roles that are briefed, or `all`.')),
      every: { type: 'work', required: true, about: 'The distance between dues.' },
      within: { type: 'duration', required: true, about: 'The first due, counted from the trigger.' },
      when, until: { type: 'condition', about: 'From when on there are no more dues.' },
    },
  },
  Intel: {
    about: 'A raw signal for threat intelligence.', declares: 'intel', outside: true, children: [], prose: 'needed', proseAbout: 'The signal.',
    attributes: {
      id, to: must({ type: 'references', kinds: ['role'], about: 'Roles that get it.' }),
      share: must({ type: 'references', kinds: ['role'], about: 'Roles that must learn of it.' }),
      within: { type: 'duration', required: true, about: 'How long after its trigger it is due.' },
      when, after,
    },
  },
  Private: {
    about: 'A fact only these roles hold.', declares: null, outside: true, children: [],
    attributes: { to: must(audience('Role ids, or `all`.')), when }, prose: 'needed', proseAbout: 'The fact.',
  },
  Assumption: {
    about: 'A statement people rely on, true or not.', declares: 'assumption', outside: true, children: [],
    attributes: { id, holds: { type: 'truth', required: true, about: 'Whether it is true: true or false.' }, when: { type: 'condition', about: 'From when on its truth is shown; none = in the debrief.' } },
    prose: 'needed', proseAbout: 'The statement.',
  },
  Gap: {
    about: 'A weakness that this run shows.', declares: 'gap', outside: true, children: [],
    prose: 'optional', proseAbout: 'Why it matters, and a suggested corrective action.',
    attributes: {
      code: { type: 'id', required: true, about: 'Its code, unique like an id.' }, title,
      class: { type: 'choice', choices: ['people', 'process', 'technology', 'information', 'authority'], about: 'What kind of weakness.' },
      poete: { type: 'choice', choices: ['planning', 'organization', 'equipment', 'training', 'exercises'], about: 'HSEEP capability element.' },
      csf: { type: 'text', about: 'NIST CSF 2.0 category, such as RS.MI.' },
      objective: { type: 'reference', kinds: ['objective'], about: 'The objective it bears on.' },
      severity: { type: 'choice', choices: SEVERITIES, about: 'How grave it is.' },
      when,
    },
  },
  Discuss: {
    about: 'A question for the facilitator to ask.', declares: null, outside: true, children: [],
    attributes: { to: audience('Role ids or `all`; none = the room.') }, prose: 'needed', proseAbout: 'The question.',
  },
  Note: {
    about: 'A private note for the facilitator.', declares: null, outside: true, children: [],
    attributes: { to: audience('Roles it is about, or `all`.') }, prose: 'needed', proseAbout: 'The note.',
  },
  Ending: {
    about: 'One way in which the exercise ends.', declares: 'ending', outside: true, children: [],
    attributes: { id, title, when: must({ type: 'condition', about: 'Ends play once it has held unbroken for `after`.' }), after },
    prose: 'optional', proseAbout: 'How the story ends here.',
  },
};

export const TAG_NAMES = Object.keys(TAGS) as readonly TagName[];

/** The rule of a component, `null` for a name that is none. */
export const tagRule = (name: string): TagRule | null => (Object.hasOwn(TAGS, name) ? TAGS[name as TagName] : null);

/** Components in which this one may stand. */
export const parentsOf = (name: TagName): readonly TagName[] => TAG_NAMES.filter((parent) => TAGS[parent].children.includes(name));
