import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checked } from '#kit/checked.ts';

const FOLDER = new URL('../../fixtures/realistic/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx'));

describe('scenarios as different trainers would write them', () => {
  it('are five', () => {
    expect(files).toHaveLength(5);
  });
  it.each(files)('%s is told nothing', (name) => {
    const told = checked(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(told.map((d) => `${d.span.line}:${d.span.column} ${d.severity} ${d.rule} ${d.message}`)).toEqual([]);
  });
});
