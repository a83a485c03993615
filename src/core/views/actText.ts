import { formatDuration } from '../base/duration.ts';
import { FACILITATOR, type Act, type ActOf, type Entry } from '../exercise/command.ts';
import type { Scenario } from '../scenario/model.ts';

/** An entry of the log in words, with the titles of the things it names: "escalated ‘Odd login’ to the Investigator". */
export function actText(s: Scenario, act: Act): string {
  const { role, roles, alert, decision, option, inject, objective } = titlesOf(s);
  switch (act.do) {
    case 'acknowledge': return `began to look into ${alert(act.alert)}`;
    case 'accept': return `accepted ${alert(act.alert)}`;
    case 'front': return `brought ${act.alert === undefined ? option(act.option ?? '') : alert(act.alert)} to the front`;
    case 'close': return `closed ${alert(act.alert)} as ${act.as.replace('-', ' ')}`;
    case 'escalate': return `escalated ${alert(act.alert)} to the ${role(act.to)}`;
    case 'return': return `returned ${alert(act.alert)}: ${act.because ?? ''}`;
    case 'vote': return `voted on ${decision(act.decision)}`;
    case 'commit': return `decided ${decision(act.decision)}: ${option(act.option)}`;
    case 'approve': return `approved ${decision(act.decision)}`;
    case 'decline': return `declined ${decision(act.decision)}: ${act.because ?? ''}`;
    case 'brief': return `sent the update ‘${s.updates.find((u) => u.id === act.update)?.prose.title ?? act.update}’`;
    case 'share': return `shared ‘${s.intel.find((i) => i.id === act.intel)?.prose.title ?? act.intel}’ with ${roles(act.to)}`;
    case 'assume': return `relied on ‘${s.assumptions.find((a) => a.id === act.assumption)?.prose.text ?? act.assumption}’`;
    case 'rank': return `ordered the ${act.of} ${act.phase} play`;
    case 'note': return `noted: ${act.text}`;
    case 'start':
    case 'pause':
    case 'resume':
    case 'advance':
    case 'pace': return clockText(act);
    case 'release': return `released ${inject(act.inject)}: ${act.because ?? ''}`;
    case 'skip': return `skipped ${inject(act.inject)}: ${act.because ?? ''}`;
    case 'reroute': return `rerouted to ‘${s.stages.find((x) => x.id === act.stage)?.title ?? act.stage}’: ${act.because ?? ''}`;
    case 'message': return `sent a message to ${roles(act.to)}: ${act.text}`;
    case 'extend': return `gave ${decision(act.decision)} ${formatDuration(act.by)} more: ${act.because ?? ''}`;
    case 'play': return `played the ${role(act.role)}: ${actText(s, act.command)}`;
    case 'correct': return `took back the last command: ${act.because ?? ''}`;
    case 'observe': return `observed on ${objective(act.objective)}: ${act.text}`;
    case 'rate': return `rated ${objective(act.objective)} ${act.rating}: ${act.because ?? ''}`;
    case 'end': return `ended the exercise: ${act.because ?? ''}`;
  }
}

/** Titles of things by their ids, quoted where they are an author's words. */
function titlesOf(s: Scenario) {
  const role = (id: string): string => s.roles.find((r) => r.id === id)?.title ?? id;
  const roles = (ids: readonly string[]): string => (ids.length === s.roles.length ? 'everyone' : ids.map(role).join(', '));
  const alert = (id: string): string => `‘${s.alerts.find((a) => a.id === id)?.prose.title ?? id}’`;
  const decision = (id: string): string => `‘${s.decisions.find((d) => d.id === id)?.prose.title ?? id}’`;
  const option = (id: string): string => `‘${s.decisions.flatMap((d) => d.options).find((o) => o.id === id)?.prose.title ?? id}’`;
  const inject = (id: string): string => `‘${s.injects.find((i) => i.id === id)?.prose.title ?? id}’`;
  const objective = (id: string): string => `‘${s.objectives.find((o) => o.id === id)?.statement ?? id}’`;
  return { role, roles, alert, decision, option, inject, objective };
}

function clockText(act: ActOf<'start' | 'pause' | 'resume' | 'advance' | 'pace'>): string {
  switch (act.do) {
    case 'start': return 'started the exercise';
    case 'pause': return `paused${act.because ? `: ${act.because}` : ''}`;
    case 'resume': return 'resumed';
    case 'advance': return `advanced ${act.to !== undefined ? `to T+${formatDuration(act.to)}` : act.by !== undefined ? `by ${formatDuration(act.by)}` : 'to the next item'}`;
    case 'pace': return act.rate === 0 ? 'set paced play' : `set the pace to ×${act.rate}`;
  }
}

/** Who acted, as a title. */
export const actorText = (s: Scenario, entry: Entry): string =>
  entry.actor === FACILITATOR ? 'Facilitator' : (s.roles.find((r) => r.id === entry.actor)?.title ?? entry.actor);
