import type { Act, Entry } from '#core/exercise/command.ts';
import { openRun, type Run } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import type { Scenario } from '#core/scenario/model.ts';
import { bigScenario } from './bigScenario.ts';

/** A day with 260 injects and a log of exactly 2,000 entries: alerts looked into and closed, decisions taken, notes, and a clock moved minute by minute. The same every time. */
export function scrubLog(): { readonly scenario: Scenario; readonly entries: readonly Entry[] } {
  const { scenario } = parseScenario(bigScenario({ injects: 260, alerts: 100, decisions: 60 }).replace('horizon: 24h', 'horizon: 48h'));
  if (!scenario) throw new Error('the big scenario must parse');
  const run = openRun(scenario);
  run.submit({ at: 0, actor: 'facilitator', act: { do: 'start' } });
  while (run.entries.length < 2000 && run.state !== 'ended') minute(run);
  if (run.entries.length < 2000) throw new Error(`only ${run.entries.length} entries by ${run.now}`);
  return { scenario, entries: JSON.parse(JSON.stringify(run.entries)) as Entry[] };
}

function minute(run: Run): void {
  const { scenario: s, world: w, program } = run;
  const turns: [string, Act][] = s.alerts.flatMap(({ id: alert }, i): [string, Act][] => {
    const state = program.tables.alert.states[w.alerts[i]?.chart ?? 0];
    if (state === 'raised') return [['triage', { do: 'acknowledge', alert }]];
    return state === 'found' ? [['triage', { do: 'close', alert, as: 'true-positive' }]] : [];
  });
  s.decisions.forEach(({ id: decision }, i) => {
    if (program.tables.decision.states[w.decisions[i]?.chart ?? 0] === 'open') turns.push(['manager', { do: 'commit', decision, option: `wait-${i}`, because: 'calm' }]);
  });
  if (w.now % 180 === 0) turns.push(['ceo', { do: 'note', text: 'asked for the next update' }]);
  for (const [actor, act] of turns) if (run.entries.length < 2000) run.submit({ at: run.now, actor, act });
  if (run.entries.length < 2000) run.submit({ at: run.now, actor: 'facilitator', act: { do: 'advance', by: 60 } });
}
