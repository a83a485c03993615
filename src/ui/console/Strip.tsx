import { ClockIcon } from 'lucide-react';
import {
  console_approved_aloud, console_commit_for, console_look_at_alert, console_save_log, console_share_for, console_strip_calm_label, console_strip_label,
  console_write_update,
} from '#messages/compiled/messages.js';
import type { ConsoleAction } from './actions/action.ts';
import { actionOf } from './actions/registry.ts';
import { ActionButton } from './ActionButton.tsx';
import { adHoc } from './adHoc.ts';
import { approveActs } from './approval.ts';
import { needsYou, type Attention } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import { PLACE } from './focusOn.ts';
import { roleTitle } from './roles.ts';
import { saveLog } from './saveLog.ts';
import { opens } from './actions/action.ts';
import { stripText } from './stripText.ts';
import styles from './Strip.module.css';

/** The one thing that asks, what happens if nobody acts, and what can be done: the first one is the main one. */
function actionsOf(c: ConsoleControl, a: Attention): readonly ConsoleAction[] {
  switch (a.kind) {
    case 'approval': return [adHoc('approve', console_approved_aloud({ role: roleTitle(c.view, a.waitsFor) }), approveActs(a.decision).approve), actionOf('remind')];
    case 'commit':
      return [adHoc('commit-for', console_commit_for({ role: roleTitle(c.view, a.waitsFor) }), opens({ kind: 'commit', decision: a.decision.id })), actionOf('remind')];
    case 'update': return [adHoc('brief', console_write_update(), opens({ kind: 'brief', update: a.update.id })), actionOf('message')];
    case 'intel': return [adHoc('share', console_share_for(), opens({ kind: 'share', intel: a.intel.id })), actionOf('message')];
    case 'alerts': return [adHoc('look', console_look_at_alert(), opens({ kind: 'alert', alert: a.alert.id })), actionOf('alerts-all')];
    case 'trouble': return [{ ...adHoc('save', console_save_log(), (inner) => saveLog(inner)), needs: 'nothing' }];
    case 'start': return [actionOf('toggle'), actionOf('projector')];
    case 'nothing-due': return [actionOf('injects'), actionOf('reroute'), actionOf('end')];
    case 'ended': return [actionOf('debrief'), actionOf('rank')];
    case 'door':
    case 'proposal': return [actionOf('devices'), actionOf('next')];
    case 'taken-over':
    case 'other-tab': return [actionOf('log')];
    case 'calm': return [actionOf('next'), actionOf('advance-by')];
  }
}

/** Fixed height, amber only when something needs the facilitator (DESIGN 1). */
export function Strip({ c }: { readonly c: ConsoleControl }) {
  const a = c.attention;
  const text = stripText(c, a);
  const asks = needsYou(a);
  const main = asks || a.kind === 'ended';
  return (
    <section className={styles.Strip} data-asks={asks} aria-label={asks ? console_strip_label() : console_strip_calm_label()} id={PLACE.strip} tabIndex={-1}>
      {asks && <ClockIcon className={styles.icon} size={16} aria-hidden="true" />}
      <div className={styles.words}>
        <p className={styles.title}>{text.title}</p>
        <p className={styles.detail}>{text.detail}</p>
      </div>
      <div className={styles.actions}>
        {actionsOf(c, a).toReversed().map((action, i, all) => (
          <ActionButton key={action.id} c={c} action={action} kind={main && i === all.length - 1 ? 'primary' : 'plain'} keyShown={action.id !== 'rank'} />
        ))}
      </div>
    </section>
  );
}
