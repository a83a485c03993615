/** Made by src/cli/build/bundledScenarios.ts. */
declare module 'virtual:scenarios' {
  import type { ScenarioCard } from '#core/scenario/cardOf.ts';
  import type { Scenario } from '#core/scenario/model.ts';

  export const cards: readonly ScenarioCard[];
  /** By id. */
  export const load: Readonly<Record<string, () => Promise<{ readonly scenario: Scenario }>>>;
  /** By id: the MDX text that the scenario was made from. */
  export const loadText: Readonly<Record<string, () => Promise<{ readonly text: string }>>>;
}
