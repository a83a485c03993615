import type { Plugin } from 'vite';

const ID = 'virtual:scenarios';

/** `virtual:scenarios`: the cards of the bundled scenarios, and a loader for each. */
export function bundledScenarios(): Plugin {
  return {
    name: 'hotwash:scenarios',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? 'export const cards = []; export const load = {};' : null),
  };
}
