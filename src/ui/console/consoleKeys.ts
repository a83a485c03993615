import type { KeyBindingMap } from 'tinykeys';
import { perform } from './actions/action.ts';
import { ACTIONS } from './actions/registry.ts';
import type { ConsoleControl } from './control.ts';
import { focusOn, PLACE } from './focusOn.ts';
import { moveInList } from './moveInList.ts';

const FIELD = 'input, textarea, select, [contenteditable=true]';
const PRESSED_BY_SPACE = 'button, a, summary, [role=tab], [role=option]';

/** Whether a single key may act: outside fields, nothing lies over the console, keys are on, and it is no repetition. */
export function mayAct(c: ConsoleControl, press: KeyboardEvent): boolean {
  const at = press.target instanceof Element ? press.target : null;
  if (!c.settings.singleKeys || press.repeat || c.ui.sheet !== null || at?.closest(FIELD)) return false;
  return !(press.code === 'Space' && at?.closest(PRESSED_BY_SPACE));
}

/** The keys of the registry as tinykeys wants them; `control` gives the newest state at each press. */
export function consoleKeys(control: () => ConsoleControl): KeyBindingMap {
  const single = (run: (c: ConsoleControl) => void) => (press: KeyboardEvent) => {
    const c = control();
    if (!mayAct(c, press)) return;
    press.preventDefault();
    run(c);
  };
  const keys: KeyBindingMap = {
    j: single(() => moveInList(1)),
    k: single(() => moveInList(-1)),
    t: single((c) => c.change({ truth: true })),
    Escape(press) {
      const c = control();
      if (c.ui.sheet !== null || press.defaultPrevented) return;
      c.change({ refusal: null, notice: null, chosen: null });
      focusOn(PLACE.strip);
    },
  };
  for (const action of ACTIONS) {
    if (action.key === null) continue;
    const press = action.key.startsWith('$mod')
      ? (pressed: KeyboardEvent) => {
          pressed.preventDefault();
          if (control().ui.sheet === null) perform(action, control(), 'keys');
        }
      : single((c) => perform(action, c, 'keys'));
    keys[action.key] = press;
    // Most layouts need Shift for it, some send it without.
    if (action.key === '?') keys['Shift+?'] = press;
  }
  return keys;
}
