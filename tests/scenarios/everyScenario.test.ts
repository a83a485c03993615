import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf, playFile, scenarioFrom } from '../kit/scenarioFile.ts';

const folders = readdirSync('scenarios', { withFileTypes: true }).filter((f) => f.isDirectory()).map((f) => f.name);
const playsOf = (folder: string): readonly string[] => {
  const plays = `scenarios/${folder}/plays`;
  return existsSync(plays) ? readdirSync(plays).filter((name) => name.endsWith('.jsonl')) : [];
};

describe('every bundled scenario', () => {
  it('is found, with its plays', () => {
    expect(folders).toContain('harbor-light');
    expect(playsOf('harbor-light')).toEqual(['poor.jsonl', 'strong.jsonl']);
  });

  it.each(folders)('%s checks without errors or warnings', (folder) => {
    expect(findingsOf(`scenarios/${folder}/scenario.mdx`)).toEqual([]);
  });

  it.each(folders.filter((f) => !f.startsWith('_')))('%s is named like its folder', (folder) => {
    expect(scenarioFrom(`scenarios/${folder}/scenario.mdx`).id).toBe(folder);
  });

  it.each(folders.flatMap((f) => playsOf(f).map((p) => [f, p] as const)))('%s runs %s without a refusal, to the end', (folder, play) => {
    const { run, refused } = playFile(scenarioFrom(`scenarios/${folder}/scenario.mdx`), `scenarios/${folder}/plays/${play}`);
    expect(refused).toEqual([]);
    expect(run.state).toBe('ended');
  });
});
