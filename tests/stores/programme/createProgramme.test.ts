import { describe, expect, it } from 'vitest';
import { programmeOf } from '#kit/sixRunsProgramme.ts';
import { IN_TIME, sixRuns } from '#kit/sixRuns.ts';
import { sessionScenario } from '#kit/sessionScenario.ts';

const csv = (text: string) => new File([text], 'ours.csv');
const HEAD = 'incident,alerted,acknowledged,remediated\n';

describe('The programme', () => {
  it('lists exercises at once and brings their figures one after the other, newest first', async () => {
    const { programme, kept } = await programmeOf(sixRuns);
    const seen: string[] = [];
    programme.subscribe(({ status, runs }) => seen.push(`${status} ${runs.filter((run) => run.facts !== null).length} of ${runs.length}`));
    await programme.getState().refresh();
    expect([...new Set(seen)]).toEqual(['listed 0 of 6', 'listed 1 of 6', 'listed 2 of 6', 'listed 3 of 6', 'listed 4 of 6', 'listed 5 of 6', 'listed 6 of 6', 'ready 6 of 6']);
    expect(programme.getState().runs.map((run) => run.id)).toEqual(['fourth', 'third', 'shorter', 'second', 'first', 'older']);
    expect((await kept.facts()).size).toBe(6);
  });
  it('has what was measured before all at once, with its gap book', async () => {
    const { programme } = await programmeOf(sixRuns);
    await programme.getState().refresh();
    const seen = new Set<number>();
    programme.subscribe(({ runs }) => seen.add(runs.filter((run) => run.facts !== null).length));
    await programme.getState().refresh();
    expect([...seen]).toEqual([0, 6]);
    expect(programme.getState().runs.find((run) => run.id === 'first')?.book.notes['ack-late']?.state).toBe('accepted');
  });
  it('measures no further exercise once it is left', async () => {
    const { programme, kept } = await programmeOf(sixRuns);
    const stop = programme.subscribe(({ runs, leave }) => {
      if (runs.some((run) => run.facts !== null)) leave();
    });
    await programme.getState().refresh();
    stop();
    expect((await kept.facts()).size).toBe(1);
    expect(programme.getState().status).toBe('listed');
  });
  it('says why an exercise has no figures', async () => {
    const { programme, store } = await programmeOf([
      { id: 'open', scenario: sessionScenario, createdWall: 1, lines: IN_TIME, ended: false }, { id: 'gone', scenario: { ...sessionScenario, id: 'gone' }, createdWall: 2, lines: IN_TIME },
      { id: 'edited', scenario: sessionScenario, sha256: 'f'.repeat(64), createdWall: 3, lines: IN_TIME }, { id: 'locked', scenario: sessionScenario, createdWall: 4, lines: IN_TIME },
    ]);
    const contents = await store.contents('locked');
    if (!contents) throw new Error('it is there');
    await store.lock('locked', contents, { v: 1, kdf: 'PBKDF2-SHA-256', iterations: 1, salt: '', nonce: '', sealed: 'x' });
    await programme.getState().refresh();
    expect(programme.getState().runs.map((run) => [run.id, run.why])).toEqual([['locked', 'locked'], ['edited', 'other-text'], ['gone', 'no-scenario'], ['open', 'not-ended']]);
  });
});

describe('The file of real incidents', () => {
  it('is measured by the same definitions, kept, and can be removed', async () => {
    const { programme, kept } = await programmeOf([]);
    await programme.getState().openReal(csv(`${HEAD}a,2026-03-06T10:00Z,2026-03-06T10:10Z,2026-03-06T11:10Z\nb,2026-03-06T10:00Z,2026-03-06T10:30Z,\n`));
    // A: 10 and 60 min. B: 30 min, and open for the 40 min until the latest instant: Kaplan-Meier to 60 min is 60 min for that.
    expect(programme.getState().real).toMatchObject({ name: 'ours.csv', problems: [], measured: { mtta: { n: 2, restrictedMean: 1200 }, mttr: { n: 2, censored: 1, restrictedMean: 3600 } } });
    expect((await kept.realIncidents())?.name).toBe('ours.csv');
    await programme.getState().refresh();
    expect(programme.getState().real?.measured?.mtta.n).toBe(2);
    await programme.getState().removeReal();
    expect([programme.getState().real, await kept.realIncidents()]).toEqual([null, null]);
  });
  it('is told by line where it cannot be read, and does not take the place of one that could', async () => {
    const { programme, kept } = await programmeOf([]);
    await programme.getState().openReal(csv(`${HEAD}a,2026-03-06T10:00Z,,\n`));
    await programme.getState().openReal(csv(`${HEAD}a,yesterday,,\n`));
    expect(programme.getState().real).toMatchObject({ measured: null, problems: [{ line: 2 }] });
    expect((await kept.realIncidents())?.text).toContain('2026-03-06T10:00Z');
    await programme.getState().openReal(new File([new Uint8Array([0xff, 0xfe])], 'x.csv'));
    expect(programme.getState().real?.problems).toHaveLength(1);
  });
});
