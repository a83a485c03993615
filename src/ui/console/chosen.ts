import type { FacilitatorDecision, FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import { askingDecisions } from './attention.ts';
import type { ConsoleControl } from './control.ts';

/** Decisions that still ask for something, in the order of their cards: opened first, first; standing ones last. */
export function openDecisions(view: FacilitatorView): readonly FacilitatorDecision[] {
  const live = view.decisions.filter((d) => d.state === 'open' || d.state === 'approval' || d.state === 'working');
  return [...live.toSorted((a, b) => a.openedAt - b.openedAt), ...view.decisions.filter((d) => d.state === 'standing')];
}

/** The decision that keys act on: the chosen one, else the one that asks, else the first open one. */
export function chosenDecision(c: ConsoleControl): FacilitatorDecision | null {
  const open = openDecisions(c.view);
  return open.find((d) => d.id === c.ui.chosen) ?? askingDecisions(c.view)[0] ?? open[0] ?? null;
}
