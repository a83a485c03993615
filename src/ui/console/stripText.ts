import type { AgendaItemView, FacilitatorDecision } from '#core/views/facilitatorViewTypes.ts';
import {
  console_strip_alerts, console_strip_alerts_then, console_strip_approval, console_strip_calm, console_strip_calm_next, console_strip_calm_nothing,
  console_strip_commit, console_strip_door, console_strip_door_then, console_strip_ended, console_strip_ended_then, console_strip_expires, console_strip_expires_paced, console_strip_intel,
  console_strip_intel_then, console_strip_no_deadline, console_strip_nothing, console_strip_nothing_then, console_strip_other_tab, console_strip_other_tab_then,
  console_strip_proposal, console_strip_proposal_then,
  console_strip_start, console_strip_start_then, console_strip_taken_over, console_strip_taken_over_then, console_strip_then, console_strip_trouble, console_strip_update, console_strip_update_then,
} from '#messages/compiled/messages.js';
import { isolatedName } from '#ui/kit/personName.ts';
import { duration, roomMinutes, scenarioClock, timeLeft } from '#ui/kit/time.ts';
import { agendaTitle } from './agendaWords.ts';
import type { Attention } from './attention.ts';
import type { ConsoleControl } from './control.ts';
import { roleTitle } from './roles.ts';

/** The strip in words: what asks, and what happens if nobody acts. */
export interface StripText {
  readonly title: string;
  readonly detail: string;
}

/** "Expires at 04:12, in 5 min of scenario time, about 1 min in the room. Then: the link stays up." */
export function expiryWords(c: ConsoleControl, decision: FacilitatorDecision): string {
  const { now, clockStart, rate } = c.view.clock;
  if (decision.deadlineAt === null) return console_strip_no_deadline({ waited: duration(now - (decision.commit?.at ?? decision.openedAt)) });
  const left = decision.deadlineAt - now;
  const facts = { time: scenarioClock(clockStart, decision.deadlineAt), left: timeLeft(left) };
  const room = roomMinutes(left, rate);
  const when = room === null ? console_strip_expires_paced(facts) : console_strip_expires({ ...facts, room });
  return decision.otherwise === null ? when : `${when} ${console_strip_then({ otherwise: decision.otherwise })}`;
}

function calm(c: ConsoleControl, next: AgendaItemView | null): StripText {
  if (next === null) return { title: console_strip_calm(), detail: console_strip_calm_nothing() };
  const { now, clockStart } = c.view.clock;
  const time = scenarioClock(clockStart, next.at);
  return { title: console_strip_calm(), detail: console_strip_calm_next({ what: agendaTitle(next), left: timeLeft(next.at - now), time }) };
}

export function stripText(c: ConsoleControl, a: Attention): StripText {
  switch (a.kind) {
    case 'approval':
    case 'commit': {
      const facts = { title: a.decision.title, role: roleTitle(c.view, a.waitsFor) };
      return { title: (a.kind === 'approval' ? console_strip_approval : console_strip_commit)(facts), detail: expiryWords(c, a.decision) };
    }
    case 'update': return { title: console_strip_update({ title: a.update.title, role: roleTitle(c.view, a.update.from) }), detail: console_strip_update_then() };
    case 'intel':
      return { title: console_strip_intel({ title: a.intel.title, role: a.intel.to.map((r) => roleTitle(c.view, r)).join(', ') }), detail: console_strip_intel_then() };
    case 'alerts':
      return {
        title: console_strip_alerts({ count: a.count, title: a.alert.title }),
        detail: console_strip_alerts_then({ waits: duration(a.waits), role: roleTitle(c.view, a.alert.role) }),
      };
    case 'trouble': return { title: console_strip_trouble(), detail: a.message };
    case 'start': return { title: console_strip_start(), detail: console_strip_start_then() };
    case 'nothing-due': return { title: console_strip_nothing(), detail: console_strip_nothing_then() };
    case 'other-tab': return { title: console_strip_other_tab(), detail: console_strip_other_tab_then() };
    case 'taken-over': return { title: console_strip_taken_over(), detail: console_strip_taken_over_then() };
    case 'door': return { title: console_strip_door({ name: isolatedName(a.member.name) }), detail: console_strip_door_then() };
    case 'proposal': return { title: console_strip_proposal({ name: isolatedName(a.proposal.from) }), detail: console_strip_proposal_then() };
    case 'ended': return { title: console_strip_ended({ ending: c.view.ending?.title ?? '' }), detail: console_strip_ended_then() };
    case 'calm': return calm(c, a.next);
  }
}
