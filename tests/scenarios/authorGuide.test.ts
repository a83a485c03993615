import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '#core/lint/rules.ts';
import { TAGS } from '#core/mdx/tags.ts';
import { readPlay } from '#core/exercise/log/readPlay.ts';
import { openRun } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { NO_EFFECTS } from '#core/scenario/model.ts';
import { checked } from '#kit/checked.ts';

const guide = readFileSync('scenarios/README.md', 'utf8');
/** Words in code marks anywhere in the guide. */
const coded = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, words]) => (words ?? '').split(/\s+/)));
const template = readFileSync('scenarios/_template/scenario.mdx', 'utf8');
const fenced = (language: string): string => [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, shown]) => shown).join('\n');
const WORDS =
  'foundation intermediate advanced secops business external triage investigation hunt incident-management threat-intelligence security-leadership executive legal communications operations finance it privacy hr supplier credential session host oauth ot vendor data downtime reputation disclosure tampering low medium high critical mtta mttr manual automation assisted people process technology information authority planning organization equipment training exercises and or not all facilitator acknowledged closed escalated contained remediated decided expired';
const rowOf = (tag: string): string => guide.split('\n').find((line) => line.startsWith(`| \`${tag}\` |`)) ?? '';

describe('the author guide', () => {
  it.each(Object.entries(TAGS))('has a row for %s with every attribute of it', (tag, rule) => {
    const row = rowOf(tag);
    expect(row).not.toBe('');
    const cell = row.split('|')[2] ?? '';
    const own = Object.keys(rule.attributes).filter((name) => !Object.hasOwn(NO_EFFECTS, name) || tag === 'Finding');
    expect(own.filter((name) => !new RegExp(`\\b${name}\\b`).test(cell))).toEqual([]);
    expect(cell.includes('effects')).toBe(Object.hasOwn(rule.attributes, 'evicts'));
  });

  it('names every effect and every rule of check', () => {
    expect(Object.keys(NO_EFFECTS).filter((name) => !coded.has(name))).toEqual([]);
    expect(RULES.map((r) => r.id).filter((id) => !coded.has(id) && !coded.has(`${id},`))).toEqual([]);
  });

  it('shows components that the template takes as they are', () => {
    const shown = fenced('mdx');
    const named = new Set([...`${template}${shown}`.matchAll(/<([A-Z][a-z]+)/g)].map(([, name]) => name));
    expect(Object.keys(TAGS).filter((name) => !named.has(name))).toEqual([]);
    expect(checked(template.replace('<Decision', () => `${shown}\n<Decision`)).map((d) => `${d.span.line} ${d.rule} ${d.message}`)).toEqual([]);
  });

  it('shows a play of which the template refuses nothing', () => {
    const { scenario } = parseScenario(template);
    expect(scenario).not.toBeNull();
    if (!scenario) return;
    const play = readPlay(fenced('json'), scenario);
    expect(play.ok && play.value).toHaveLength(4);
    const run = openRun(scenario);
    for (const command of play.ok ? play.value : []) expect(run.submit(command, 0)).toMatchObject({ ok: true });
  });

  it('names every component, measure, function, manner and class that SPEC 1 knows', () => {
    const missing = WORDS.split(' ').filter((word) => !coded.has(word));
    expect(missing).toEqual([]);
  });
});
