import type { Refusal } from '#core/exercise/command.ts';
import type { GivenFeedback } from '#core/measures/feedback.ts';
import type { FeedbackStore } from '#core/ports.ts';
import type { Scenario, Team } from '#core/scenario/model.ts';
import type { FeedbackGiver, Trouble } from '../sessionTypes.ts';
import { storeTrouble } from '../trouble.ts';

const NOT_YET: Refusal = { code: 'not-started', message: 'Feedback is given when the exercise has ended.' };
const ALREADY: Refusal = { code: 'already-shared', message: 'Your feedback is kept already. It counts once and cannot be told from the others.' };

/** Takes what participants say after an exercise and keeps it beside the log. */
export class FeedbackDesk {
  private readonly store: FeedbackStore;
  private readonly exercise: string;
  private readonly scenario: Scenario;
  private readonly told: (trouble: Trouble | null, count: number) => void;
  /** Who has answered. */
  private readonly by = new Set<string>();
  private busy: Promise<void>;

  /** `told`: after every change, what hinders keeping it and how many have answered. */
  constructor(store: FeedbackStore, exercise: string, scenario: Scenario, told: (trouble: Trouble | null, count: number) => void) {
    this.store = store;
    this.exercise = exercise;
    this.scenario = scenario;
    this.told = told;
    this.busy = store.feedback(exercise).then(({ by }) => this.know(by)).catch(() => undefined);
  }

  get count(): number {
    return this.by.size;
  }

  give({ by, name, roles }: FeedbackGiver, { ratings, texts, sure = {}, named }: GivenFeedback, hasEnded: boolean): Refusal | null {
    if (!hasEnded) return NOT_YET;
    if (this.by.has(by)) return ALREADY;
    this.by.add(by);
    const rated = this.scenario.objectives.flatMap(({ id }) => (Object.hasOwn(sure, id) && sure[id] ? [[id, sure[id]] as const] : []));
    const answer = { ratings, texts, name: named && name !== '' ? name : null, team: teamOf(this.scenario, roles), ...(rated.length > 0 && { sure: Object.fromEntries(rated) }) };
    this.busy = this.busy.then(() => this.store.addFeedback(this.exercise, by, answer))
      .then(() => this.told(null, this.count), (error: unknown) => this.lost(by, error));
    return null;
  }

  /** Resolves when what was given is kept, or the storage has refused it. */
  saved(): Promise<void> {
    return this.busy;
  }

  private know(by: readonly string[]): void {
    for (const one of by) this.by.add(one);
    if (by.length > 0) this.told(null, this.count);
  }
  /** It may be given again. */
  private lost(by: string, error: unknown): void {
    this.by.delete(by);
    this.told(storeTrouble(error), this.count);
  }
}

/** The side of the table that all of the roles are on; `null`: none, or several. */
function teamOf(scenario: Scenario, roles: readonly string[]): Team | null {
  const [team, ...more] = new Set(scenario.roles.filter(({ id }) => roles.includes(id)).map((role) => role.team));
  return team !== undefined && more.length === 0 ? team : null;
}
