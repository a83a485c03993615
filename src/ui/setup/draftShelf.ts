import type { Scenario } from '#core/scenario/model.ts';
import { HARM_CLASSES } from '#core/scenario/model.ts';
import type { RoleRanking, SetupDraft } from './setupDraft.ts';
import { freshDraft } from './setupDraft.ts';

/** Where the draft of a set-up is kept between visits. `save` is false when the browser keeps nothing. */
export interface DraftShelf {
  load(scenario: Scenario): SetupDraft;
  save(scenario: Scenario, draft: SetupDraft): boolean;
  clear(scenario: Scenario): void;
}

/** The part of `Storage` that is used; a browser may refuse every call. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = ({ id, version }: Scenario): string => `hotwash.setup.${id}@${version}`;

/** Keeps drafts in this browser, one a scenario version; what it cannot read is treated as not there. */
export function draftShelf(shelf: () => Shelf): DraftShelf {
  return {
    load(scenario) {
      try {
        return mergeDraft(scenario, JSON.parse(shelf().getItem(keyOf(scenario)) ?? 'null'));
      } catch {
        return freshDraft(scenario);
      }
    },
    save(scenario, draft) {
      try {
        shelf().setItem(keyOf(scenario), JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear(scenario) {
      try {
        shelf().removeItem(keyOf(scenario));
      } catch {
        // Nothing is kept, so nothing has to go.
      }
    },
  };
}

export const browserDrafts: DraftShelf = draftShelf(() => localStorage);

type Unknown = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;

/** A fresh draft with every kept part that still fits the scenario. Kept text is foreign: each part is looked at. */
export function mergeDraft(scenario: Scenario, kept: unknown): SetupDraft {
  const fresh = freshDraft(scenario);
  if (!isObject(kept)) return fresh;
  const seats = Array.isArray(kept.roster) ? kept.roster.filter(isObject) : [];
  const number = (value: unknown, or: number): number => (typeof value === 'number' && value >= 0 && value <= 10_000 ? value : or);
  const flag = (value: unknown, or: boolean): boolean => (typeof value === 'boolean' ? value : or);
  return {
    roster: fresh.roster.map((seat) => {
      const found = seats.find(({ role }) => role === seat.role);
      return { ...seat, person: typeof found?.person === 'string' ? found.person : '', absent: found?.absent === true };
    }),
    paced: flag(kept.paced, fresh.paced),
    speed: number(kept.speed, fresh.speed) || fresh.speed,
    talkRate: number(kept.talkRate, fresh.talkRate),
    slot: typeof kept.slot === 'string' ? kept.slot : fresh.slot,
    slowAtDeadline: flag(kept.slowAtDeadline, fresh.slowAtDeadline),
    rankings: mergeRankings(scenario, kept.rankings),
    briefed: flag(kept.briefed, false),
  };
}

function mergeRankings(scenario: Scenario, kept: unknown): Readonly<Record<string, RoleRanking>> {
  if (!isObject(kept)) return {};
  const assets = scenario.assets.length > 1 ? scenario.assets.map(({ id }) => id) : [];
  const fits = (order: unknown, all: readonly string[]): order is readonly string[] =>
    Array.isArray(order) && order.length === all.length && all.every((id) => order.includes(id));
  return Object.fromEntries(
    scenario.roles.flatMap(({ id }) => {
      const found = Object.hasOwn(kept, id) ? kept[id] : null;
      if (!isObject(found)) return [];
      const { harms, assets: ranked } = found;
      return fits(harms, HARM_CLASSES) && fits(ranked, assets) ? [[id, { harms, assets: ranked }]] : [];
    }),
  );
}
