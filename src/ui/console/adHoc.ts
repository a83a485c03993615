import type { Refusal } from '#core/exercise/command.ts';
import type { ConsoleAction } from './actions/action.ts';
import type { ConsoleControl } from './control.ts';

/** An action about one thing on the screen: same rules for being off and for refusals as the registry's, no key of its own. */
export function adHoc(id: string, title: string, run: (c: ConsoleControl) => Refusal | null, keyLabel: string | null = null): ConsoleAction {
  return { id, group: 'decide', title: () => title, key: null, keyLabel, needs: 'play', run };
}
