import type { Diagnostic } from '../base/diagnostic.ts';
import { byPlace } from '../base/diagnostic.ts';
import type { Scenario } from '../scenario/model.ts';
import type { SourceIndex } from '../scenario/sourceIndex.ts';
import { assembleBody } from './assembleBody.ts';
import type { BodyLists } from './bodyLists.ts';
import { buildElements } from './elements.ts';
import { flatItems } from './flatItems.ts';
import { acceptVersion } from './formatVersion.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { Ledger } from './ledger.ts';
import { LIMITS } from './limits.ts';
import { LineIndex } from './lineIndex.ts';
import { scanBody } from './scanBody.ts';
import { scanCharacters } from './scanCharacters.ts';
import { readBody } from './readBody.ts';
import { readElements } from './readElements.ts';
import { readYaml } from './readYaml.ts';
import { salvage, salvageMatter } from './salvage.ts';
import { splitSource, type Split } from './splitSource.ts';

/** What a file holds, where its names stand, and what is wrong with it, in the order of the file. */
export interface ParsedScenario {
  readonly scenario: Scenario | null;
  readonly index: SourceIndex;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads a scenario file (SPEC 1) as data; nothing in it is evaluated. Reports every mistake in one pass and gives the best
 * reading nevertheless: wrong values get harmless defaults, things without id are left out. `scenario` is `null` only if
 * there is no readable front matter, its format is newer, or the body exceeds the limits or 20 syntax errors. Never throws on any text.
 */
export function parseScenario(text: string): ParsedScenario {
  const ledger = new Ledger(new LineIndex(text));
  if (text.length > LIMITS.source) {
    ledger.error(
      'limit',
      `Unexpected file of ${text.length} characters, expected at most ${LIMITS.source}`,
      { start: 0, end: 1 },
      'Split the scenario, or move pictures out of it.',
    );
    return { scenario: null, index: ledger, diagnostics: ledger.diagnostics };
  }
  scanCharacters(text, ledger);
  const split = splitSource(text);
  const front = frontOf(split, ledger);
  const readable = front !== 'newer' && split.fault === 'none';
  const scenario = readable ? whole(front, bodyOf(split, front?.roles ?? [], ledger), ledger) : null;
  const { declarations, references, facts, conditions } = ledger;
  return { scenario, index: { declarations, references, facts, conditions }, diagnostics: ledger.diagnostics.toSorted(byPlace) };
}

function frontOf(split: Split, ledger: Ledger): FrontMatter | null | 'newer' {
  const { opening, matter, fault } = split;
  if (matter === null) {
    const expected = fault === 'unopened' ? 'front matter that begins with a line `---`' : 'a line `---` that closes the front matter';
    ledger.error(
      'front-matter',
      `Unexpected ${fault === 'unopened' ? 'first line' : 'end of the file'}, expected ${expected}`,
      opening,
      `A scenario begins with \`---\`, \`hotwash: 1\`, its other keys, and \`---\`.`,
    );
    return null;
  }
  const { map, clean } = readYaml(matter.text, matter.base, ledger);
  if (map === null) {
    if (clean)
      ledger.error(
        'version',
        'This file is not a Hotwash scenario: line 1 has no `hotwash: 1`.',
        opening,
        'Begin the front matter with `hotwash: 1`.',
      );
    return null;
  }
  if (!acceptVersion(map, { opening, base: matter.base, clean }, ledger)) return 'newer';
  const front = readFrontMatter(map, opening, { ledger, base: matter.base, complete: clean });
  if (!clean) salvageMatter(matter.text, matter.base, ledger);
  return front;
}

function bodyOf(split: Split, roles: FrontMatter['roles'], ledger: Ledger): BodyLists {
  const scanned = scanBody(split.body, split.bodyBase, ledger);
  if (!scanned.safe) ledger.broken = ledger.unread = true;
  const { blocks, lost } = scanned.safe ? readBody(scanned, split.bodyBase, ledger) : { blocks: [], lost: [] };
  salvage(lost, ledger);
  const body = buildElements(flatItems(blocks, ledger), lost, ledger);
  const lists = assembleBody(readElements(body, ledger), roles, ledger);
  if (lists.stages.length === 0 && !ledger.broken) {
    ledger.error(
      'missing-child',
      'Unexpected scenario without <Stage>, expected at least one',
      split.opening,
      'Play begins in the first <Stage>.',
    );
  }
  const [first] = lists.stages;
  if (first?.when)
    ledger.warn(
      'first-stage-when',
      `Unexpected \`when\` of the first stage ${first.id}, expected none`,
      { start: first.when.span.offset, end: first.when.span.offset + first.when.text.length },
      'Play begins here at T+0, whatever the condition says.',
    );
  return lists;
}

function whole(front: FrontMatter | null, body: BodyLists, ledger: Ledger): Scenario | null {
  if (front === null || ledger.unread) return null;
  return { ...front, ...body, facts: [...new Set(ledger.facts.map((f) => f.fact))] };
}
