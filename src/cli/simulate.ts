import { formatDuration } from '#core/base/duration.ts';
import { POLICY_NAMES, type PolicyName } from '#core/rehearse/policy.ts';
import { MOST_RUNS, simulate, type Simulation } from '#core/rehearse/simulate.ts';
import type { Counts, Distribution } from '#core/rehearse/tally.ts';
import { loadScenario } from './files.ts';
import type { Output } from './output.ts';
import { Unusable } from './unusable.ts';

export interface SimulateArguments {
  readonly file: string | undefined;
  readonly runs: string | undefined;
  readonly seed: string | undefined;
  readonly policy: string | undefined;
  readonly json: boolean;
}

/** `simulate FILE --runs N --seed S --policy P`: how the measures fall out over many runs with bots at every seat. Without `--runs` 100, without `--seed` 0. */
export function simulateVerb(args: SimulateArguments, out: Output): number {
  if (args.file === undefined) throw new Unusable('simulate: name the scenario file');
  const runs = whole('runs', args.runs ?? '100', 1, MOST_RUNS);
  const seed = whole('seed', args.seed ?? '0', 0, Number.MAX_SAFE_INTEGER);
  const policy = POLICY_NAMES.find((name) => name === args.policy);
  if (!policy) throw new Unusable(`simulate: unexpected policy ${args.policy ?? '(none)'}, expected --policy ${POLICY_NAMES.join('|')}`);
  const { scenario } = loadScenario(args.file);
  const result = finished(simulate(scenario, { runs, seed, policy }));
  if (args.json) out.json(result);
  else for (const line of told(result)) out.line(line);
  return 0;
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Unusable(`simulate: unexpected --${name} ${text}, expected a whole number from ${least} to ${most}`);
}

function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const SAID: Readonly<Record<PolicyName, string>> = {
  absent: 'nobody acts',
  first: 'every role acts at once and takes the first option on the card',
  random: 'every role acts after 0 to 30 minutes and takes any option on the card or none',
  prompt: 'every role acts at once and takes the option with the best grade',
  par: 'the best play found',
};

function told(s: Simulation): readonly string[] {
  return [
    `${s.scenario}: ${s.runs} runs, seed ${s.seed}, policy ${s.policy} (${SAID[s.policy]})${s.played < s.runs ? '; nothing is left to chance, so one run was played and stands for all' : ''}`,
    ...(s.par ? parLines(s.par) : []),
    `endings: ${counts(s.endings)}`,
    ...Object.entries(s.states).map(([id, c]) => `state of ${id}: ${counts(c)}`),
    ...Object.entries(s.ratings).map(([id, c]) => `objective ${id}: ${counts(c)}`),
    ...table(s.measures),
    `gaps, in how many runs: ${counts(s.gaps)}`,
    ...Object.entries(s.coverage).map(([kind, c]) => `${kind} reached: ${c.reached}/${c.of}${c.never.length > 0 ? `; never ${c.never.join(' ')}` : ''}`),
  ];
}

function parLines({ budget, tried, betterBy, plan }: NonNullable<Simulation['par']>): readonly string[] {
  const stopped = tried < budget ? 'no other single choice made it better' : 'the budget was used up';
  const others = Object.entries(plan).map(([decision, option]) => `${decision} ${option ?? 'undecided'}`);
  return [
    `par: ${tried} of at most ${budget} plays tried, ${stopped}; better is, in this order: ${betterBy.join('; ')}`,
    `par departs from the best grade in: ${others.join(', ') || 'nothing'}`,
  ];
}

const counts = (c: Counts): string => Object.entries(c).map(([name, n]) => `${name} ${n}`).join(', ') || 'none';

const HEAD = ['measure', 'n', 'not reached', 'min', 'p10', 'median', 'p90', 'max'];

/** What no run observed is left out. */
function table(measures: Simulation['measures']): readonly string[] {
  const rows = Object.entries(measures).filter(([, d]) => d.n > 0).map(([measure, d]) => [
    measure, String(d.n), String(d.censored), ...[d.min, d.p10, d.median, d.p90, d.max].map((value) => shown(value, d.unit)),
  ]);
  const widths = HEAD.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [HEAD, ...rows].map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '));
}

function shown(value: number | null, unit: Distribution['unit']): string {
  if (value === null) return '–';
  if (unit === 'number') return String(Math.round(value * 100) / 100);
  return `${value < 0 ? '-' : ''}${formatDuration(Math.round(Math.abs(value)))}`;
}
