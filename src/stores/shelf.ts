import { cardOf } from '#core/scenario/cardOf.ts';
import type { ExerciseStore, KeptScenario, ScenarioLibrary } from '#core/ports.ts';
import type { OpenScenario, ScenarioCard } from './libraryTypes.ts';

/** Every scenario that can be played here: shipped ones, and those opened from disk on this machine. */
export interface Shelf {
  cards(): Promise<readonly ScenarioCard[]>;
  /** By the id of its card; `null` if there is none. */
  find(card: string): Promise<OpenScenario | null>;
  /** By its own id as it was last found in this page, else by card: what a set-up that is under way begins. */
  toBegin(scenario: string): Promise<OpenScenario | null>;
  /** The very text that a log was played on; `other`: there is one of that id, but with another text. */
  exact(scenario: string, sha256: string): Promise<OpenScenario | 'other' | null>;
  /** The MDX text that a log was played on; `null` if it is not here. */
  text(scenario: string, sha256: string): Promise<string | null>;
  /** Keeps a scenario from disk, for this visit alone where the storage is blocked; returns the id of its card. */
  keep(kept: KeptScenario): Promise<string>;
}

export function createShelf(bundled: ScenarioLibrary<ScenarioCard>, store: ExerciseStore): Shelf {
  const found = new Map<string, OpenScenario>();
  const kept = new Map<string, KeptScenario>();

  /** Kept scenarios, those of this page included where the storage is blocked. */
  async function customs(): Promise<readonly KeptScenario[]> {
    try {
      for (const one of await store.scenarios()) if (!kept.has(one.sha256)) kept.set(one.sha256, one);
    } catch {
      // What this page opened is still at hand.
    }
    return [...kept.values()];
  }
  const cardId = (one: KeptScenario): string => cardIdOf(one, bundled.cards());

  async function find(card: string): Promise<OpenScenario | null> {
    const open = (await customs()).findLast((one) => cardId(one) === card) ?? (await bundled.open(card));
    if (!open) return null;
    found.set(open.scenario.id, open);
    return { scenario: open.scenario, sha256: open.sha256 };
  }

  return {
    async cards() {
      const own = new Map((await customs()).map((one) => [cardId(one), cardOf(one.scenario, one.sha256, true, cardId(one))]));
      return [...bundled.cards(), ...own.values()];
    },
    find,
    toBegin: async (scenario) => found.get(scenario) ?? (await find(scenario)),
    exact: async (id, sha256) => exactOf(await customs(), bundled, id, sha256),
    text: async (...one) => textOf(await customs(), bundled, ...one),
    async keep(one) {
      kept.delete(one.sha256);
      kept.set(one.sha256, one);
      // An exercise that is begun on it tells of the storage itself.
      await store.keepScenario(one).catch(() => {});
      return cardId(one);
    },
  };
}

/** A scenario from disk that bears the id of a shipped one gets an id of its own. */
const cardIdOf = ({ scenario: { id }, sha256 }: KeptScenario, shipped: readonly ScenarioCard[]): string =>
  shipped.some((card) => card.id === id) ? `${id}@${sha256.slice(0, 8)}` : id;

const ownOf = (customs: readonly KeptScenario[], id: string, sha256: string): KeptScenario | undefined =>
  customs.find((one) => one.sha256 === sha256 && one.scenario.id === id);

async function textOf(customs: readonly KeptScenario[], bundled: ScenarioLibrary<ScenarioCard>, id: string, sha256: string): Promise<string | null> {
  const own = ownOf(customs, id, sha256);
  if (own) return own.text;
  return (await bundled.open(id))?.sha256 === sha256 ? bundled.text(id) : null;
}

async function exactOf(
  customs: readonly KeptScenario[], bundled: ScenarioLibrary<ScenarioCard>, id: string, sha256: string,
): Promise<OpenScenario | 'other' | null> {
  const own = ownOf(customs, id, sha256);
  if (own) return own;
  const shipped = await bundled.open(id);
  if (shipped?.sha256 === sha256) return shipped;
  return shipped || customs.some((one) => one.scenario.id === id) ? 'other' : null;
}
