/** Ends a line of a bad example that the rule must tell; once for each remark. */
export const MARK = ' ◀';

const BASE_FRONT = `hotwash: 1
id: gate-keys
title: Keys of the gate
version: 1.0.0
language: en
summary: A vendor key is used at night.
license: CC-BY-4.0
difficulty: foundation
duration: 30m
horizon: 8h
roles:
  - { id: triage, title: Triage analyst, team: secops, function: triage, tier: 1 }
  - { id: manager, title: Incident manager, team: secops, function: incident-management }
  - { id: ceo, title: Chief executive, team: business, function: executive }
access:
  - { id: vendor-key, title: Key of the gate vendor, kind: vendor }
feeds:
  - { id: gate-log, title: Gate log, record: { true: 20, false: 5 } }
incidents:
  - { id: key-abuse, title: Abuse of a vendor key, severity: high, contained: key-blocked }`;

const BASE_BODY = `<Attack id="driver" incident="key-abuse">

<Step id="open-gate" title="Open the gate with the key" technique="T1199" after="10m" gains="vendor-key" raises="gate-alert">
The key works at night as well.
</Step>

</Attack>

<Stage id="night" title="Night">

Ten past two at the gate.

<Alert id="gate-alert" feed="gate-log" severity="high" to="triage" incident="key-abuse">
Vendor key used outside its hours.

<Finding takes="10m" sets="abuse-confirmed">
The vendor is asleep.
</Finding>

</Alert>

<Decision id="block-key" owner="manager" consult="ceo" incident="key-abuse" when="abuse-confirmed">
Block the key?

<Option id="block" takes="15m" grade="1" evicts="vendor-key" sets="key-blocked">
Yes.
</Option>

<Option id="wait" grade="0">
Not before the vendor is awake.
</Option>

</Decision>

</Stage>`;

/** A whole scenario around a rule's snippet, and the lines (from 1) that the snippet marks. */
export interface Example {
  readonly text: string;
  readonly marked: readonly number[];
}

/**
 * Sets a snippet into a small scenario that no rule complains about. A snippet is front-matter lines, a line `---` and body, or body
 * alone. Items of a list are added to the base's list of that name, other keys replace or join the base's; the body comes last.
 */
export function exampleText(snippet: string): Example {
  const cut = snippet.indexOf('---\n');
  const front = cut < 0 ? '' : snippet.slice(0, cut);
  const body = cut < 0 ? snippet : snippet.slice(cut + 4);
  const lines = ['---', ...mergeFront(front), '---', '', ...BASE_BODY.split('\n'), '', ...body.trim().split('\n'), ''];
  const marked = lines.flatMap((line, i) => Array.from({ length: line.split(MARK).length - 1 }, () => i + 1));
  return { text: lines.map((line) => line.replaceAll(MARK, '')).join('\n'), marked };
}

function mergeFront(front: string): readonly string[] {
  const keys = blocks(BASE_FRONT);
  for (const [key, [head = '', ...items]] of blocks(front)) {
    const base = keys.get(key);
    keys.set(key, base && items.length > 0 ? [...base, ...items] : [head, ...items]);
  }
  return [...keys.values()].flat();
}

/** The lines of each top-level key: `key: …` and what is indented below it. */
function blocks(yaml: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let key = '';
  for (const line of yaml.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) key = line.slice(0, line.indexOf(':'));
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}
