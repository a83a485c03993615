import type { Attributes } from './attributes.ts';
import { openingOf, type Element } from './elements.ts';
import type { Ledger, Range } from './ledger.ts';
import type { TagName } from './tagRules.ts';
import { parentsOf } from './tags.ts';

/** Where an attribute stands, or the opening tag if it is not written. */
export function attributeRange(element: Element, name: string): Range {
  return element.tag.attributes.find((a) => a.name === name) ?? openingOf(element);
}

/** `at` with `after` is an error (P22), reported at the later one. */
export function checkTrigger(read: Attributes, ledger: Ledger): void {
  const { element } = read;
  const both = element.tag.attributes.filter((a) => a.name === 'at' || a.name === 'after');
  const [first] = both;
  const second = both.find((a) => a.name !== first?.name);
  if (!first || !second) return;
  ledger.error(
    'trigger',
    `Unexpected \`${second.name}\` beside \`${first.name}\` of <${element.name}>, expected one of them`,
    second,
    '`at` is absolute scenario time, `after` counts from the trigger.',
  );
}

/** An alert named in some `raises` fires only so: `at` and `when` on it are errors (P04). */
export function checkRaised(element: Element, ledger: Ledger): void {
  for (const raw of element.tag.attributes) {
    if (raw.name !== 'at' && raw.name !== 'when') continue;
    ledger.error(
      'trigger',
      `Unexpected \`${raw.name}\` of <Alert>, expected none: the alert is named in a \`raises\``,
      raw,
      'It fires when it is raised; only `after` may delay it.',
    );
  }
}

/** Reports a component that may not stand where it does. */
export function checkParent(element: Element, ledger: Ledger): void {
  const { name, rule, parent } = element;
  if (parent ? parent.rule.children.includes(name) : rule.outside) return;
  if (!parent && ledger.broken) return;
  const places = parentsOf(name).map((p) => `<${p}>`);
  const expected = rule.outside ? ['the top of the file', ...places] : places;
  ledger.error(
    'nesting',
    `Unexpected <${name}> ${parent ? `in <${parent.name}>` : 'outside any component'}, expected it in ${expected.join(' or ')}`,
    openingOf(element),
    parent ? `Move it out of <${parent.name}>, or close <${parent.name}> before it.` : `Move it into ${places.join(' or ')}.`,
  );
}

const COUNTS: Readonly<Partial<Record<TagName, readonly (readonly [part: TagName, least: number, most: number])[]>>> = {
  Alert: [['Finding', 1, Infinity]],
  Decision: [
    ['Option', 2, Infinity],
    ['Otherwise', 0, 1],
  ],
};

/** Reports too few parts of a kind at the opening tag, too many at the first that is too many. */
export function checkChildren(element: Element, ledger: Ledger): void {
  for (const [part, least, most] of COUNTS[element.name] ?? []) {
    const found = element.children.filter((c) => c.name === part);
    if (found.length < least && !ledger.broken) {
      const expected = least === 1 ? `at least one <${part}>` : `at least ${least} of <${part}>`;
      ledger.error(
        'missing-child',
        `Unexpected <${element.name}> with ${found.length || 'no'} <${part}>, expected ${expected}`,
        openingOf(element),
        `Add <${part}> inside it.`,
      );
    }
    const extra = found[most];
    if (extra)
      ledger.error(
        'extra-child',
        `Unexpected <${part}> number ${most + 1} in <${element.name}>, expected at most ${most}`,
        openingOf(extra),
        'Delete it.',
      );
  }
}
