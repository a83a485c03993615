import {
  console_action_alert_of, console_action_brief_of, console_action_commit_of, console_action_release_of, console_action_share_of,
} from '#messages/compiled/messages.js';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { askRelease } from '../askInject.ts';
import { openDecisions } from '../chosen.ts';
import { opens, type ActionGroup, type ConsoleAction } from './action.ts';

type Run = ConsoleAction['run'];
const subject = (id: string, group: ActionGroup, title: string, run: Run): ConsoleAction => ({
  id, group, title: () => title, key: null, keyLabel: null, needs: 'play', run,
});

/** What can be done with each thing on the table now: the palette finds it by the thing's name. */
export function subjectActions(view: FacilitatorView): readonly ConsoleAction[] {
  return [
    ...openDecisions(view)
      .filter((d) => d.state === 'open' || d.state === 'standing')
      .map((d) => subject(`commit:${d.id}`, 'decide', console_action_commit_of({ title: d.title }), opens({ kind: 'commit', decision: d.id }))),
    ...view.alerts
      .filter((a) => a.state !== 'closed')
      .map((a) => subject(`alert:${a.id}`, 'alerts', console_action_alert_of({ title: a.title }), opens({ kind: 'alert', alert: a.id }))),
    ...view.held
      .filter((h) => h.releasable)
      .map((h) => subject(`release:${h.id}`, 'story', console_action_release_of({ title: h.title }), (c) => askRelease(c, h))),
    ...view.updates
      .filter((u) => u.running)
      .map((u) => subject(`brief:${u.id}`, 'story', console_action_brief_of({ title: u.title }), opens({ kind: 'brief', update: u.id }))),
    ...view.intel.map((i) => subject(`share:${i.id}`, 'story', console_action_share_of({ title: i.title }), opens({ kind: 'share', intel: i.id }))),
  ];
}
