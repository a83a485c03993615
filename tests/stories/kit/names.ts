import { readFileSync } from 'node:fs';
import { parseScenario } from '#core/mdx/parseScenario.ts';

import type { Prose } from '#core/scenario/prose.ts';

/** Titles on the screens by the ids of a play. Throws on an id that the scenario does not have. */
export interface Names {
  readonly clockStart: string | null;
  readonly role: (id: string) => string;
  readonly alert: (id: string) => string;
  readonly decision: (id: string) => string;
  readonly option: (id: string) => string;
  readonly update: (id: string) => string;
  readonly intel: (id: string) => string;
  readonly assumption: (id: string) => string;
  readonly objective: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly prose: Prose;
}

/** Reads a scenario's titles from its file. */
export function namesOf(path: string): Names {
  const { scenario } = parseScenario(readFileSync(path, 'utf8'));
  if (scenario === null) throw new Error(`${path} does not parse`);
  const options = scenario.decisions.flatMap((decision) => decision.options);
  return {
    clockStart: scenario.clockStart,
    role: (id) => found(scenario.roles, id).title,
    alert: titled(scenario.alerts),
    decision: titled(scenario.decisions),
    option: titled(options),
    update: titled(scenario.updates),
    intel: titled(scenario.intel),
    assumption: (id) => found(scenario.assumptions, id).prose.text,
    objective: (id) => found(scenario.objectives, id).statement,
  };
}

const titled = (things: readonly Named[]) => (id: string) => found(things, id).prose.title;

function found<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((candidate) => candidate.id === id);
  if (thing === undefined) throw new Error(`no ${id} in ${things.length} things`);
  return thing;
}

