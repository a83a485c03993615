import type { Run } from '../exercise/run.ts';
import { HARM_CLASSES, type Harm } from '../scenario/model.ts';
import type { HarmView } from './commonView.ts';

/** Harm so far by class and unit. `all`: also what players cannot know yet (SPEC 1, `known`). */
export function harmViews(run: Run, all: boolean): readonly HarmView[] {
  const rows = new Map<string, HarmView>();
  for (const cls of HARM_CLASSES) {
    run.scenario.harms.forEach((harm, i) => {
      const thing = run.world.harms[i];
      if (harm.class !== cls || !thing || thing.stretches.length === 0 || (!all && !thing.known)) return;
      const key = `${harm.class} ${harm.unit}`;
      const sum = rows.get(key);
      const titles = thing.running ? [harm.title, ...(sum?.titles ?? [])] : [...(sum?.titles ?? []), harm.title];
      const amount = (sum?.amount ?? 0) + amountOf(run, harm, i);
      rows.set(key, { class: cls, unit: harm.unit, amount, titles, running: thing.running || (sum?.running ?? false) });
    });
  }
  return [...rows.values()];
}

function amountOf(run: Run, harm: Harm, i: number): number {
  const { per } = harm;
  const stretches = run.world.harms[i]?.stretches ?? [];
  if (per === null) return harm.amount * stretches.length;
  return stretches.reduce((sum, { from, until }) => sum + (harm.amount * ((until ?? run.world.endedAt ?? run.now) - from)) / per, 0);
}
