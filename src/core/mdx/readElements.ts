import type { Prose } from '../scenario/prose.ts';
import type { Attributes } from './attributes.ts';
import { checkChildren, checkParent } from './checks.ts';
import { openingOf, type Body, type Element } from './elements.ts';
import type { Ledger } from './ledger.ts';
import { proseOf } from './proseOf.ts';
import { readAttributes } from './readAttributes.ts';
import type { TagName } from './tagRules.ts';

/** A component as understood: attributes, prose, parts, and the stage around it. */
export interface Component {
  readonly name: TagName;
  readonly element: Element;
  readonly read: Attributes;
  readonly prose: Prose;
  readonly parts: readonly Component[];
  /** Id of the enclosing stage, `null` outside any (and for a stage itself). */
  readonly stage: string | null;
}

/** Reads every component in the order of the file, each once, wherever it stands: places, names and mistakes come in that order. */
export function readElements(body: Body, ledger: Ledger): readonly Component[] {
  const [stray] = body.prose;
  if (stray && !ledger.broken)
    ledger.warn(
      'stray-prose',
      'Unexpected text outside any component, expected it in <Stage> or <Note>',
      stray.range,
      'Nobody will see it here.',
    );
  return body.children.map((element) => readElement(element, null, ledger));
}

function readElement(element: Element, stage: string | null, ledger: Ledger): Component {
  checkParent(element, ledger);
  const read = readAttributes(element, ledger);
  checkChildren(element, ledger);
  const prose = readProse(element, ledger);
  const inner = element.name === 'Stage' ? read.text('id') : stage;
  return {
    name: element.name,
    element,
    read,
    prose,
    stage: element.name === 'Stage' ? null : stage,
    parts: element.children.map((child) => readElement(child, inner, ledger)),
  };
}

/** The prose of a component; a warning at the opening tag if players would see nothing (no text is required: P29). */
function readProse(element: Element, ledger: Ledger): Prose {
  const { rule, name } = element;
  const prose = proseOf(element.prose, ledger);
  if (prose.nodes.length === 0 && !ledger.broken && !element.misplaced) {
    const message = `Unexpected <${name}> without text, expected ${lower(rule.proseAbout)}`;
    if (rule.prose === 'wanted') ledger.warn('missing-prose', message, openingOf(element), 'Write the text between its tags.');
  }
  const [stray] = element.prose;
  if (rule.prose === 'none' && stray) {
    ledger.warn(
      'stray-prose',
      `Unexpected text in <${name}>, expected only ${rule.children.map((c) => `<${c}>`).join(', ')}`,
      stray.range,
      'Nobody will see it.',
    );
  }
  return prose;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
