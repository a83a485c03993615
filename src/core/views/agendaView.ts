import { before, type Item, type ItemType } from '../exercise/item.ts';
import { halts, titleOf } from '../exercise/haltBefore.ts';
import { isStale } from '../exercise/items.ts';
import type { Run } from '../exercise/run.ts';
import { stepAt } from '../exercise/stepAt.ts';
import type { AgendaItemView, AgendaKind } from './facilitatorViewTypes.ts';

/** What is due, soonest first, however far off; attack steps keep their name for the held key (DESIGN 1.5). */
export function agendaView(run: Run, count: number): readonly AgendaItemView[] {
  const { world: w, scenario } = run;
  if (w.endedAt !== null) return [];
  return w.agenda.items
    .filter((item) => item.at <= scenario.horizon && !isStale(w, item))
    .sort((a, b) => (before(a, b) ? -1 : 1))
    .slice(0, count)
    .map((item) => itemView(run, item));
}

const KINDS: Readonly<Record<ItemType, AgendaKind>> = {
  time: 'time', work: 'work', track: 'track', step: 'step', expiry: 'expiry', 'update-due': 'update-due', 'intel-due': 'intel-due', 'duty-due': 'duty-due',
  ending: 'ending', alert: 'alert', inject: 'inject', decision: 'decision', update: 'update', intel: 'intel',
};

function itemView(run: Run, item: Item): AgendaItemView {
  return {
    at: item.at,
    kind: KINDS[item.type],
    id: idOf(run, item),
    title: titleOf(run.world, item),
    truth: truthOf(run, item),
    roles: rolesOf(run, item),
    halts: item.type === 'expiry' || halts(run.world, item),
  };
}

function truthOf(run: Run, item: Item): string | null {
  if (item.type === 'ending') return run.scenario.endings[item.of]?.title ?? null;
  if (item.type !== 'step' && item.type !== 'track') return null;
  const track = run.program.tracks[item.of];
  if (item.type === 'track') return track?.attack.steps[0]?.title ?? null;
  const step = track && stepAt(track, run.world.tracks[item.of]?.chart ?? -1);
  return track?.attack.steps[step?.index ?? -1]?.title ?? null;
}

function idOf(run: Run, item: Item): string {
  const s = run.scenario;
  switch (item.type) {
    case 'alert': return s.alerts[item.of]?.id ?? '';
    case 'inject': return s.injects[item.of]?.id ?? '';
    case 'decision':
    case 'expiry': return s.decisions[item.of]?.id ?? '';
    case 'update':
    case 'update-due': return s.updates[item.of]?.id ?? '';
    case 'intel':
    case 'intel-due': return s.intel[item.of]?.id ?? '';
    case 'duty-due': return s.duties[item.of]?.id ?? '';
    case 'ending': return s.endings[item.of]?.id ?? '';
    case 'track':
    case 'step': return s.attacks[item.of]?.id ?? '';
    case 'work': {
      const task = run.world.tasks[item.of];
      return (task?.kind === 'finding' ? s.alerts[task.alert]?.id : s.decisions[task?.decision ?? -1]?.options[task?.option ?? -1]?.id) ?? '';
    }
    case 'time': return `T-${item.at}`;
  }
}

function rolesOf(run: Run, item: Item): readonly string[] {
  const s = run.scenario;
  switch (item.type) {
    case 'alert': return [s.alerts[item.of]?.to ?? ''];
    case 'inject': return s.injects[item.of]?.to ?? [];
    case 'decision': return [s.decisions[item.of]?.owner ?? ''];
    case 'expiry': {
      const d = s.decisions[item.of];
      const waitsForApproval = (run.world.decisions[item.of]?.option ?? -1) >= 0;
      return d ? [waitsForApproval ? (d.approve ?? d.owner) : d.owner] : [];
    }
    case 'update':
    case 'update-due': return [s.updates[item.of]?.from ?? ''];
    case 'intel':
    case 'intel-due': return s.intel[item.of]?.to ?? [];
    case 'work': return [run.world.tasks[item.of]?.role ?? ''];
    default: return [];
  }
}
