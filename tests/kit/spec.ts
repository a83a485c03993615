import { measureRun } from '#core/measures/measureRun.ts';
import type { IncidentMeasure, Measures } from '#core/measures/measures.ts';
import type { Run } from '#core/exercise/run.ts';
import { playLines, smallScenario } from './play.ts';

/** What a small case came to: its measures at EndEx, the codes of refused commands, and the run itself. */
export interface Case {
  readonly m: Measures;
  /** The only incident of the small scenario. */
  readonly i: IncidentMeasure;
  readonly refused: readonly string[];
  readonly run: Run;
  /** Codes of the gaps, each once, sorted. */
  readonly gaps: readonly string[];
  /** Evidence of the first gap with a code. */
  evidence(code: string): readonly number[] | undefined;
  /** Value and rating of an objective. */
  objective(id: string): { readonly value: number | null; readonly rating: string | null } | undefined;
}

/** Commands that need a reason get one, so that cases stay short. */
const REASONED = / (commit|return|decline|release|skip|reroute|message|extend|play|correct|rate|end)\b/;
const withReason = (line: string): string => {
  if (!REASONED.test(line) || line.includes('because')) return line;
  return line.endsWith('}') ? line.replace(/\}$/, ',"because":"r"}') : `${line} {"because":"r"}`;
};

/** A good feed, so that `feed-below-90` is there only where a case is about it. */
const FEEDS = 'feeds: [{ id: idp, title: Identity, record: { true: 460, false: 40 } }]\n';

/** The line `objectives` of the front matter: `id measure [target [limit]]`, one an objective. */
export const objectives = (...list: readonly string[]): string =>
  `objectives: [${list.map((text) => {
    const [id, measure, target, limit] = text.split(' ');
    return `{ id: ${id}, statement: S, measure: ${measure}${target ? `, target: ${target}` : ''}${limit ? `, limit: ${limit}` : ''} }`;
  }).join(', ')}]\n`;

/** Plays short lines (`4m triage acknowledge {"alert":"a"}`) on a small scenario with this body, then runs on to EndEx. */
export function specCase(body: string, lines: readonly string[] = [], front = ''): Case {
  const scenario = smallScenario(body, front.includes('feeds:') ? front : FEEDS + front);
  const { run, refused } = playLines(scenario, lines.map(withReason));
  run.finish();
  const m = measureRun(scenario, run.chronicle());
  const [i] = m.incidents;
  if (!i) throw new Error('The small scenario has one incident.');
  return {
    m, i, refused, run,
    gaps: [...new Set(m.gaps.map((g) => g.code))].sort(),
    evidence: (code) => m.gaps.find((g) => g.code === code)?.evidence,
    objective: (id) => m.objectives.find((o) => o.id === id),
  };
}

/** A track that gains `session` at this time, for the incident `theft`. */
export const theftAt = (after: string): string => `
<Attack id="thief" incident="theft">

<Step id="steal" title="Steal" after="${after}" gains="session">
Steal.
</Step>

</Attack>
`;

/** An alert of `idp` for triage with one finding; `more` = further attributes. */
export const alert = (id: string, more: string, finding = '<Finding takes="10m">\nFound.\n</Finding>'): string => `
<Alert id="${id}" feed="idp" severity="low" to="triage" ${more}>
Look.

${finding}

</Alert>
`;

/** A decision with an option and a second that does nothing. `option`: attributes of the first, id `${id}-do`. */
export const decision = (id: string, attributes: string, option: string, tail = ''): string => `
<Decision id="${id}" ${attributes}>
What now?

<Option id="${id}-do" ${option}>
Do it.
</Option>

<Option id="${id}-not">
Do not.
</Option>

${tail}
</Decision>
`;

/** A stage around things. */
export const stage = (id: string, inner: string, more = ''): string => `
<Stage id="${id}" title="${id}" ${more}>

Prose.

${inner}

</Stage>
`;
