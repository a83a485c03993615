import type { RoleView, TaskView } from '#core/views/commonView.ts';
import type { AgendaItemView, DeskView, FacilitatorAlert, FacilitatorDecision, FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { prose } from './prose.ts';

/** A hand-made console view two hours into an invented night: three open decisions, five untouched alerts, desks, agenda. */
const NOW = 7040;
type ConsoleRole = FacilitatorView['roles'][number];

function role(id: string, title: string, team: RoleView['team'], func: RoleView['function'], tier: number | null, absent = false): ConsoleRole {
  return { id, title, team, function: func, tier, essential: true, absent };
}
export const consoleRoles: readonly ConsoleRole[] = [
  role('triage', 'Triage analyst', 'secops', 'triage', 1),
  role('investigator', 'Investigator', 'secops', 'investigation', 2),
  role('hunter', 'Threat hunter', 'secops', 'hunt', 3),
  role('manager', 'Incident manager', 'secops', 'incident-management', null),
  role('intelligence', 'Threat intelligence', 'secops', 'threat-intelligence', 2),
  role('security', 'Head of security', 'secops', 'security-leadership', null),
  role('ceo', 'Chief executive', 'business', 'executive', null),
  role('operations', 'Head of operations', 'business', 'operations', null),
  role('counsel', 'General counsel', 'business', 'legal', null),
  role('communications', 'Head of communications', 'business', 'communications', null, true),
];

function task(change: Partial<TaskView> = {}): TaskView {
  return { kind: 'finding', id: 'unsigned', title: 'Unsigned file, gate-ctl-02', role: 'triage', state: 'running', takes: 600, done: 240, doneAt: 7400, ...change };
}
const revokeWork = task({ kind: 'option', id: 'revoke-now', title: 'Revoke contractor access', role: 'investigator', takes: 1200, done: 720, doneAt: 7520 });
const huntWork = task({ kind: 'option', id: 'hunt-keys', title: 'Hunt for new cloud keys', role: 'hunter', takes: 2700, done: 1860, doneAt: 7880 });

function option(id: string, title: string, by: string, takes = 0, visible = true): FacilitatorDecision['options'][number] {
  return { id, title, prose: prose(title), takes, by, free: true, visible };
}
export function aFacilitatorDecision(change: Partial<FacilitatorDecision> = {}): FacilitatorDecision {
  return {
    id: 'cut-link', title: 'Cut the terminal link',
    prose: prose('Cut the terminal link', 'Close the path from office to terminal. Cranes and gates go to hand work.'),
    state: 'approval', standing: false, steps: ['vote', 'commit', 'approve', 'work', 'done'], openedAt: 6120, deadlineAt: 7320,
    otherwise: 'The link stays up.', owner: 'manager', approver: 'ceo', consulted: ['operations', 'counsel', 'security'],
    voted: ['operations', 'counsel', 'security'],
    commit: { at: 6540, by: 'manager', option: 'cut-now', optionTitle: 'Cut now, work by hand', because: 'Two of six hosts are locked and the path is still open.' },
    approvedAt: null, declined: null, expiredAt: null, work: null,
    tally: [
      { option: 'cut-now', title: 'Cut now, work by hand', business: 1, secops: 3, external: 0, meanConfidence: 74 },
      { option: 'cut-later', title: 'Cut at shift change, 06:00', business: 2, secops: 1, external: 0, meanConfidence: 58 },
      { option: 'keep', title: 'Keep it up and watch', business: 0, secops: 0, external: 0, meanConfidence: null },
    ],
    options: [
      option('cut-now', 'Cut now, work by hand', 'operations', 600),
      option('cut-later', 'Cut at shift change, 06:00', 'operations'),
      option('keep', 'Keep it up and watch', 'manager'),
    ],
    ownerAbsent: false, ...change,
  };
}

const customers = aFacilitatorDecision({
  id: 'customers', title: 'What do we tell customers?', prose: prose('What do we tell customers?', 'First statement to 38 shippers.'),
  state: 'open', steps: ['vote', 'commit', 'work', 'done'], openedAt: 6300, deadlineAt: 8100, otherwise: 'The shippers read it in the press.',
  owner: 'communications', approver: null, consulted: ['ceo', 'counsel', 'operations', 'security'], voted: ['ceo', 'counsel', 'operations'],
  commit: null, tally: null, ownerAbsent: true,
  options: [option('say-all', 'Say what we know now', 'communications', 300), option('wait', 'Wait for the morning', 'communications')],
});
const revoke = aFacilitatorDecision({
  id: 'revoke', title: 'Revoke contractor access', prose: prose('Revoke contractor access'), state: 'working', steps: ['vote', 'commit', 'work', 'done'],
  deadlineAt: 7900, owner: 'investigator', approver: null, consulted: ['manager'], voted: ['manager'], work: revokeWork, tally: null,
  commit: { at: 6300, by: 'investigator', option: 'revoke-now', optionTitle: 'Revoke now', because: 'It is the way in.' },
  options: [option('revoke-now', 'Revoke now', 'investigator', 1200)],
});
const hunt = aFacilitatorDecision({
  id: 'hunt', title: 'Hunt for new cloud keys', prose: prose('Hunt for new cloud keys'), state: 'standing', standing: true, steps: ['commit', 'work', 'done'],
  deadlineAt: null, otherwise: null, owner: 'hunter', approver: null, consulted: [], voted: [], commit: null, tally: null, work: huntWork,
  options: [option('hunt-keys', 'Search the cloud logs for new keys', 'hunter', 2700)],
});
const done = (id: string, title: string, at: number): FacilitatorDecision =>
  aFacilitatorDecision({
    id, title, prose: prose(title), state: 'done', steps: ['commit', 'done'], approver: null, consulted: [], voted: [], tally: null,
    commit: { at, by: 'manager', option: `${id}-yes`, optionTitle: 'Yes', because: 'Needed.' }, options: [option(`${id}-yes`, 'Yes', 'manager')],
  });

export function aFacilitatorAlert(change: Partial<FacilitatorAlert> = {}): FacilitatorAlert {
  return {
    id: 'shadow', title: 'Shadow copies deleted, tms-app-02', severity: 'high', feed: 'Endpoint', raisedAt: NOW - 900, state: 'raised', role: 'triage',
    since: NOW - 900, closedAs: null, ...change,
  };
}
export const someAlerts: readonly FacilitatorAlert[] = [
  aFacilitatorAlert(),
  aFacilitatorAlert({ id: 'countries', title: 'Sign-in from two countries, svc-gate', severity: 'medium', feed: 'Identity', raisedAt: NOW - 720, since: NOW - 720 }),
  aFacilitatorAlert({ id: 'mail-rule', title: 'Mail rule created, m.webb', severity: 'low', feed: 'Mail', raisedAt: NOW - 540, since: NOW - 540 }),
  aFacilitatorAlert({ id: 'snapshot', title: 'Snapshot shared outside tenant', severity: 'critical', raisedAt: NOW - 360, since: NOW - 360, role: 'investigator' }),
  aFacilitatorAlert({ id: 'remote-tool', title: 'Remote tool on ops-lt-19', severity: 'medium', raisedAt: NOW - 120, since: NOW - 120 }),
  aFacilitatorAlert({ id: 'unsigned', title: 'Unsigned file, gate-ctl-02', raisedAt: 6600, since: 6800, state: 'working' }),
  aFacilitatorAlert({ id: 'beacon', title: 'Regular small uploads, ops-lt-04', raisedAt: 5200, since: 6900, state: 'escalated', role: 'investigator' }),
  aFacilitatorAlert({ id: 'print', title: 'Print queue error, gate office', severity: 'low', raisedAt: 4000, since: 4300, state: 'closed', closedAs: 'false-positive' }),
];

const item = (at: number, kind: AgendaItemView['kind'], id: string, title: string, roles: readonly string[] = [], truth: string | null = null): AgendaItemView => ({
  at, kind, id, title, truth, roles, halts: kind !== 'step',
});
export const someAgenda: readonly AgendaItemView[] = [
  item(7200, 'update-due', 'hourly', 'Update to leaders', ['security']),
  item(7320, 'expiry', 'cut-link', 'Cut the terminal link', ['ceo']),
  item(7380, 'step', 'spread', 'Attack step due', [], 'The attacker copies the gate database'),
  item(7380, 'intel-due', 'leak-post', 'Leak-site post', ['intelligence']),
  item(7520, 'work', 'revoke-now', 'Revoke contractor access', ['investigator']),
  item(7700, 'inject', 'vessel', 'Vessel agent calls', ['operations']),
  item(7820, 'alert', 'rename', 'Mass file rename', ['triage']),
  item(9000, 'decision', 'hand-work', 'Go to hand work for the shift?', ['operations']),
];

function desk(id: string, running: TaskView | null, queue: readonly TaskView[] = [], untouched = 0): DeskView {
  const found = consoleRoles.find((r) => r.id === id);
  if (!found) throw new Error(`no role ${id} in the fixture`);
  return { role: found, running, queue, untouched };
}
const desks: readonly DeskView[] = [
  desk('triage', task(), [task({ id: 'countries', title: 'Sign-in from two countries', state: 'queued', done: 0, doneAt: null })], 4),
  desk('investigator', revokeWork, [task({ id: 'beacon', title: 'Audit trail', role: 'investigator', state: 'paused', done: 100, doneAt: null })], 1),
  desk('hunter', huntWork), desk('manager', null), desk('intelligence', null), desk('security', null),
];

/** The whole view; every part can be replaced. */
export function aFacilitatorView(change: Partial<FacilitatorView> = {}): FacilitatorView {
  return {
    audience: 'facilitator',
    title: { id: 'harbor-light', title: 'Night shift at Harbor Light', version: '1.0.0', organisation: 'Harbor Light Logistics', handling: null },
    duration: 5400, clock: { state: 'running', now: NOW, horizon: 86_400, rate: 4, clockStart: '2026-03-06T02:10:00-05:00' }, roles: consoleRoles,
    stage: {
      id: 'slow', title: 'The terminal slows', index: 4, of: 6, enteredAt: 6000,
      prose: prose('Gate lanes at Pier 3 stop answering. Two of six terminal servers show locked files. The 06:00 sailing has 412 containers still to load.'),
    },
    stages: [
      { id: 'quiet', title: 'A quiet night', entered: true, current: false },
      { id: 'slow', title: 'The terminal slows', entered: true, current: true },
      { id: 'dark', title: 'The terminal is dark', entered: false, current: false },
    ],
    discussions: [{ to: [], prose: prose('Who may stop the terminal at night, and does that person know it?') }],
    notes: [prose('Let the silence stand before you press on.')], agenda: someAgenda, nothingDue: false,
    waiting: [
      {
        kind: 'ending', id: 'evicted', title: 'Attacker out', condition: 'intrusion.remediated and not locked',
        missing: [{ name: 'intrusion.remediated', holds: false, by: ['Investigator, by ‘Revoke contractor access’'] }],
      },
      { kind: 'stage', id: 'dark', title: 'The terminal is dark', condition: 'locked', missing: [{ name: 'locked', holds: false, by: ['attack step ‘Lock the terminal’'] }] },
    ],
    decisions: [aFacilitatorDecision(), customers, revoke, hunt, done('call-in', 'Call in the incident manager', 1860), done('wake', 'Wake the chief executive', 4200)],
    alerts: someAlerts, desks,
    held: [
      { id: 'clean-copy', title: 'Backup operator finds a clean copy', prose: prose('Backup operator finds a clean copy'), to: ['manager'], held: true, releasable: true },
      { id: 'board-chair', title: 'Board chair calls the chief executive', prose: prose('Board chair calls'), to: ['ceo'], held: true, releasable: true },
      { id: 'vessel', title: 'Vessel agent calls', prose: prose('Vessel agent calls'), to: ['operations'], held: false, releasable: true },
    ],
    updates: [{
      id: 'hourly', title: 'Update to leaders', from: 'security', to: ['ceo', 'operations'], running: true, nextDueAt: 7200, overdue: false,
      last: { update: 'hourly', at: 5280, from: 'security', text: { known: 'An intruder used a contractor’s access.', impact: 'None so far.', next: '04:10' } },
    }],
    intel: [{ id: 'leak-post', title: 'Leak-site post', to: ['intelligence'], share: ['ceo', 'counsel'], sharedWith: [], dueAt: 7380 }],
    duties: [{ id: 'port', regime: 'Port contract, clause 14', source: 'Contract', asOf: '2026-01-31', startedAt: 6120, dueAt: 20_520, state: 'running' }],
    harms: [{ class: 'downtime', unit: 'USD', amount: 10_500, titles: ['No container leaves'], running: true }],
    assumptions: [{ id: 'backups', text: 'Backups are clean.' }], objectives: [{ id: 'evict', statement: 'Remove the attacker within 4 h of the first look' }],
    truth: {
      access: [{ id: 'vpn-session', title: 'Contractor VPN session', held: true, since: 300 }],
      steps: [{ id: 'login', title: 'Logs in with the contractor’s password', at: 300, fired: true }],
      assumptions: [{ id: 'backups', text: 'Backups are clean.', holds: false }],
    },
    log: [{ seq: 41, at: 6960, wall: 0, by: 'facilitator', text: 'released ‘Pilot booking moved’' }],
    undo: { seq: 41, at: 6960, wall: 0, by: 'facilitator', text: 'released ‘Pilot booking moved’' }, playReason: null, ending: null, ...change,
  };
}
