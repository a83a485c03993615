import { describe, expect, it } from 'vitest';
import { openRun } from '#core/exercise/run.ts';
import { EMPTY_BOOK, gapKey, mergedInto, setApart, withNote, withOwn, type GapBook } from '#core/measures/gapBook.ts';
import { gapHistory, type RunOfGaps } from '#core/measures/gapHistory.ts';
import { measureRun } from '#core/measures/measureRun.ts';
import type { GapMeasure } from '#core/measures/measures.ts';
import { retest, retestMarks } from '#core/measures/retest.ts';
import { situationsOf } from '#core/measures/situations.ts';
import { playLines } from '#kit/play.ts';
import { randomCommand } from '#kit/randomPlay.ts';
import { playFile, scenarioFrom } from '#kit/scenarioFile.ts';
import { seeded } from '#kit/seeded.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const gap = (code: string, about: string | null = null, ...evidence: number[]): GapMeasure => ({ code, about, evidence, derived: true, objective: null });
const accepted = (...keys: string[]): GapBook => keys.reduce((book, key) => withNote(book, key, { state: 'accepted' }), EMPTY_BOOK);
const LATE = gap('ack-late', 'odd', 3);
const mark = (gaps: readonly GapMeasure[], book: GapBook) => retestMarks(gaps, book)[0] ?? { key: 'none', codes: [], places: [], apart: false };

describe('a retest', () => {
  it('closes a gap that could have shown itself again and did not', () => {
    expect(retest(mark([LATE], accepted('ack-late')), { gaps: [], situations: ['ack-late odd', 'ack-late other'] }))
      .toEqual({ key: 'ack-late', verdict: 'closed', places: ['ack-late odd'], evidence: [] });
  });
  it('reopens it with the entries that show it, wherever the same kind is found', () => {
    const now = { gaps: [gap('ack-late', 'other', 9), gap('ack-late', 'odd', 4)], situations: ['ack-late odd', 'ack-late other'] };
    expect(retest(mark([LATE], accepted('ack-late')), now)).toEqual({ key: 'ack-late', verdict: 'reopened', places: ['ack-late other', 'ack-late odd'], evidence: [4, 9] });
  });
  it('leaves it open as not tested where its place was not reached: nothing was shown', () => {
    const now = { gaps: [], situations: ['ack-late other'] };
    expect(retest(mark([LATE], accepted('ack-late')), now)).toMatchObject({ verdict: 'not-tested', places: [] });
  });
  it('of one that was set apart looks at its place alone', () => {
    const book = setApart(accepted('ack-late odd'), 'ack-late odd', true);
    const now = { gaps: [gap('ack-late', 'other', 9)], situations: ['ack-late odd', 'ack-late other'] };
    expect(retest(mark([LATE, gap('ack-late', 'other', 5)], book), now)).toMatchObject({ key: 'ack-late odd', verdict: 'closed' });
  });
  it('is brought back by what was merged into it', () => {
    const book = mergedInto(accepted('ack-late'), 'work-queued', 'ack-late');
    const now = { gaps: [gap('work-queued', 'odd', 7)], situations: ['ack-late odd', 'work-queued odd'] };
    expect(retest(mark([LATE, gap('work-queued', 'odd', 2)], book), now)).toMatchObject({ key: 'ack-late', verdict: 'reopened', evidence: [7] });
  });
  it('cannot be made of what the room added: no log shows it', () => {
    const { book, key } = withOwn(EMPTY_BOOK, { title: 'Nobody knew the number', class: 'process', why: '' });
    expect(retest(mark([], withNote(book, key, { state: 'accepted' })), { gaps: [], situations: ['ack-late odd'] })).toMatchObject({ key, verdict: 'not-tested' });
  });
});

const run = (id: string, gaps: readonly GapMeasure[], book: GapBook = EMPTY_BOOK, situations: readonly string[] = ['ack-late odd']): RunOfGaps => ({ id, gaps, book, situations });

describe('the history of gaps over the runs of a scenario', () => {
  it('opens, tests again, reopens, tests again and closes', () => {
    const turns = gapHistory([run('1', [LATE], accepted('ack-late')), run('2', [gap('ack-late', 'odd', 5)], accepted('ack-late')), run('3', []), run('4', [])]);
    expect(turns.map((t) => [t.opened, t.closed, t.recurring, t.retested.map((r) => r.verdict), t.open.map((o) => o.key)])).toEqual([
      [['ack-late'], [], [], [], ['ack-late']],
      [[], [], ['ack-late'], ['reopened'], ['ack-late']],
      [[], ['ack-late'], [], ['closed'], []],
      [[], [], [], [], []],
    ]);
  });
  it('keeps a mark over a run that did not reach its place', () => {
    const turns = gapHistory([run('1', [LATE], accepted('ack-late')), run('2', [], EMPTY_BOOK, []), run('3', [])]);
    expect(turns.map((t) => t.retested.map((r) => r.verdict))).toEqual([[], ['not-tested'], ['closed']]);
    expect(turns[1]?.open).toEqual([{ key: 'ack-late', since: '1', mark: expect.objectContaining({ of: '1', places: ['ack-late odd'] }) }]);
  });
  it('counts what comes back after it was closed as recurring, not as new', () => {
    const turns = gapHistory([run('1', [LATE], accepted('ack-late')), run('2', []), run('3', [LATE])]);
    expect(turns[2]).toMatchObject({ opened: [], recurring: ['ack-late'], open: [{ key: 'ack-late', since: '3', mark: null }] });
  });
  it('does not close what nobody marked, and takes a dropped gap for none', () => {
    const unmarked = gapHistory([run('1', [LATE]), run('2', [])]);
    expect(unmarked[1]).toMatchObject({ closed: [], retested: [], open: [{ key: 'ack-late', mark: null }] });
    const dropped = withNote(EMPTY_BOOK, 'ack-late', { state: 'dropped', because: 'Known' });
    expect(gapHistory([run('1', [LATE], dropped)])[0]).toMatchObject({ opened: [], open: [] });
    expect(gapHistory([run('1', [LATE], accepted('ack-late')), run('2', [LATE], dropped)])[1]).toMatchObject({ open: [] });
  });
  it('does not take what two rooms added for the same gap', () => {
    const { book } = withOwn(EMPTY_BOOK, { title: 'One', class: 'process', why: '' });
    expect(gapHistory([run('1', [], book), run('2', [], book)])[1]?.open.map((o) => o.key)).toEqual(['1 own 1', '2 own 1']);
  });
});

describe('the places where a gap could have shown itself', () => {
  it('hold every place where one was found, in plays of every kind', () => {
    const harbor = scenarioFrom('scenarios/harbor-light/scenario.mdx');
    const runs = [
      ...['poor', 'strong'].map((play) => playFile(harbor, `scenarios/harbor-light/plays/${play}.jsonl`).run),
      ...Array.from({ length: 12 }, (_, seed) => {
        const random = seeded(seed);
        const played = openRun(seed % 2 ? harbor : sessionScenario);
        for (let i = 0; i < 300 && played.state !== 'ended'; i += 1) played.submit(randomCommand(played, random));
        played.finish();
        return played;
      }),
    ];
    let found = 0;
    for (const played of runs) {
      const [scenario, chronicle] = [played.scenario, played.chronicle()];
      const measures = measureRun(scenario, chronicle);
      const situations = situationsOf(scenario, chronicle, measures);
      expect(new Set(situations).size).toBe(situations.length);
      for (const one of measures.gaps) {
        found += 1;
        expect(situations, `${gapKey(one)} of ${scenario.id}`).toContain(gapKey(one));
      }
    }
    expect(found).toBeGreaterThan(100);
  });
  it('do not hold what a run never reached: no decision, no approval; an alert nobody closed could not be closed as false', () => {
    const { run: quiet } = playLines(sessionScenario, ['2m triage acknowledge {"alert":"odd"}', '3m facilitator end {"because":"enough"}']);
    const chronicle = quiet.chronicle();
    const situations = situationsOf(sessionScenario, chronicle, measureRun(sessionScenario, chronicle));
    expect(situations).toContain('ack-late odd');
    for (const key of ['true-closed-as-false odd', 'decision-expired cut-it', 'votes-split cut-it', 'premature-closure theft', 're-entry theft']) expect(situations).not.toContain(key);
  });
});
