import { bordaCount, countedRanks, type RankedThing, type RankPhase } from '../../measures/agreement.ts';
import { HARM_CLASSES, type HarmClass, type Team } from '../../scenario/model.ts';
import type { Block } from '../document.ts';
import { heading, paragraph, table } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import { countWords } from '../words/amountWords.ts';
import { HARM_WORDS } from '../words/harmWords.ts';

const THINGS: Readonly<Record<RankedThing, string>> = { harms: 'Kinds of harm', assets: 'Assets' };
const PHASES: readonly RankPhase[] = ['before', 'after'];

/** Annex 6: what business and SecOps hold to be the worst to lose, before play and after. */
export function businessContext(context: ReportContext): readonly Block[] {
  const { measures } = context;
  const rows = (['harms', 'assets'] as const).map((of) => [THINGS[of], ...PHASES.map((phase) => agreement(measures.context[of][phase]))]);
  const orders = (['harms', 'assets'] as const).flatMap((of) => PHASES.flatMap((phase) => orderRow(context, of, phase)));
  return [
    heading(2, 'Annex 6. Business context, before and after'),
    table('Agreement of business and SecOps on what is worst to lose', ['What', 'Before play', 'After play'], rows),
    paragraph('Kendall’s tau-b between the two sides’ blind rankings: 1 the same order, 0 unrelated, −1 reversed.'),
    ...(orders.length === 0 ? [] : [table('The two orders, 1 the worst to lose; equal places share a number', ['What', 'When', 'Business', 'SecOps'], orders)]),
  ];
}

function agreement(tau: number | null): string {
  if (tau === null) return 'not ranked by both sides';
  const words = tau < 0 ? 'they see it the other way round' : tau < 0.3 ? 'they agree on little' : tau < 0.7 ? 'they agree in part' : 'they largely agree';
  return `${words} (${countWords(tau, 2).replace('-', '−')})`;
}

function orderRow(context: ReportContext, of: RankedThing, phase: RankPhase): readonly (readonly string[])[] {
  const { scenario, chronicle, title } = context;
  const things: readonly string[] = of === 'harms' ? HARM_CLASSES : scenario.assets.map(({ id }) => id);
  const ranks = countedRanks(chronicle, of, phase);
  const order = (team: Team): string | null => {
    const points = bordaCount(ranks, new Set(scenario.roles.filter((role) => role.team === team).map(({ id }) => id)), things);
    if (points === null) return null;
    const sorted = things.map((id, i) => ({ id, points: points[i] ?? 0 })).toSorted((x, y) => y.points - x.points);
    const place = (mine: number): number => 1 + points.filter((other) => other > mine).length;
    return sorted.map(({ id, points: mine }) => `${place(mine)} ${of === 'harms' ? HARM_WORDS[id as HarmClass] : title(id)}`).join('; ');
  };
  const [business, secops] = [order('business'), order('secops')];
  return business === null && secops === null ? [] : [[THINGS[of], `${phase} play`, business ?? 'not ranked', secops ?? 'not ranked']];
}
