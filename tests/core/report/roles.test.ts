import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/buildReport.ts';
import { maskOf } from '#core/report/mask.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { textsIn } from '#kit/leaks.ts';
import { ALL_NAMES, namedInput, SEATED, UNSEATED } from '#kit/namedReport.ts';

const written = (names: 'names' | 'roles'): readonly (readonly [string, string])[] => {
  const report = buildReport(namedInput(names));
  return [['md', toMarkdown(report)], ['html', toHtml(report)], ['json', toJson(report)], ...report.sheets.map((sheet) => [sheet.name, toCsv(sheet)] as const), ['model', JSON.stringify(report)]];
};
/** Names and parts of names in the bytes of a text, in any case. */
const namesIn = (text: string): readonly string[] => textsIn(new TextEncoder().encode(text.toLowerCase()), ALL_NAMES.map((name) => Buffer.from(name.toLowerCase()).toString('latin1')));

describe('A report with names', () => {
  it('names who sat where, who owns an action, who observed and who signed', () => {
    const text = JSON.stringify(buildReport(namedInput('names')));
    for (const name of [...SEATED, ...Object.values(UNSEATED)]) expect(text).toContain(name);
    expect(namesIn(text)).toEqual(ALL_NAMES.map((name) => Buffer.from(name.toLowerCase()).toString('latin1')));
  });
});

describe('The same report with roles instead of names', () => {
  it.each(written('roles'))('has no name, and no part of one, in any byte: %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
  it('says the role of an owner who has one, and of any other that there is one', () => {
    const rows = buildReport(namedInput('roles')).facts['improvementPlan'] as readonly { readonly id: string; readonly owner: string; readonly action: string; readonly cause: string }[];
    expect(rows.find(({ id }) => id === 'ack-late')).toMatchObject({ owner: 'Investigator', action: 'Ask Investigator first', cause: 'Head of operations slept' });
    expect(rows.find(({ id }) => id === 'approval-wait')?.owner).toBe('owner named');
  });
  it('says an evaluator’s observation without the name in front', () => {
    const objectives = buildReport(namedInput('roles')).facts['objectives'] as readonly { readonly observations: readonly { readonly text: string }[] }[];
    expect(objectives[0]?.observations[0]?.text).toBe('Evaluator: Triage analyst and Triage analyst asked Incident manager');
  });
});

describe('A mask', () => {
  const mask = maskOf([{ name: 'Will Hunt', as: 'Chief executive' }, { name: 'Ann', as: 'Head of legal' }], ['Threat hunter', 'Triage']);
  it('takes a name in any case, and each part of it as a word', () => {
    expect(mask('will hunt asked Will, and ANN nodded.')).toBe('Chief executive asked Chief executive, and Head of legal nodded.');
  });
  it('leaves words alone that a name happens to be, or to be in', () => {
    expect(mask('We will hunt again in the annex; plans change.')).toBe('We Chief executive again in the annex; plans change.');
    expect(mask('We will not. The hunt goes on.')).toBe('We will not. The hunt goes on.');
  });
  it('reads letters as one whatever way they are composed', () => {
    expect(maskOf([{ name: 'Zoë', as: 'Legal' }], [])('Zoe\u0308 left')).toBe('Legal left');
  });
});
