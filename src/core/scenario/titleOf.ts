import type { Scenario } from './model.ts';

/** What the scenario calls the thing of an id, whatever kind it is; the id itself if it names nothing. */
export function titleOf(s: Scenario, id: string): string {
  const titled = [...s.roles, ...s.feeds, ...s.incidents, ...s.stages, ...s.assets, ...s.access, ...s.harms, ...s.endings].find((x) => x.id === id);
  if (titled) return titled.title;
  const written = [...s.alerts, ...s.injects, ...s.decisions, ...s.updates, ...s.intel, ...s.assumptions].find((x) => x.id === id);
  if (written) return written.prose.title;
  const option = s.decisions.flatMap((d) => d.options).find((o) => o.id === id);
  return option?.prose.title ?? s.duties.find((d) => d.id === id)?.regime ?? s.objectives.find((o) => o.id === id)?.statement ?? id;
}
