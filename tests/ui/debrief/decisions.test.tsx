import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { measureRun } from '#core/measures/measureRun.ts';
import { expectAccessible } from '#kit/axe.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import type { ExerciseRecord } from '#stores/exercisesTypes.ts';
import { DecisionStory } from '#ui/debrief/decisions/DecisionStory.tsx';
import { splitWords } from '#ui/debrief/decisions/splitWords.ts';

const scenario = smallScenario(`<Stage id="s" title="S">Begin.</Stage>
<Decision id="cutting" owner="manager" consult="ceo triage digger" approve="ceo" deadline="60m">
Cut the link?
<Option id="yes" takes="10m" grade="0.5">Cut it<Outcome>The link is down.</Outcome></Option>
<Option id="no" grade="1">Keep it<Outcome>Nothing moves.</Outcome></Option>
<Otherwise>The link stays up.</Otherwise>
</Decision>`, 'incidents: [{ id: theft, title: Theft, severity: high }]\n');

const vote = (at: string, role: string, option: string, confidence: number) => `${at} ${role} vote {"decision":"cutting","option":"${option}","confidence":${confidence},"because":"why ${role}"}`;
const commit = '5m manager commit {"decision":"cutting","option":"yes","because":"enough"}';

/** The story of the one decision after these commands, opened. */
function story(lines: readonly string[]) {
  const { run, refused } = playLines(scenario, lines);
  expect(refused).toEqual([]);
  run.finish();
  const chronicle = run.chronicle();
  const record: ExerciseRecord = {
    exerciseId: 'x', scenario, entries: run.entries, chronicle, brokenAfter: null,
    header: { 'hotwash-log': 1, scenario: 'small', version: '1.0.0', sha256: '0', seed: 0, roster: [], started: '1970-01-01T00:00:00.000Z' },
  };
  const [decision] = chronicle.decisions;
  if (!decision) throw new Error('no decision');
  const page = render(<DecisionStory record={record} measures={measureRun(scenario, chronicle)} decision={decision} open />);
  const authority = screen.getByRole('group', { name: 'Who had authority' });
  return {
    ...page, decision,
    parts: [...authority.querySelectorAll('dl > div')].map((row) => [...row.children].map((cell) => cell.textContent)),
    verdict: within(authority).getAllByRole('listitem').map((line) => line.textContent),
  };
}

describe('Who had authority', () => {
  it('is owner, approver and those asked, used as laid down when all of them did their part', async () => {
    const { parts, verdict, container } = story([vote('1m', 'ceo', 'yes', 80), vote('2m', 'triage', 'yes', 60), vote('3m', 'digger', 'no', 90), commit, '8m ceo approve {"decision":"cutting"}']);
    expect(parts).toEqual([
      ['Owner', 'Manager', 'chose at T+5 min'], ['Approver', 'Chief executive', 'approved at T+8 min'],
      ['Asked for a vote', 'Chief executive, Triage, Investigator', '3 of 3 voted before the choice'],
    ]);
    expect(verdict).toEqual(['Authority was used as the story lays it down.']);
    await expectAccessible(container);
  });
  it('says whose votes the choice did not wait for', () => {
    expect(story([vote('1m', 'ceo', 'yes', 80), commit, '8m ceo approve {"decision":"cutting"}']).verdict).toEqual(['The choice came without the votes of: Triage, Investigator.']);
  });
  it('says where the facilitator acted in the place of a role', () => {
    const { verdict } = story([
      vote('1m', 'ceo', 'yes', 80), vote('2m', 'triage', 'yes', 60), vote('3m', 'digger', 'no', 90), commit,
      '8m facilitator play {"role":"ceo","command":{"do":"approve","decision":"cutting"},"because":"absent"}',
    ]);
    expect(verdict).toEqual(['The facilitator acted in the place of the Chief executive.']);
  });
  it('says that a deadline decided, with or without a choice that waited for its approval', () => {
    const none = story([]);
    expect(none.parts[0]).toEqual(['Owner', 'Manager', 'did not choose']);
    expect(none.verdict).toEqual(['Nobody with authority chose in time, so the story went on by itself.']);
    none.unmount();
    expect(story([vote('1m', 'ceo', 'yes', 80), vote('2m', 'triage', 'yes', 60), vote('3m', 'digger', 'no', 90), commit]).verdict).toEqual([
      'The choice waited for an approval that did not come in time, so the story went on by itself.',
    ]);
  });
});

describe('The blind votes', () => {
  it('stand with confidence and reason; one that was changed is told and does not count', () => {
    const { decision } = story([vote('1m', 'ceo', 'no', 20), vote('2m', 'ceo', 'yes', 80), vote('3m', 'digger', 'no', 90), commit]);
    const votes = within(screen.getByRole('group', { name: 'Blind votes' }));
    expect(votes.getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent))).toEqual([
      ['Keep it (changed later)', '20 %'], ['Cut it', '80 %'], ['Keep it', '90 %'],
    ]);
    expect(splitWords(scenario, decision)).toBe('Business: Cut it (1 of 1). SecOps: Keep it (1 of 1). Business and SecOps stood apart. No option had more than half of the votes.');
  });
  it('name every option that ties, and one in common is enough not to be apart', () => {
    const cast = (role: string, option: string) => ({ seq: 1, at: 0, role, option, confidence: 50, because: '' });
    expect(splitWords(scenario, { votes: [cast('ceo', 'yes'), cast('triage', 'yes'), cast('digger', 'no')] })).toBe(
      'Business: Cut it (1 of 1). SecOps: Cut it, Keep it (1 of 2). Business and SecOps put the same first.',
    );
    expect(splitWords(scenario, { votes: [] })).toBeNull();
  });
});

describe('What came of it', () => {
  it('stands apart from the grade, with the minute at which the work was done', () => {
    story([commit, '8m ceo approve {"decision":"cutting"}']);
    const outcome = screen.getByRole('group', { name: 'What came of it' });
    expect(outcome).toHaveTextContent('Cut it: done at T+18 min.The link is down.');
    expect(outcome).toHaveTextContent(/^What came of it.*Apart from the grade/);
  });
  it('is not told of work that was never finished', () => {
    const nothing = story([]);
    expect(screen.queryByRole('group', { name: 'What came of it' })).toBeNull();
    nothing.unmount();
    const unfinished = story([commit, '8m ceo approve {"decision":"cutting"}', '9m facilitator end {"because":"time"}']);
    expect(unfinished.container).toHaveTextContent('Cut it: its work was not finished by the end.');
    expect(unfinished.container).not.toHaveTextContent('The link is down.');
  });
});
