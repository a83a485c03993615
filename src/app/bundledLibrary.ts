import { cards, load, loadText } from 'virtual:scenarios';
import type { ScenarioLibrary } from '#core/ports.ts';
import type { ScenarioCard } from '#core/scenario/cardOf.ts';

/** The scenarios that are shipped: cards at once, a scenario when it is first opened. */
export const bundledLibrary: ScenarioLibrary<ScenarioCard> = {
  cards: () => cards,
  async open(id) {
    const card = cards.find((c) => c.id === id);
    const loader = Object.hasOwn(load, id) ? load[id] : undefined;
    if (!card || !loader) return null;
    return { scenario: (await loader()).scenario, sha256: card.sha256 };
  },
  text: async (id) => (Object.hasOwn(loadText, id) ? ((await loadText[id]?.())?.text ?? null) : null),
};
