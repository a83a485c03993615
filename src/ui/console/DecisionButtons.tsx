import type { FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_approve_for, console_approve_play, console_commit_for, console_commit_play, console_decline_for, console_extend, console_hide_projector,
  console_marked, console_show_projector, console_vote_for,
} from '#messages/compiled/messages.js';
import { opens, type ConsoleAction } from './actions/action.ts';
import { ActionButton } from './ActionButton.tsx';
import { adHoc } from './adHoc.ts';
import { approveActs } from './approval.ts';
import type { ConsoleControl } from './control.ts';
import styles from './DecisionCard.module.css';
import { isAbsent, roleTitle } from './roles.ts';

function answers(c: ConsoleControl, d: FacilitatorDecision): readonly ConsoleAction[] {
  const approver = d.approver ?? '';
  const role = roleTitle(c.view, approver);
  const acts = approveActs(d);
  const approve = (isAbsent(c.view, approver) ? console_approve_play : console_approve_for)({ role });
  return [adHoc(`approve-${d.id}`, approve, acts.approve), adHoc(`decline-${d.id}`, console_decline_for(), acts.decline)];
}

function takings(c: ConsoleControl, d: FacilitatorDecision): readonly ConsoleAction[] {
  const role = roleTitle(c.view, d.owner);
  const commit = (d.ownerAbsent ? console_commit_play : console_commit_for)({ role });
  const vote = d.state === 'open' && d.consulted.length > 0 ? [adHoc(`vote-${d.id}`, console_vote_for(), opens({ kind: 'vote', decision: d.id }))] : [];
  return [...vote, adHoc(`commit-${d.id}`, commit, opens({ kind: 'commit', decision: d.id }))];
}

/** What can be done with a decision now; the projector and more time always last. */
function actionsOf(c: ConsoleControl, d: FacilitatorDecision): readonly ConsoleAction[] {
  const spotlit = c.session.spotlight === d.id;
  const show: ConsoleAction = {
    ...adHoc(`show-${d.id}`, spotlit ? console_hide_projector() : console_show_projector(), (inner) => {
      inner.session.setSpotlight(spotlit ? null : d.id);
      return null;
    }),
    needs: 'log',
  };
  if (d.state === 'working') return [];
  const extend = d.deadlineAt === null ? [] : [adHoc(`extend-${d.id}`, console_extend(), opens({ kind: 'extend', decision: d.id }))];
  if (d.state === 'approval') return [...answers(c, d), show, ...extend];
  return [...takings(c, d), ...(d.state === 'standing' ? [] : [show, ...extend])];
}

export function DecisionButtons({ c, decision }: { readonly c: ConsoleControl; readonly decision: FacilitatorDecision }) {
  const actions = actionsOf(c, decision);
  if (actions.length === 0) return null;
  const plays = isAbsent(c.view, decision.state === 'approval' ? (decision.approver ?? '') : decision.owner);
  return (
    <div className={styles.buttons}>
      {actions.map((action) => <ActionButton key={action.id} c={c} action={action} size="dense" />)}
      {plays && <span className={styles.hint}>{console_marked()}</span>}
    </div>
  );
}
