import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '#core/lint/rules.ts';
import { TAGS } from '#core/mdx/tags.ts';
import { NO_EFFECTS } from '#core/scenario/model.ts';

const guide = readFileSync('scenarios/README.md', 'utf8');
/** Words in code marks anywhere in the guide. */
const coded = new Set([...guide.matchAll(/`([^`\n]+)`/g)].flatMap(([, words]) => (words ?? '').split(/\s+/)));
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
});
