import { describe, expect, it } from 'vitest';
import { worthOf, WORTH_METHOD, type WorthRow } from '#core/rehearse/worth.ts';
import { playLines, smallScenario } from '#kit/play.ts';
import { commitOf, harborLightLog, logOf } from '#kit/playedLog.ts';

const MINUTE = 60;
const { scenario, log } = harborLightLog('strong');
const rowsOf = (decision: string): readonly WorthRow[] => [...worthOf(scenario, log, commitOf(log, decision))];
const rowOf = (decision: string, option: string): WorthRow => {
  const row = rowsOf(decision).find((r) => r.option === option);
  if (!row) throw new Error(`no row ${option}`);
  return row;
};
const difference = (row: WorthRow, measure: string): readonly [unknown, unknown] | undefined => {
  const found = row.differences.find((d) => d.measure === measure);
  return found && [found.before, found.after];
};
const added = (row: WorthRow): readonly string[] =>
  row.added.map(({ at, actor, act }) => [at / MINUTE, actor, act.do, 'option' in act ? act.option : 'alert' in act ? act.alert : 'decision' in act ? act.decision : ''].join(' '));

describe('what a decision was worth', () => {
  it('has a row for each other option that was on the card, in the order of the file', () => {
    expect(rowsOf('cut-link').map((r) => r.option)).toEqual(['filter-link', 'cut-at-six', 'keep-link']);
    // rebuild-all is for those who kept no evidence: it was not on this card.
    expect(rowsOf('rebuild').map((r) => r.option)).toEqual(['restore-weekly', 'clean-in-place']);
  });

  it('plays the rest as it was where that is possible, and the policy acts only where not', () => {
    const row = rowOf('cut-link', 'keep-link');
    expect(row.leftOut.map(({ seq }) => seq)).toEqual([134, 135, 136, 137, 138, 142, 177, 179, 182, 183, 184, 185, 192]);
    // The temperatures change at T+215m and raise an alert that the log never saw; its finding takes 23m of tier 2.
    // The rebuild comes up at T+4h30m now, the gates at T+6h: commits of the log were earlier and were refused.
    expect(added(row)).toEqual([
      '215 investigator acknowledge reefer-setpoint', '238 investigator close reefer-setpoint',
      '270 manager commit rebuild-known', '360 operations commit lanes-first', '360 manager approve reopen-gates',
    ]);
    // Rebuilt 120 minutes after 270, looked into since T+6m.
    expect(difference(row, 'ttr(intrusion)')).toEqual([324 * MINUTE, 384 * MINUTE]);
    expect(difference(row, 'harm(tampering) containers')).toEqual([0, 22]);
    expect(difference(row, 'objective(terminal-decided)')).toEqual(['P', 'M']);
  });

  it('takes a card over whose option is hidden now, at the second of the log\'s own commit', () => {
    const row = rowOf('evidence', 'wipe-now');
    expect(row.leftOut.find(({ seq }) => seq === commitOf(log, 'rebuild'))?.code).toBe('option-hidden');
    expect(added(row)[0]).toBe('210 manager commit rebuild-all');
  });

  it('leaves lying what people left lying, until play goes on after the second in which the log ended', () => {
    const row = rowOf('hunt-cloud', 'hunt-snapshots');
    expect(added(row).slice(0, 2)).toEqual(['260 hunter acknowledge backup-deleted', '280 hunter close backup-deleted']);
    expect(row.added.slice(2).every(({ at }) => at > 480 * MINUTE)).toBe(true);
    expect(row.added.length).toBeGreaterThan(2);
  });

  it('adds nothing where all of the log is still possible', () => {
    const row = rowOf('crane-safety', 'spotters');
    expect(row).toMatchObject({ leftOut: [], added: [], method: WORTH_METHOD });
    // The cranes are slowed from the end of the work on, 15 instead of 30 minutes after the commit: a quarter of an hour more, at 7,000 an hour.
    const [before, after] = difference(row, 'harm(downtime) USD') ?? [];
    expect(Number(after) - Number(before)).toBeCloseTo(1750, 6);
  });

  it('numbers what it adds on from the log, and is plain JSON', () => {
    const row = rowOf('cut-link', 'cut-at-six');
    expect(row.added.map(({ seq }) => seq)).toEqual(row.added.map((_, i) => log.entries.length + 1 + i));
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it('of what is no commit is a refusal, and no row', () => {
    const nothing = (seq: number): unknown => worthOf(scenario, log, seq).next();
    expect(nothing(1)).toMatchObject({ done: true, value: { code: 'not-a-commit' } });
    expect(nothing(9999)).toMatchObject({ done: true, value: { code: 'no-such-entry' } });
  });

  it('has figures for every commit of both plays', () => {
    for (const name of ['strong', 'poor'] as const) {
      const played = harborLightLog(name);
      const rows = played.log.entries.flatMap((e) => (e.act.do === 'commit' ? [...worthOf(played.scenario, played.log, e.seq)] : []));
      expect(rows.length).toBeGreaterThan(30);
    }
  });
});

describe('in a paced exercise', () => {
  const paced = smallScenario(`<Stage id="day" title="Day">
It begins.

<Decision id="act" owner="manager" deadline="1h">
What now?

<Option id="calm" sets="still">Calm.</Option>
<Option id="stir" sets="stirred">Stir.</Option>
</Decision>

<Alert id="noise" feed="idp" severity="low" to="triage" when="stirred" after="10m">
Noise.
<Finding takes="5m">Nothing.</Finding>
</Alert>

<Alert id="left-lying" feed="idp" severity="low" to="triage" at="T+12m">
Noise.
<Finding takes="5m">Nothing.</Finding>
</Alert>
</Stage>`);

  it('the policy acts inside an advance, when its turn comes, and leaves alone what was there before and nobody touched', () => {
    const { run, refused } = playLines(paced, ['0s manager commit {"decision":"act","option":"calm","because":"b"}', '0s facilitator advance {"to":"2h"}', '2h manager note {"text":"late"}']);
    expect(refused).toEqual([]);
    const rows = [...worthOf(paced, logOf(run.entries), 1)];
    expect(rows.map(added)).toEqual([['10 triage acknowledge noise', '15 triage close noise']]);
    expect(rows[0]?.leftOut).toEqual([]);
  });
});
