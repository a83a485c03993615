import type { Seconds } from '#core/base/duration.ts';
import type { AgendaItemView, FacilitatorAlert, FacilitatorDecision, FacilitatorIntel, FacilitatorUpdate, FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { Trouble } from '#stores/sessionTypes.ts';
import type { MemberRow, Proposal, TableState } from '#stores/table/tableTypes.ts';
import { atTheDoor } from './atTheDoor.ts';

/** The one thing that the strip shows. All but the last six kinds are amber ("this needs you now"). */
export type Attention =
  | { readonly kind: 'trouble'; readonly message: string }
  | { readonly kind: 'start' }
  | { readonly kind: 'approval' | 'commit'; readonly decision: FacilitatorDecision; readonly waitsFor: string; readonly left: Seconds | null }
  | { readonly kind: 'update'; readonly update: FacilitatorUpdate }
  | { readonly kind: 'intel'; readonly intel: FacilitatorIntel }
  | { readonly kind: 'alerts'; readonly alert: FacilitatorAlert; readonly waits: Seconds; readonly count: number }
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'taken-over' }
  | { readonly kind: 'other-tab' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'door'; readonly member: MemberRow }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'calm'; readonly next: AgendaItemView | null };

export interface AttentionInput {
  readonly view: FacilitatorView;
  readonly trouble: Trouble | null;
  readonly readOnly: boolean;
  readonly table: TableState;
}

/** From this wait on an alert that nobody started asks for the facilitator, in scenario seconds. */
export const ALERT_PATIENCE: Seconds = 600;
/** Share of a decision's time that must be left for it to stay calm (DESIGN 4: the last quarter is due). */
const LAST_QUARTER = 0.25;

/** Who must act on a decision now: the approver after the commit, else its owner; `null` if it waits for nobody. */
export function waitsFor(decision: FacilitatorDecision): string | null {
  if (decision.state === 'approval') return decision.approver;
  return decision.state === 'open' ? decision.owner : null;
}

/** True in the last quarter of the time between opening and deadline. */
export function isLastQuarter(decision: FacilitatorDecision, now: Seconds): boolean {
  if (decision.deadlineAt === null) return false;
  return decision.deadlineAt - now <= (decision.deadlineAt - decision.openedAt) * LAST_QUARTER;
}

/** An open decision asks once its time runs short, all have voted, or its owner is played by the facilitator. */
function asks(decision: FacilitatorDecision, now: Seconds): boolean {
  if (decision.state === 'approval') return true;
  if (decision.state !== 'open') return false;
  const allIn = decision.consulted.every((role) => decision.voted.includes(role));
  return isLastQuarter(decision, now) || (allIn && decision.consulted.length > 0) || decision.ownerAbsent;
}

/** Decisions that ask, the shortest time left first; without a deadline last, approvals before commits. */
export function askingDecisions(view: FacilitatorView): readonly FacilitatorDecision[] {
  const { now } = view.clock;
  const left = (d: FacilitatorDecision): number => (d.deadlineAt === null ? Number.MAX_SAFE_INTEGER : d.deadlineAt - now);
  return view.decisions
    .filter((d) => asks(d, now))
    .toSorted((a, b) => left(a) - left(b) || Number(b.state === 'approval') - Number(a.state === 'approval'));
}

/** Alerts that nobody has started, oldest wait first. */
export function untouchedAlerts(view: FacilitatorView): readonly FacilitatorAlert[] {
  return view.alerts.filter((a) => a.state === 'raised').toSorted((a, b) => a.since - b.since);
}

function ofDecisions(view: FacilitatorView): Attention | null {
  const decision = askingDecisions(view)[0];
  const who = decision ? waitsFor(decision) : null;
  if (!decision || who === null) return null;
  const left = decision.deadlineAt === null ? null : decision.deadlineAt - view.clock.now;
  return { kind: decision.state === 'approval' ? 'approval' : 'commit', decision, waitsFor: who, left };
}

function ofSharing(view: FacilitatorView): Attention | null {
  const update = view.updates.find((u) => u.running && u.overdue);
  if (update) return { kind: 'update', update };
  const { now } = view.clock;
  const intel = view.intel.find((i) => i.dueAt < now && i.share.some((role) => !i.sharedWith.includes(role)));
  return intel ? { kind: 'intel', intel } : null;
}

function ofAlerts(view: FacilitatorView): Attention | null {
  const waiting = untouchedAlerts(view);
  const alert = waiting[0];
  if (!alert) return null;
  const waits = view.clock.now - alert.since;
  return waits >= ALERT_PATIENCE ? { kind: 'alerts', alert, waits, count: waiting.length } : null;
}

/** What waits at the table: a word in the calm strip, for it does not press. */
function ofTable(table: TableState): Attention | null {
  const member = atTheDoor(table)[0];
  if (member) return { kind: 'door', member };
  const proposal = table.proposals[0];
  return proposal ? { kind: 'proposal', proposal } : null;
}

/**
 * The most urgent thing on the console, from what the facilitator may see (DESIGN 1: one thing asks). Order: trouble that
 * endangers the log, decisions by time left, overdue updates and intel, a stuck agenda, alerts nobody started,
 * then who waits at the door and ratings proposed, else calm.
 */
export function attention({ view, trouble, readOnly, table }: AttentionInput): Attention {
  if (table.takenOver !== null) return { kind: 'taken-over' };
  if (readOnly) return { kind: 'other-tab' };
  if (trouble) return { kind: 'trouble', message: trouble.message };
  if (view.clock.state === 'ended') return { kind: 'ended' };
  if (view.clock.state === 'ready') return { kind: 'start' };
  return (
    ofDecisions(view) ??
    ofSharing(view) ??
    (view.nothingDue ? { kind: 'nothing-due' } : null) ??
    ofAlerts(view) ??
    ofTable(table) ?? { kind: 'calm', next: view.agenda[0] ?? null }
  );
}

const CALM: ReadonlySet<Attention['kind']> = new Set(['calm', 'ended', 'other-tab', 'taken-over', 'door', 'proposal']);
/** Whether the strip is amber. */
export function needsYou(a: Attention): boolean {
  return !CALM.has(a.kind);
}

/** Key of the card that bears the amber border beside the strip, `null` if none does. */
export function subjectOf(a: Attention): string | null {
  switch (a.kind) {
    case 'approval':
    case 'commit': return `decision:${a.decision.id}`;
    case 'update': return `update:${a.update.id}`;
    case 'intel': return `intel:${a.intel.id}`;
    case 'alerts': return 'alerts';
    default: return null;
  }
}
