import {
  console_do_alert, console_do_answer, console_do_approve, console_do_brief, console_do_commit, console_do_decline, console_do_share, console_do_vote,
} from '#messages/compiled/messages.js';
import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { approveActs } from './approval.ts';
import type { ConsoleControl } from './control.ts';
import type { Sheet } from './sheet.ts';

/** One thing that waits for a role. */
export interface Part {
  readonly key: string;
  readonly words: string;
  readonly run: (c: ConsoleControl) => void;
}
const sheet = (key: string, words: string, opened: Sheet): Part => ({ key, words, run: (c) => c.change({ sheet: opened }) });

/** What a role could do now, most urgent first: answers, commits, votes, updates, intelligence, alerts. */
export function partsOf(view: FacilitatorView, role: string): readonly Part[] {
  return [...approvals(view, role), ...decisions(view, role), ...sharing(view, role), ...alerts(view, role)];
}

function approvals(view: FacilitatorView, role: string): readonly Part[] {
  return view.decisions
    .filter((d) => d.state === 'approval' && d.approver === role)
    .flatMap((d) => [
      { key: `approve:${d.id}`, words: console_do_approve({ title: d.title }), run: (c: ConsoleControl) => c.tell('keys', approveActs(d).approve(c)) },
      { key: `decline:${d.id}`, words: console_do_decline({ title: d.title }), run: (c: ConsoleControl) => c.tell('keys', approveActs(d).decline(c)) },
    ]);
}

function decisions(view: FacilitatorView, role: string): readonly Part[] {
  const open = view.decisions.filter((d) => d.state === 'open' || d.state === 'standing');
  return [
    ...open.filter((d) => d.owner === role).map((d) => sheet(`commit:${d.id}`, console_do_commit({ title: d.title }), { kind: 'commit', decision: d.id })),
    ...open
      .filter((d) => d.consulted.includes(role) && !d.voted.includes(role))
      .map((d) => sheet(`vote:${d.id}`, console_do_vote({ title: d.title }), { kind: 'vote', decision: d.id })),
  ];
}

function sharing(view: FacilitatorView, role: string): readonly Part[] {
  return [
    ...view.updates.filter((u) => u.running && u.from === role).map((u) => sheet(`brief:${u.id}`, console_do_brief({ title: u.title }), { kind: 'brief', update: u.id })),
    ...view.intel
      .filter((i) => i.to.includes(role) && i.share.some((other) => !i.sharedWith.includes(other)))
      .map((i) => sheet(`share:${i.id}`, console_do_share({ title: i.title }), { kind: 'share', intel: i.id })),
  ];
}

function alerts(view: FacilitatorView, role: string): readonly Part[] {
  return view.alerts
    .filter((a) => a.role === role && a.state !== 'closed' && a.state !== 'working')
    .map((a) =>
      sheet(`alert:${a.id}`, a.state === 'escalated' ? console_do_answer({ title: a.title }) : console_do_alert({ title: a.title }), { kind: 'alert', alert: a.id }));
}
