import type { ScenarioCard } from '#stores/libraryTypes.ts';

/** Empty text = any. */
export interface CardFilter {
  readonly difficulty: string;
  readonly trend: string;
}
export const ANY: CardFilter = { difficulty: '', trend: '' };
/** With this many scenarios or fewer there is nothing to search in. */
export const MOST_WITHOUT_FILTER = 3;

/** The cards that fit both choices, in their order. */
export function filterCards(cards: readonly ScenarioCard[], { difficulty, trend }: CardFilter): readonly ScenarioCard[] {
  return cards.filter((card) => (difficulty === '' || card.difficulty === difficulty) && (trend === '' || card.trends.includes(trend)));
}

/** Every trend that some card has, each once, in order of first use. */
export function trendsOf(cards: readonly ScenarioCard[]): readonly string[] {
  return [...new Set(cards.flatMap((card) => card.trends))];
}
