import type { Condition } from '../scenario/condition.ts';
import { HARM_CLASSES, type Duty, type MeasureName, type MeasureRef, type Objective } from '../scenario/model.ts';
import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import type { Fields } from './fields.ts';
import { named } from './readCast.ts';

type Unit = 'time' | 'number' | 'none';

/** What each measure is of, and the unit of its target (SPEC 3, "objectives"). */
export const MEASURES: Readonly<Record<MeasureName, { readonly of: DeclaredKind | null; readonly unit: Unit }>> = {
  tta: { of: 'incident', unit: 'time' },
  ttr: { of: 'incident', unit: 'time' },
  ttc: { of: 'incident', unit: 'time' },
  mtta: { of: null, unit: 'time' },
  mttr: { of: null, unit: 'time' },
  decision: { of: 'decision', unit: 'none' },
  update: { of: 'update', unit: 'none' },
  duty: { of: 'duty', unit: 'none' },
  intel: { of: 'intel', unit: 'none' },
  harm: { of: null, unit: 'number' },
  feed: { of: 'feed', unit: 'none' },
};
const FORM = /^([a-z]+)(?:\(\s*([a-z][a-z0-9-]*)\s*\))?$/;
const EXPECTED = '`mtta`, `mttr`, or one of `tta ttr ttc decision update duty intel harm feed` with a name, as in `ttr(intrusion)`';

export const readObjective = (f: Fields): Objective | null =>
  named(f, 'objective', (own) => {
    const statement = f.text('statement', 'required') ?? own.id;
    const measure = readMeasure(f);
    const unit = measure ? MEASURES[measure.name].unit : 'none';
    const target = amount(f, 'target', unit, measure !== null && unit !== 'none');
    const limit = amount(f, 'limit', unit, false) ?? target;
    if (unit !== 'none' && target !== null && limit !== null && limit < target)
      f.wrong('limit', f.valueOf('limit'), 'at least the `target`', 'Past the target and within the limit is rated S.');
    return { ...own, statement, measure: measure ?? { name: 'mttr', of: null }, target, limit, csf: f.text('csf', 'optional') };
  });

function readMeasure(f: Fields): MeasureRef | null {
  const text = f.text('measure', 'required');
  if (text === null) return null;
  const [, name = '', of = null] = FORM.exec(text) ?? [];
  const known = Object.hasOwn(MEASURES, name) ? MEASURES[name as MeasureName] : null;
  const needsName = known !== null && (known.of !== null || name === 'harm');
  if (known === null || needsName !== (of !== null)) return f.wrong('measure', f.valueOf('measure'), EXPECTED, 'All but `mtta` and `mttr` name what they measure.');
  if (name === 'harm' && !HARM_CLASSES.some((c) => c === of))
    return f.wrong('measure', f.valueOf('measure'), HARM_CLASSES.map((c) => `\`harm(${c})\``).join(', '), 'A harm is measured by its class.');
  if (known.of !== null && of !== null) {
    const { ledger } = f.context;
    ledger.refer(of, [known.of], `\`measure\` of ${f.what}`, ledger.span(f.rangeOfValue('measure')));
  }
  return { name: name as MeasureName, of };
}

/** Seconds for times, a number for harms; where a measure needs none, a duration or number is accepted and kept. */
function amount(f: Fields, name: string, unit: Unit, required: boolean): number | null {
  const need = required ? 'required' : 'optional';
  if (unit === 'time') return f.duration(name, need, 0);
  if (unit === 'number') return f.number(name, need, 0, 'a number from 0');
  const text = f.text(name, 'optional');
  return text === null ? null : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : f.duration(name, 'optional', 0);
}

export const readDuty = (f: Fields): Duty | null =>
  named(f, 'duty', (own) => ({
    ...own,
    regime: f.text('regime', 'required') ?? own.id,
    starts: f.condition('starts', 'required', own.id) ?? never(own),
    within: f.duration('within', 'required') ?? 1,
    met: f.condition('met', 'required', own.id) ?? never(own),
    source: f.text('source', 'required') ?? '',
    asOf: f.day('as_of', 'required', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date such as `2026-01-31`') ?? '',
  }));

/** Stands in for a condition that could not be read: it never holds. */
const never = ({ span }: { readonly span: Condition['span'] }): Condition => {
  const always = { op: 'time', at: 0, span } as const;
  return { text: 'not T>=0s', span, expr: { op: 'not', of: always } };
};
