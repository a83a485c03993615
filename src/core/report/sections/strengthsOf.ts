import { takenOptions } from '../../measures/decisionCounts.ts';
import type { MeasureName } from '../../scenario/model.ts';
import type { Line } from '../document.ts';
import { line, strong } from '../line.ts';
import type { ReportContext } from '../reportContext.ts';
import type { ObjectiveRow } from '../rows/objectiveRows.ts';
import { counted } from '../words/amountWords.ts';
import { measureWords, targetWords, valueWords } from '../words/objectiveWords.ts';

/** To what the full or partial capability can be attributed, as far as measures show it. A guard that failed is no strength. */
export function strengthsOf(context: ReportContext, row: ObjectiveRow): readonly Line[] {
  return context.sound ? [...measuredStrength(context, row), ...choices(context, row), ...guards(context, row)] : [];
}

function measuredStrength(context: ReportContext, { objective, measured }: ObjectiveRow): readonly Line[] {
  if (measured?.rating !== 'P' && measured?.rating !== 'S') return [];
  if (measured.guardFailed) return [];
  const target = targetWords(context, objective);
  const words = `: ${measureWords(context, objective)}, ${valueWords(context, objective, measured)}${target === null ? '' : ` (${target})`}.`;
  return [line(strong(MET[objective.measure.name]?.[measured.rating] ?? (measured.rating === 'P' ? 'The target was met' : 'The limit was kept')), words)];
}

/** What a good rating says where there is no target in minutes or money. */
const MET: Readonly<Partial<Record<MeasureName, Readonly<Record<'P' | 'S', string>>>>> = {
  decision: { P: 'The choice was good on what could be known then', S: 'The choice could be defended on what could be known then' },
  update: { P: 'Leaders heard when they were promised to', S: 'At least half of the updates came on time' },
  duty: { P: 'The clock was met', S: 'The clock was met' },
  intel: { P: 'It reached everyone in time', S: 'It reached everyone, though late' },
  feed: { P: 'The feed can be relied on', S: 'The share of real alerts is high enough, though too few are counted to be sure' },
};

/** Good choices about the incident that the objective is about. */
function choices({ scenario, chronicle, quoted }: ReportContext, { objective: { measure } }: ObjectiveRow): readonly Line[] {
  const about = (decision: { readonly id: string; readonly incident: string | null }): boolean =>
    measure.name === 'mttr' ? decision.incident !== null : measure.name === 'ttr' || measure.name === 'ttc' ? decision.incident === measure.of : false;
  const grades = new Map(scenario.decisions.flatMap(({ options }) => options.map(({ id, grade }) => [id, grade])));
  const good = chronicle.decisions.filter(about).flatMap((record) => takenOptions(record).filter((option) => grades.get(option) === 1));
  if (good.length === 0) return [];
  return [line(strong(`${counted(good.length, 'choice')} rated good on what could be known then`), `: ${good.map(quoted).join('; ')}.`)];
}

/** Guards that hold beside a speed, and calm where there could have been none. */
function guards({ measures }: ReportContext, { objective: { measure }, measured }: ObjectiveRow): readonly Line[] {
  if (measured === undefined || measured.rating === null || measured.guardFailed) return [];
  const incidents = measures.incidents.filter(({ id }) => measure.of === null || id === measure.of);
  if (measure.name === 'tta' || measure.name === 'mtta') return [line(strong('No real alert was closed as something else'), ', so the speed of looking may be believed.')];
  if ((measure.name === 'ttr' || measure.name === 'mttr') && incidents.some(({ r }) => r !== null)) return [line(strong('Nothing was closed before its access was gone, and nobody came back'), ', so the speed of remedy may be believed.')];
  const stale = measures.updates.find(({ id }) => id === measure.of)?.stale;
  return measure.name === 'update' && stale === 0 ? [line(strong('No decision of the business rested on an old picture'), '.')] : [];
}
