import type { Command, RoleAct } from '../exercise/command.ts';
import type { Run } from '../exercise/run.ts';
import type { Role } from '../scenario/model.ts';
import { seatAlert } from '../views/seatAlerts.ts';
import { seatDecision, seatIntel, seatUpdate } from '../views/seatThings.ts';
import type { SeatAlert, SeatDecision } from '../views/seatViewTypes.ts';
import type { Policy } from './policy.ts';
import type { Thing } from './turns.ts';

/**
 * What a bot does on its turn, decided on the seat's own view of that one thing: nothing else of the world reaches it, except what P36
 * grants, whether an alert it has looked into is real. `null`: it lets the turn go. `number`: how many turns the thing had before.
 */
export function botAct(run: Run, thing: Thing, number: number, policy: Policy): Omit<Command, 'at'> | null {
  const role = roleOn(run, thing);
  const act = role && actOn(run, role, thing, number, policy);
  return role && act ? { actor: role.id, act } : null;
}

/** Whose turn it is: who has the alert, decides or approves, owes the update, holds the signal. */
function roleOn({ world: w, scenario: s, program }: Run, { kind, index }: Thing): Role | null {
  const seat = (): string | null | undefined => {
    switch (kind) {
      case 'alert': return w.alerts[index]?.role;
      case 'decision': {
        const d = program.decisions[index];
        return d && d.table.states[w.decisions[index]?.chart ?? 0] === 'approval' ? d.approve : d?.owner;
      }
      case 'update': return s.updates[index]?.from;
      case 'intel': return s.intel[index]?.to[0];
    }
  };
  return s.roles[program.at.role.get(seat() ?? '') ?? -1] ?? null;
}

function actOn(run: Run, role: Role, { kind, index, id }: Thing, number: number, policy: Policy): RoleAct | null {
  switch (kind) {
    case 'alert': {
      const view = seatAlert(run, role, index);
      return view && onAlert(view, role.id, run.scenario.alerts[index]?.incident != null);
    }
    case 'decision': {
      const view = seatDecision(run, role, index);
      return view && onDecision(view, number, policy);
    }
    case 'update': return seatUpdate(run, role, index) ? { do: 'brief', update: id, known: said(policy) } : null;
    case 'intel': {
      const view = seatIntel(run, role, index);
      const to = view?.share.filter((one) => !view.sharedWith.includes(one)) ?? [];
      return to.length > 0 ? { do: 'share', intel: id, to } : null;
    }
  }
}

/** `real`: the truth of the alert, used only to close it once the bot has its own finding. */
function onAlert(view: SeatAlert, role: string, real: boolean): RoleAct | null {
  if (view.canAccept) return { do: 'accept', alert: view.id };
  if (view.canAcknowledge) return { do: 'acknowledge', alert: view.id };
  const looked = view.canClose && view.findings.some((finding) => finding.role === role);
  return looked ? { do: 'close', alert: view.id, as: real ? 'true-positive' : 'false-positive' } : null;
}

function onDecision(view: SeatDecision, number: number, policy: Policy): RoleAct | null {
  if (view.mayApprove) return { do: 'approve', decision: view.id };
  const option = view.mayCommit ? policy.choose(view, number) : null;
  const free = view.options.some((o) => o.id === option && o.free);
  return option !== null && free ? { do: 'commit', decision: view.id, option, because: said(policy) } : null;
}

const said = ({ name }: Policy): string => `by the policy ${name}`;
