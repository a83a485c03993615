import { briefsOf } from '../exercise/records.ts';
import type { Run } from '../exercise/run.ts';
import type { Delivery } from '../exercise/things.ts';
import type { Prose } from '../scenario/prose.ts';
import { titleOfRole } from './frame.ts';
import type { InboxItem } from './seatViewTypes.ts';

const plain = (text: string): Prose => ({
  text, title: text.split('\n')[0] ?? '', nodes: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
});

/** What has landed at one role, oldest first. Keys count what came to that role alone: others' messages leave no trace in them. */
export function inbox(run: Run, role: string): readonly InboxItem[] {
  const briefs = briefsOnce(run);
  return run.world.deliveries.filter(({ to }) => to.includes(role)).flatMap((delivery, i) => {
    const item = read(run, delivery, role, briefs);
    return item ? [{ ...item, key: `${delivery.kind}-${i}`, kind: delivery.kind, at: delivery.at }] : [];
  });
}

type Briefs = (update: number) => ReturnType<typeof briefsOf>;

/** The briefs of each update, read from the log once however many of them were delivered. */
function briefsOnce(run: Run): Briefs {
  const kept = new Map<number, ReturnType<Briefs>>();
  return (update) => {
    const briefs = kept.get(update) ?? briefsOf(run.world, run.world.updates[update]);
    kept.set(update, briefs);
    return briefs;
  };
}

type Body = Pick<InboxItem, 'from' | 'via' | 'prose' | 'brief'>;

function read(run: Run, d: Delivery, role: string, briefs: Briefs): Body | null {
  const s = run.scenario;
  switch (d.kind) {
    case 'inject': {
      const inject = s.injects[d.of];
      return inject ? { from: inject.from, via: inject.via, prose: inject.prose, brief: null } : null;
    }
    case 'message': {
      const message = run.world.messages.get(d.of);
      return message ? { from: null, via: null, prose: plain(message.text), brief: null } : null;
    }
    case 'outcome': {
      const option = s.decisions[d.of]?.options[d.option];
      const outcome = option?.outcomes[d.part];
      return option && outcome ? { from: option.prose.title, via: null, prose: outcome.prose, brief: null } : null;
    }
    case 'expired': {
      const decision = s.decisions[d.of];
      return decision ? { from: decision.prose.title, via: null, prose: decision.otherwise?.prose ?? plain(''), brief: null } : null;
    }
    case 'intel': {
      const intel = s.intel[d.of];
      if (!intel) return null;
      const from = intel.to.includes(role) ? null : titleOfRole(run, intel.to[0] ?? '');
      return { from, via: null, prose: intel.prose, brief: null };
    }
    case 'brief': {
      const brief = briefs(d.of)[d.part];
      return brief ? { from: titleOfRole(run, brief.by), via: null, prose: plain(''), brief: brief.text } : null;
    }
  }
}
