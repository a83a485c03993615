import type { RankAct } from '#core/exercise/command.ts';
import type { Role, Scenario } from '#core/scenario/model.ts';
import { HARM_CLASSES } from '#core/scenario/model.ts';
import type { RosterSeat, SetupChoice } from '#stores/sessionTypes.ts';

/** A role's two blind orders, worst to lose first. `assets` is empty where the scenario has fewer than two. */
export interface RoleRanking {
  readonly harms: readonly string[];
  readonly assets: readonly string[];
}
/** Everything that is chosen before an exercise; kept as it is typed. */
export interface SetupDraft {
  readonly roster: readonly RosterSeat[];
  readonly paced: boolean;
  /** Scenario seconds per wall second of live play. */
  readonly speed: number;
  /** Scenario seconds that a second of the room's talk costs in paced play; 0 = talk is not counted. */
  readonly talkRate: number;
  /** As typed; may be no number yet. */
  readonly slot: string;
  readonly slowAtDeadline: boolean;
  /** By role id. */
  readonly rankings: Readonly<Record<string, RoleRanking>>;
  readonly briefed: boolean;
}

export const RATES = [1, 2, 4, 6, 8, 12, 16, 24, 48, 96] as const;
export const SLOT = { min: 15, max: 480 } as const;

/** The author's pace, else the speed at which the planned length reaches the horizon, to the nearest usual one. */
export function proposedRate({ pace, horizon, duration }: Scenario): number {
  if (pace !== null && pace > 0) return pace;
  const wanted = duration > 0 ? horizon / duration : 1;
  return RATES.reduce<number>((best, rate) => (Math.abs(rate - wanted) < Math.abs(best - wanted) ? rate : best), RATES[0]);
}

/** Everyone present, the proposed pace (paced play unless the author names a speed), the planned length. */
export function freshDraft(scenario: Scenario): SetupDraft {
  const rate = proposedRate(scenario);
  return {
    roster: scenario.roles.map(({ id }) => ({ role: id, person: '', absent: false })),
    paced: scenario.pace === null || scenario.pace === 0,
    speed: rate,
    talkRate: rate,
    slot: String(Math.round(scenario.duration / 60)),
    slowAtDeadline: true,
    rankings: {},
    briefed: false,
  };
}

/** Booked minutes, `null` if what was typed is no whole number in range. */
export function slotMinutes({ slot }: SetupDraft): number | null {
  const minutes = /^\d{1,4}$/.test(slot.trim()) ? Number(slot) : NaN;
  return minutes >= SLOT.min && minutes <= SLOT.max ? minutes : null;
}

const seatOf = (draft: SetupDraft, role: string): RosterSeat | undefined => draft.roster.find((seat) => seat.role === role);
/** Whether somebody plays the role. */
export const isHere = (draft: SetupDraft, role: string): boolean => seatOf(draft, role)?.absent === false;
/** The roles whose order counts (SPEC P24): present ones of the business and of SecOps. */
export function rankers(scenario: Scenario, draft: SetupDraft): readonly Role[] {
  return scenario.roles.filter((role) => role.team !== 'external' && isHere(draft, role.id));
}

/** What the exercise is created with; a slot that is no number falls back to the planned length. */
export function choiceOf(scenario: Scenario, draft: SetupDraft): SetupChoice {
  return {
    rate: draft.paced ? 0 : draft.speed,
    talkRate: draft.talkRate,
    slotMinutes: slotMinutes(draft) ?? Math.round(scenario.duration / 60),
    slowAtDeadline: draft.slowAtDeadline,
    roster: draft.roster.map((seat) => ({ ...seat, person: seat.person.trim() })),
  };
}

/** The blind orders of the roles that are here, as commands of those roles before play. */
export function rankActs(scenario: Scenario, draft: SetupDraft): readonly { readonly actor: string; readonly act: RankAct }[] {
  return rankers(scenario, draft).flatMap(({ id }) => {
    const ranking = draft.rankings[id];
    if (ranking === undefined) return [];
    const acts: RankAct[] = [{ do: 'rank', of: 'harms', phase: 'before', order: ranking.harms }];
    if (ranking.assets.length > 1) acts.push({ do: 'rank', of: 'assets', phase: 'before', order: ranking.assets });
    return acts.map((act) => ({ actor: id, act }));
  });
}

/** The order a role starts from: its own earlier one, else that of the scenario. */
export function startingOrder(scenario: Scenario, draft: SetupDraft, role: string): RoleRanking {
  const assets = scenario.assets.length > 1 ? scenario.assets.map(({ id }) => id) : [];
  return draft.rankings[role] ?? { harms: HARM_CLASSES, assets };
}
