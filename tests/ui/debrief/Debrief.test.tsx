import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { debriefPage, playedRecord } from '#kit/debriefRecord.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';
// Loaded with the test, so that no test waits for it to be compiled.
import '#ui/debrief/HappenedRest.tsx';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';

// The accessibility check takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const poor = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');

function debrief(played = poor) {
  const rate = vi.fn(() => null);
  return { rate, ...render(<Debrief {...debriefPage(played)} rate={rate} />) };
}
const open = async (name: RegExp) => {
  await userEvent.click(screen.getByRole('tab', { name }));
  await screen.findByRole('tabpanel', { name });
};

describe('What happened', () => {
  it('begins with the finding in a sentence and the ending in the author’s words', async () => {
    const { container } = debrief();
    expect(screen.getByRole('heading', { level: 2, name: 'The attacker came back, and was out 8 h 05 m after the first look. 74 % of that was work.' })).toBeVisible();
    const ending = poor.record.scenario.endings.find((found) => found.id === poor.measures.ending);
    expect(screen.getByText(new RegExp(`Ended at .*: ${ending?.title}`))).toBeVisible();
    await expectAccessible(container);
  });
  it('strikes a speed through whose guard fails, says why, and strikes the single times that are not credited', () => {
    debrief();
    const mttr = screen.getByRole('region', { name: 'MTTR' });
    expect([...mttr.querySelectorAll('s')].map((struck) => struck.textContent)).toEqual(['6 h 42 m', '8 h 05 m', '5 h 18 m']);
    expect(within(mttr).getAllByText('not credited')).toHaveLength(3);
    expect(within(mttr).getByText(/^Guard fails, so not credited: the attacker came back into .*; Misuse of cloud keys was closed 1 h 06 m before the access was gone\.$/)).toBeVisible();
    const mtta = screen.getByRole('region', { name: 'MTTA, real incidents' });
    // Only the first incident had real alerts closed as something else.
    expect([...mtta.querySelectorAll('s')].map((struck) => struck.textContent)).toEqual(['51 min', '36 min']);
  });
  it('says of a † which act of the facilitator set it, and leads to its entry', async () => {
    const seq = poor.record.entries.find((entry) => entry.act.do === 'close')?.seq ?? 0;
    debrief({ ...poor, measures: { ...poor.measures, touched: [{ measure: 'ttr(intrusion)', seq }] } });
    const mttr = screen.getByRole('region', { name: 'MTTR' });
    expect(within(mttr).getByText(/†$/)).toBeVisible();
    await userEvent.click(within(mttr).getByRole('button', { name: new RegExp(`^entry ${seq}, `) }));
    expect(screen.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
    expect(document.activeElement).toHaveTextContent(/closed/);
  });
  it('draws a survival curve for each mean of more than one case, and gives the same as a table', async () => {
    debrief();
    const alerts = await screen.findByRole('figure', { name: 'MTTA, all alerts' });
    expect(within(alerts).getByRole('img', { name: 'MTTA, all alerts: Half of 29 alerts were looked at within 45 min.' })).toBeVisible();
    await userEvent.click(within(alerts).getByRole('button', { name: 'As a table' }));
    const rows = within(alerts).getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
    expect(rows.reduce((sum, row) => sum + Number(row[1]) + Number(row[2]), 0)).toBe(29);
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(12);
  });
  it('leads from the longest wait to its minute in the log', async () => {
    debrief();
    const card = screen.getByRole('article', { name: 'Where the minutes went' });
    const waits = within(card).getAllByRole('listitem').map((wait) => wait.textContent);
    expect(waits[0]).toMatch(/^2 h 15 m.*from 05:30$/);
    await userEvent.click(within(card).getByRole('button', { name: 'from 05:30' }));
    expect(screen.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
  });
  it('draws none for one case alone', async () => {
    const mean = { ...poor.measures.mttr, n: 1, censored: 0 };
    debrief({ ...poor, measures: { ...poor.measures, mttr: mean } });
    const mttr = await screen.findByRole('figure', { name: 'MTTR' });
    expect(within(mttr).queryByRole('img')).toBeNull();
    expect(within(mttr).getByText('One case only, so no curve.')).toBeVisible();
  });
});

describe('An exercise that still runs', () => {
  it('claims no finding', () => {
    debrief({ ...poor, record: { ...poor.record, chronicle: { ...poor.record.chronicle, ended: false } } });
    expect(screen.getByRole('heading', { level: 2, name: 'The exercise still runs. This is how far it has come.' })).toBeVisible();
    expect(screen.queryByText(/^Ended at/)).toBeNull();
  });
});

describe('The timeline', () => {
  it('is a picture with its summary, and the same as a table', async () => {
    debrief();
    expect(screen.getByRole('img', { name: /^Steps of the attacker: \d+\./, hidden: true })).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'As a table' })[0] as HTMLElement);
    const table = within(screen.getByRole('region', { name: 'Attack, incidents and decisions' })).getByRole('table');
    expect(within(table).getAllByText('Attacker did').length).toBe(poor.record.chronicle.steps.length);
  });
  it('is walked through by arrow keys, and Enter leads to that minute of the log', async () => {
    debrief();
    const walk = screen.getByRole('slider', { name: 'Attack, incidents and decisions' });
    walk.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(walk).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Attacker did, 02:14: /));
    await userEvent.keyboard('{End}');
    expect(walk).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Attacker did, 11:.*foiled$/));
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}');
    expect(walk).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Alerts, /));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('The ways to the replay', () => {
  const replay = (moment: object): string => `#/replay/x1?${JSON.stringify(moment)}`;
  it('leave the timeline at the chosen mark: by Enter, and by a link beside it', async () => {
    render(<Debrief {...debriefPage(poor)} replay={replay} />);
    screen.getByRole('slider', { name: 'Attack, incidents and decisions' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: 'Replay this moment' })).toHaveAttribute('href', replay({ at: 240 }));
    await userEvent.keyboard('{Enter}');
    expect(decodeURIComponent(location.hash)).toBe(replay({ at: 240 }));
    location.hash = '';
  });
  it('stand beside every entry that is named, as the screen of whoever acted, and lead nowhere where there is no replay', async () => {
    const page = render(<Debrief {...debriefPage(poor)} replay={replay} />);
    await open(/^Log/);
    const entry = poor.record.entries[20];
    expect(screen.getByRole('link', { name: new RegExp(`^Replay of entry ${entry?.seq},`) })).toHaveAttribute('href', replay({ seq: entry?.seq, as: entry?.actor }));
    await open(/Gaps/);
    expect(screen.getAllByRole('link', { name: /^Replay of entry/ }).length).toBeGreaterThan(0);
    page.rerender(<Debrief {...debriefPage(poor)} />);
    expect(screen.queryByRole('link', { name: /^Replay/ })).toBeNull();
  });
});

describe('Who knew what, when', () => {
  it('says the longest leads in sentences, and every fact by role with its minute and through what', async () => {
    const { container } = render(<Debrief {...debriefPage(poor)} replay={({ at, as }) => `#/replay/x1?at=${at}&as=${as}`} />);
    await open(/Who knew what/);
    const card = screen.getByRole('article', { name: 'Who knew what, when' });
    const [lead] = within(card).getAllByRole('listitem');
    expect(lead?.textContent).toMatch(/^[A-Z][a-z ]+ knew \d+ h \d\d m before [A-Z][a-z ]+: (Alert|Finding|Report), .+\. \d\d:\d\d$/);
    const rows = (): number => within(within(card).getByRole('table')).getAllByRole('row').length;
    const apart = rows();
    await userEvent.click(within(card).getByRole('checkbox', { name: /at different times/ }));
    expect(rows()).toBeGreaterThan(apart);
    const row = within(card).getByRole('row', { name: /^Alert: Contractor active from two networks/ });
    expect(row).toHaveTextContent(/02:14 own queue/);
    expect(within(row).getByRole('link')).toHaveAttribute('href', '#/replay/x1?at=240&as=triage');
    await expectAccessible(container);
  });
  it('lists what was said against what the sender had been shown, and leads to both', async () => {
    debrief();
    await open(/Who knew what/);
    const card = screen.getByRole('article', { name: 'Said against what the sender had been shown' });
    expect(within(card).getAllByRole('row').length).toBeGreaterThan(1);
    await userEvent.click(within(card).getAllByRole('button', { name: /^entry \d+/ })[0] as HTMLElement);
    expect(screen.getByRole('tab', { name: /^Log/ })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('The timeline, zoomed', () => {
  it('is drawn wider by keys and by buttons, and narrow again', async () => {
    debrief();
    const width = (): number => Number(screen.getByRole('img', { name: /^Steps of the attacker/, hidden: true }).getAttribute('width'));
    const first = width();
    screen.getByRole('slider', { name: 'Attack, incidents and decisions' }).focus();
    await userEvent.keyboard('+');
    const wider = width();
    expect(wider).toBeGreaterThan(1.5 * first);
    await userEvent.click(screen.getByRole('button', { name: 'Wider' }));
    expect(width()).toBeGreaterThan(wider);
    screen.getByRole('slider', { name: 'Attack, incidents and decisions' }).focus();
    await userEvent.keyboard('0');
    expect(width()).toBe(first);
  });
  it('has a lane for every kind of thing', async () => {
    debrief();
    await userEvent.click(screen.getAllByRole('button', { name: 'As a table' })[0] as HTMLElement);
    const table = within(screen.getByRole('region', { name: 'Attack, incidents and decisions' })).getByRole('table');
    const lanes = new Set(within(table).getAllByRole('row').slice(1).map((row) => row.querySelectorAll('td')[3]?.textContent));
    expect([...lanes]).toEqual(expect.arrayContaining(['Attacker did', 'Attacker could use', 'Alerts', 'Messages', 'Intruder from the office to the terminal', 'Triage analyst', 'Decisions', 'Updates', 'Duties']));
    const { chronicle } = poor.record;
    expect(within(table).getAllByText('Messages')).toHaveLength(chronicle.injects.filter((inject) => inject.deliveredAt !== null || inject.skippedAt !== null).length);
    const runs = chronicle.works.filter((work) => work.role === 'triage' && work.takes > 0).flatMap((work) => work.runs);
    expect(within(table).getAllByText('Triage analyst')).toHaveLength(runs.length);
  });
});

describe('The other parts', () => {
  it('show every decision as a line, and grades of all options only inside', async () => {
    const { container } = debrief();
    await open(/Decisions/);
    expect(screen.getByRole('heading', { level: 2, name: '21 decisions. Choices: 3 good on what could be known, 13 defensible, 7 poor; 0 not taken in time.' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }));
    expect(screen.getAllByText('0: poor').length).toBeGreaterThan(0);
    await expectAccessible(container);
  });
  it('tell who held which fact, whether what was assumed held, and how sure the room was', async () => {
    const { container } = debrief();
    await open(/Who knew what/);
    expect(screen.getByRole('heading', { level: 2, name: '2 statements that did not hold were relied on. 3 of 3 reports did not reach everyone in time.' })).toBeVisible();
    expect(screen.getAllByText('did not hold')).toHaveLength(poor.record.scenario.assumptions.filter((statement) => !statement.holds).length);
    const sure = screen.getByRole('article', { name: 'How sure, and how right' });
    await userEvent.click(within(sure).getByRole('button', { name: 'As a table' }));
    const votes = within(sure).getAllByRole('row').slice(1).map((row) => Number(row.querySelector('td')?.textContent));
    expect(votes.reduce((sum, n) => sum + n, 0)).toBe(44);
    await expectAccessible(container);
  });
  it('let a person confirm a rating with a reason', async () => {
    const { rate, container } = debrief();
    await open(/Objectives/);
    const card = screen.getAllByRole('article')[0] as HTMLElement;
    await userEvent.selectOptions(within(card).getByRole('combobox', { name: 'Rating' }), 'M');
    await userEvent.type(within(card).getByRole('textbox', { name: 'Reason' }), 'Seen from the room');
    await userEvent.click(within(card).getByRole('button', { name: 'Confirm' }));
    expect(rate).toHaveBeenCalledWith(poor.record.scenario.objectives[0]?.id, 'M', 'Seen from the room');
    await expectAccessible(container);
  });
  it('show the log with the room’s time', async () => {
    const { container } = debrief();
    await open(/Log/);
    expect(within(screen.getByRole('region', { name: 'The log' })).getAllByRole('row')).toHaveLength(poor.record.entries.length + 1);
    await expectAccessible(container);
  });
});

describe('A log that was changed', () => {
  it('is read, but none of its speeds is credited and no rating is proposed', async () => {
    debrief({ ...poor, record: { ...poor.record, brokenAfter: 90 } });
    expect(screen.getByText('The log was changed after entry 90. You can read it; its measures are not shown as sound.')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: 'The log was changed, so no finding is stated.' })).toBeVisible();
    for (const name of ['MTTA, real incidents', 'MTTA, all alerts', 'MTTR']) {
      expect(screen.getByRole('region', { name })).toHaveTextContent(/not credited: the log was changed after entry 90/);
    }
    await open(/Objectives/);
    expect(screen.getAllByText('none: the log was changed')).toHaveLength(poor.record.scenario.objectives.length);
  });
});
