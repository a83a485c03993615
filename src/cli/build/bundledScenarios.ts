import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { Fault } from '#core/base/fault.ts';
import { textHash } from '#core/base/textHash.ts';
import { cardOf } from '#core/scenario/cardOf.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { diagnose, readText } from '../files.ts';

const ID = 'virtual:scenarios';
const ONE = `${ID}/`;
/** Behind the id: the text that the scenario was made from. */
const TEXT = '/text';
/** Marks a module that is no file. */
const MADE = '\0';

/**
 * `virtual:scenarios`: the cards of the bundled scenarios and a loader for each, made by the studio's own parser, so that the
 * page ships none. One JSON a scenario, loaded when it is opened, and its text, loaded when it is sealed. @throws Fault `scenario` if a bundled one has errors.
 */
export function bundledScenarios(folder = 'scenarios'): Plugin {
  return {
    name: 'hotwash:scenarios',
    resolveId: (id) => (id.startsWith(ID) ? MADE + id : null),
    load(id) {
      if (!id.startsWith(MADE + ID)) return null;
      const paths = scenarioFiles(folder);
      for (const path of paths) this.addWatchFile(join(process.cwd(), path));
      if (id === MADE + ID) return indexModule(paths);
      const one = id.slice(MADE.length + ONE.length);
      return one.endsWith(TEXT) ? textModule(paths, one.slice(0, -TEXT.length)) : scenarioModule(paths, one);
    },
  };
}

/** The scenario files of a folder; those of folders that begin with `_` are not shipped. */
export function scenarioFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((f) => f.isDirectory() && !f.name.startsWith('_'));
  return folders.map(({ name }) => join(folder, name, 'scenario.mdx')).filter((path) => existsSync(path)).sort();
}

function indexModule(paths: readonly string[]): string {
  const all = paths.map(readSound);
  const cards = all.map(({ scenario, sha256 }) => cardOf(scenario, sha256, false));
  if (new Set(cards.map((c) => c.id)).size < cards.length) throw new Fault('scenario', 'Two bundled scenarios have the same id.');
  const loaders = (ending: string): string => cards.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(ONE + id + ending)})`).join(', ');
  return `export const cards = JSON.parse(${asText(cards)});\nexport const load = { ${loaders('')} };\nexport const loadText = { ${loaders(TEXT)} };\n`;
}

const scenarioModule = (paths: readonly string[], id: string): string => `export const scenario = JSON.parse(${asText(named(paths, id).scenario)});\n`;
const textModule = (paths: readonly string[], id: string): string => `export const text = ${JSON.stringify(named(paths, id).text)};\n`;

function named(paths: readonly string[], id: string): Sound {
  const found = paths.map(readSound).find(({ scenario }) => scenario.id === id);
  if (!found) throw new Fault('scenario', `There is no bundled scenario ${id}.`);
  return found;
}

/** JSON as a text in a script: read by the JSON parser, which is faster than the script's own. */
const asText = (value: unknown): string => JSON.stringify(JSON.stringify(value));

interface Sound {
  readonly scenario: Scenario;
  readonly sha256: string;
  readonly text: string;
}

function readSound(path: string): Sound {
  const text = readText(path);
  const { scenario, diagnostics } = diagnose(text);
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (scenario && errors.length === 0) return { scenario, sha256: textHash(text), text };
  const lines = errors.slice(0, 20).map((d) => `${path}:${d.span.line}:${d.span.column} ${d.rule} ${d.message}`);
  throw new Fault('scenario', `A bundled scenario cannot be shipped.\n${lines.join('\n')}`);
}
