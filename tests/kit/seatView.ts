import type { BriefView, ClockView, RoleView, TitleView } from '#core/views/commonView.ts';
import type { SeatAlert, SeatDecision, SeatView } from '#core/views/seatViewTypes.ts';
import { prose } from './prose.ts';

/** A hand-made view of one seat two hours into an invented night; every part can be replaced. */
export const aTitle: TitleView = {
  id: 'harbor-light', title: 'Night shift at Harbor Light', version: '1.0.0', organisation: 'Harbor Light Logistics', handling: null,
};
export const aClock: ClockView = { state: 'running', now: 7020, horizon: 86400, rate: 0, clockStart: '2026-03-06T02:10:00-05:00' };
export const someRoles: readonly RoleView[] = [
  { id: 'triage', title: 'Triage analyst', team: 'secops', function: 'triage', tier: 1, essential: true },
  { id: 'investigator', title: 'Investigator', team: 'secops', function: 'investigation', tier: 2, essential: true },
  { id: 'manager', title: 'Incident manager', team: 'secops', function: 'incident-management', tier: null, essential: true },
  { id: 'ceo', title: 'Chief executive', team: 'business', function: 'executive', tier: null, essential: true },
  { id: 'operations', title: 'Head of operations', team: 'business', function: 'operations', tier: null, essential: false },
];

export function aDecision(change: Partial<SeatDecision> = {}): SeatDecision {
  return {
    id: 'cut-link', title: 'Cut the link to the terminal?', prose: prose('Cut the link to the terminal?', 'Crews would work by hand.'),
    state: 'open', standing: false, steps: ['vote', 'commit', 'approve', 'work', 'done'], openedAt: 6600, deadlineAt: 7980,
    otherwise: 'The link stays up.', owner: 'manager', approver: 'ceo', consulted: ['operations', 'ceo'], voted: [], commit: null,
    approvedAt: null, declined: null, expiredAt: null, work: null, tally: null,
    options: [
      { id: 'cut-now', title: 'Cut now, work by hand', prose: prose('Cut now, work by hand'), takes: 1200, by: 'operations', free: true },
      { id: 'cut-later', title: 'Cut at the 06:00 shift change', prose: prose('Cut at the 06:00 shift change'), takes: 0, by: 'operations', free: true },
      { id: 'keep', title: 'Keep it up and watch', prose: prose('Keep it up and watch'), takes: 0, by: 'manager', free: true },
    ],
    mayVote: true, mayCommit: false, mayApprove: false, myVote: null, ...change,
  };
}

export function anAlert(change: Partial<SeatAlert> = {}): SeatAlert {
  return {
    id: 'shadow', title: 'Shadow copies deleted, tms-app-02',
    prose: {
      text: 'Shadow copies deleted, tms-app-02\n03:52:12 vssadmin.exe delete shadows /all', title: 'Shadow copies deleted, tms-app-02',
      nodes: [
        { type: 'paragraph', children: [{ type: 'text', value: 'Shadow copies deleted, tms-app-02' }] },
        { type: 'code', value: '03:52:12 vssadmin.exe delete shadows /all\nuser svc-backup  parent wmiprvse.exe', lang: null },
      ],
    },
    severity: 'high', feed: 'Endpoint', record: { true: 43, false: 3 }, raisedAt: 6120, state: 'raised', mine: true, with: 'triage',
    returnedBecause: null, task: null, findings: [], canAcknowledge: true, canAccept: false, canClose: true, escalateTo: ['investigator', 'manager'],
    closedAs: null, lookTakes: 600, ...change,
  };
}

export function aBrief(change: Partial<BriefView> = {}): BriefView {
  return {
    update: 'hourly', at: 5280, from: 'manager',
    text: {
      known: 'An intruder used a contractor’s access.', suspected: 'The same person reached our cloud.', unknown: 'Whether customer records left.',
      impact: 'None on the terminal so far.', needs: 'Nothing now.', next: '04:10',
    }, ...change,
  };
}

/** The seat of `role` (default: head of operations). */
export function aSeatView(change: Partial<SeatView> = {}, role = 'operations'): SeatView {
  const found = someRoles.find((r) => r.id === role);
  if (!found) throw new Error(`no role ${role} in the fixture`);
  return {
    audience: 'seat', title: aTitle, clock: aClock, role: { ...found, brief: 'You decide what moves on the quay.' }, roles: someRoles,
    stage: { id: 'slow', title: 'The terminal slows', index: 3, of: 6, enteredAt: 6000, prose: prose('Gate lanes at Pier 3 stop answering.') },
    inbox: [
      { key: 'i1', kind: 'inject', at: 3600, from: 'Night guard', via: 'phone', prose: prose('A contractor asks for a badge.'), brief: null },
      { key: 'i2', kind: 'message', at: 6120, from: null, via: null, prose: prose('Gate lanes at Pier 3 stopped answering.'), brief: null },
    ],
    privates: [{ key: 'p1', prose: prose('Two lanes can run by hand until 08:00.') }],
    desk: found.team === 'secops' ? { running: null, queue: [] } : null,
    alerts: [], decisions: [aDecision()], owes: [], briefs: [{ update: 'hourly', from: 'manager', nextDueAt: 7200, overdue: false, last: aBrief() }],
    intel: [],
    duties: [
      { id: 'port', regime: 'Port contract, clause 14', source: 'Contract', asOf: '2026-01-31', startedAt: 6120, dueAt: 20520, state: 'running' },
      { id: 'gdpr', regime: 'GDPR Art. 33', source: 'EUR-Lex 32016R0679', asOf: '2026-01-31', startedAt: null, dueAt: null, state: 'not-started' },
    ],
    assumptions: [{ id: 'backups', text: 'Backups are clean.', assumed: false, revealed: null }],
    harms: [], assets: [{ id: 'tms', title: 'Terminal management system' }, { id: 'crm', title: 'Customer records' }],
    ranked: { harms: null, assets: null }, ending: null, objectives: [], ...change,
  };
}
