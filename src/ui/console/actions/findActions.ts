import {
  console_action_blackout, console_action_blackout_off, console_action_debrief, console_action_desks, console_action_desks_here, console_action_devices, console_action_keys,
  console_action_keys_off, console_action_keys_on, console_action_log, console_action_palette, console_action_projector, console_action_queue,
  console_action_truth, console_why_blocked_window, console_why_not_ended,
} from '#messages/compiled/messages.js';
import type { Theme } from '#stores/settingsTypes.ts';
import { THEMES, themeWord } from '#ui/kit/themeWord.ts';
import type { ConsoleControl } from '../control.ts';
import { focusOn, PLACE } from '../focusOn.ts';
import { showTruthBriefly } from '../truth.ts';
import { opens, type ConsoleAction } from './action.ts';

/** One press goes to the next of the three. */
const nextTheme = (c: ConsoleControl): Theme => THEMES[(THEMES.indexOf(c.settings.theme) + 1) % THEMES.length] ?? 'system';

/** Looking and showing: nothing here enters the log. */
export const FIND_ACTIONS: readonly ConsoleAction[] = [
  { id: 'palette', group: 'find', title: () => console_action_palette(), key: '$mod+k', keyLabel: 'Ctrl K', needs: 'nothing', run: opens({ kind: 'palette' }) },
  { id: 'keys', group: 'find', title: () => console_action_keys(), key: '?', keyLabel: '?', needs: 'nothing', run: opens({ kind: 'keys' }) },
  {
    id: 'single-keys', group: 'find', title: (c) => (c.settings.singleKeys ? console_action_keys_off() : console_action_keys_on()), key: null, keyLabel: null, needs: 'nothing',
    run(c) {
      c.settings.setSingleKeys(!c.settings.singleKeys);
      return null;
    },
  },
  {
    id: 'colours', group: 'screen', title: (c) => themeWord(nextTheme(c)), key: null, keyLabel: null, needs: 'nothing',
    run(c) {
      c.settings.setTheme(nextTheme(c));
      return null;
    },
  },
  {
    id: 'desks', group: 'find', title: () => console_action_desks_here(), key: 'd', keyLabel: 'D', needs: 'nothing',
    run(c) {
      c.change({ tab: 'desks' });
      focusOn(PLACE.desks);
      return null;
    },
  },
  {
    id: 'queue', group: 'find', title: () => console_action_queue(), key: 'q', keyLabel: 'Q', needs: 'nothing',
    run(c) {
      c.change({ tab: 'desks' });
      focusOn(PLACE.alerts);
      return null;
    },
  },
  {
    id: 'truth', group: 'find', title: () => console_action_truth(), key: null, keyLabel: 'T', needs: 'nothing',
    run(c) {
      showTruthBriefly(c);
      return null;
    },
  },
  { id: 'log', group: 'find', title: () => console_action_log(), key: 'l', keyLabel: 'L', needs: 'nothing', run: opens({ kind: 'log' }) },
  {
    id: 'blackout', group: 'screen', title: (c) => (c.session.blackout ? console_action_blackout_off() : console_action_blackout()), key: 'b', keyLabel: 'B', needs: 'nothing',
    run(c) {
      c.session.setBlackout(!c.session.blackout);
      return null;
    },
  },
  {
    id: 'projector', group: 'screen', title: () => console_action_projector(), key: null, keyLabel: null, needs: 'nothing',
    run: (c) =>
      window.open(c.places.projector, 'hotwash-projector', 'popup,width=1280,height=720') ? null : { code: 'not-an-act', message: console_why_blocked_window() },
  },
  { id: 'devices', group: 'screen', title: () => console_action_devices(), key: 'Shift+d', keyLabel: 'Shift D', needs: 'nothing', run: opens({ kind: 'devices' }) },
  {
    id: 'hand-over', group: 'screen', title: () => console_action_desks(), key: 'h', keyLabel: 'H', needs: 'nothing',
    run(c) {
      c.go(c.places.desks);
      return null;
    },
  },
  {
    id: 'debrief', group: 'screen', title: () => console_action_debrief(), key: null, keyLabel: null, needs: 'nothing',
    whyNot: (c) => (c.view.clock.state === 'ended' ? null : console_why_not_ended()),
    run(c) {
      c.go(c.places.debrief);
      return null;
    },
  },
];
