import { CLOCK_ACTIONS } from './clockActions.ts';
import { DECIDE_ACTIONS } from './decideActions.ts';
import { FIND_ACTIONS } from './findActions.ts';
import { STORY_ACTIONS } from './storyActions.ts';
import type { ConsoleAction } from './action.ts';

/** Every action of the console that is always there; buttons, keys, palette and the table of keys all read it. */
export const ACTIONS: readonly ConsoleAction[] = [...CLOCK_ACTIONS, ...DECIDE_ACTIONS, ...STORY_ACTIONS, ...FIND_ACTIONS];

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]));

/** An action by its id; an unknown id is a fault of this program. */
export function actionOf(id: string): ConsoleAction {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no console action '${id}'`);
  return found;
}
