import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openRun, type Run } from '#core/exercise/run.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { evaluatorView } from '#core/views/evaluatorView.ts';
import { screenView } from '#core/views/screenView.ts';
import { seatView } from '#core/views/seatView.ts';
import { CANARY_ACTS } from '#kit/canaryActs.ts';
import { marksIn } from '#kit/leaks.ts';

const ROLES = ['triage', 'hunter', 'manager', 'ceo', 'legal'];
/** Every marked text in a view, with who may read it. */
const marks = (view: unknown) => marksIn(JSON.stringify(view));

const open = (): Run => {
  const { scenario, diagnostics } = parseScenario(readFileSync('tests/fixtures/canary/scenario.mdx', 'utf8'));
  if (!scenario) throw new Error(JSON.stringify(diagnostics));
  return openRun(scenario);
};

/** Plays the list, and looks at the views after every command and every minute between. */
function play(run: Run, look: (run: Run) => void): void {
  for (const [at, actor, act] of CANARY_ACTS) {
    for (let t = run.now; t < at; t += 60) { run.advanceTo(t); look(run); }
    const result = run.submit({ at, actor, act });
    if (!result.ok) throw new Error(`${act.do} at ${at}: ${result.error.message}`);
    look(run);
  }
  for (let t = run.now; t < 26_000; t += 600) { run.advanceTo(t); look(run); }
}

describe('secrets never leave', () => {
  it('no seat’s view ever holds a text that is not for that role', () => {
    const leaks = new Set<string>();
    play(open(), (run) => {
      for (const role of ROLES) {
        for (const { to, text } of marks(seatView(run, role))) {
          const ended = to.includes('ended') || to.includes('players-ended');
          const later = (to.includes('after') && run.world.stage === 1) || (ended && run.state === 'ended');
          if (!to.includes(role) && !later) leaks.add(`${role} reads ${text}`);
        }
      }
    });
    expect([...leaks]).toEqual([]);
  });

  it('a seat is told the objectives once the exercise has ended, and never how they are measured', () => {
    const told = new Map<boolean, Set<number>>([[false, new Set()], [true, new Set()]]);
    play(open(), (run) => { for (const role of ROLES) told.get(run.state === 'ended')?.add(seatView(run, role)?.objectives.length ?? -1); });
    expect([...told].map(([ended, counts]) => [ended, [...counts]])).toEqual([[false, [0]], [true, [1]]]);
    const run = open();
    run.finish();
    expect(seatView(run, 'triage')?.objectives).toEqual([{ id: 'out', statement: 'SECRET[players-ended] objective' }]);
  });

  it('every text reaches those whom it is for', () => {
    const seen = new Set<string>();
    play(open(), (run) => { for (const role of ROLES) for (const { to, text } of marks(seatView(run, role))) if (to.includes(role)) seen.add(`${role} ${text}`); });
    const wanted = [
      'triage SECRET[triage] brief', 'ceo SECRET[ceo] private.', 'ceo SECRET[ceo] call.', 'triage SECRET[triage,hunter] console text.',
      'triage SECRET[triage,hunter] tier one.', 'hunter SECRET[triage,hunter] tier one.', 'hunter SECRET[hunter] tier three.', 'hunter SECRET[hunter,legal] a post.',
      'legal SECRET[hunter,legal] a post.', 'legal SECRET[legal] message', 'legal SECRET[legal] held.', 'legal SECRET[legal] private later.',
      'manager SECRET[manager] outcome.', 'ceo SECRET[ceo,manager,screen] known', 'triage SECRET[triage,committed] my vote',
    ];
    expect(wanted.filter((w) => !seen.has(w))).toEqual([]);
  });

  it('the projector shows nothing that one role alone may know', () => {
    const leaks = new Set<string>();
    let stage = '';
    play(open(), (run) => {
      const view = screenView(run);
      stage = view.stage?.prose.text ?? '';
      for (const { to, text } of marks(view)) if (!to.includes('screen') && !(to.includes('after') && run.world.stage === 1) && !(to.includes('ended') && run.state === 'ended')) leaks.add(text);
    });
    expect([...leaks]).toEqual([]);
    expect(stage).toBe('SECRET[after] morning prose.');
  });

  it('an evaluator is told the objectives beside the desks that it watches, and of the rest nothing', () => {
    const seen = new Set<string>();
    play(open(), (run) => { for (const { text } of marks(evaluatorView(run))) seen.add(text); });
    expect([...seen]).toEqual(['SECRET[players-ended] objective']);
    const run = open();
    run.submit({ at: 0, actor: 'facilitator', act: { do: 'start' } });
    run.submit({ at: 0, actor: 'facilitator', act: { do: 'observe', objective: 'out', text: 'asked twice' } });
    expect(evaluatorView(run).observations).toEqual([{ at: 0, objective: 'out', text: 'asked twice' }]);
    expect(JSON.stringify(evaluatorView(run))).not.toMatch(/"measure"|"target"|"limit"/);
  });

  it('votes stay closed until the commit, and say only how many afterwards', () => {
    play(open(), (run) => {
      const card = screenView(run).decisions.find((d) => d.id === 'cut-it');
      if (card && card.commit === null) expect(card.tally).toBeNull();
      if (card?.commit) expect(card.tally?.find((t) => t.option === 'wait')).toMatchObject({ secops: 1, business: 0 });
    });
  });

  it('harm that nobody can know yet is in no view, known downtime is', () => {
    const run = open();
    run.advanceTo(3900);
    for (const view of [screenView(run), seatView(run, 'ceo')]) {
      expect(JSON.stringify(view)).not.toContain('4711');
      expect(view?.harms).toEqual([{ class: 'downtime', unit: 'USD', amount: 100, titles: ['Gates stand still'], running: true }]);
    }
  });

  it('grades, truths of assumptions, and whether an alert is real are in no seat’s view', () => {
    play(open(), (run) => {
      for (const role of ROLES) {
        const text = JSON.stringify(seatView(run, role));
        expect(text).not.toMatch(/"grade"|"holds"|"incident"|"effects"|"evicts"/);
      }
    });
  });
});
