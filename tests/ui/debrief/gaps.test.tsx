import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '#kit/axe.ts';
import { anEarlierAction } from '#kit/earlierAction.ts';
import { debriefPage, fakeGapBooks, playedRecord } from '#kit/debriefRecord.ts';
import { EMPTY_BOOK, mergedInto, setApart, withNote, withOwn } from '#core/measures/gapBook.ts';
import { Debrief } from '#ui/debrief/Debrief.tsx';
import { evidenceOf } from '#core/measures/gapUnits.ts';
import { unitsOf } from '#ui/kit/gaps/gapKind.ts';
import '#ui/debrief/HappenedRest.tsx';
import '#ui/debrief/OtherPart.tsx';
import '#ui/debrief/paper/Paper.tsx';

vi.setConfig({ testTimeout: 60_000 });

const poor = playedRecord('scenarios/harbor-light', 'plays/poor.jsonl');
const { scenario } = poor.record;
const LATE = 'An alert waited too long for its first look';
const MISSED = 'A real alert was never looked into';

async function gapsOf(books = fakeGapBooks()) {
  const page = render(<Debrief {...debriefPage(poor)} books={books} />);
  await userEvent.click(screen.getByRole('tab', { name: /Gaps/ }));
  await screen.findByRole('article', { name: 'All gaps' });
  return { books, ...page, list: within(screen.getByRole('article', { name: 'All gaps' })) };
}
const choose = (title: string) => userEvent.click(within(screen.getByRole('article', { name: 'All gaps' })).getByRole('button', { name: new RegExp(title) }));
const form = (title: string) => within(screen.getByRole('article', { name: title }));

describe('Gaps as they are decided on', () => {
  const units = unitsOf(scenario, poor.measures.gaps, EMPTY_BOOK);
  it('are one for each kind, by class, with all of their places and moments', () => {
    expect(poor.measures.gaps).toHaveLength(68);
    expect(units).toHaveLength(35);
    expect(units.reduce((sum, unit) => sum + unit.places.length, 0)).toBe(68);
    const late = units.find((unit) => unit.key === 'ack-late');
    expect(late?.places).toHaveLength(12);
    expect(evidenceOf(late ?? units[0]!)).toEqual([12, 17, 29, 35, 39, 49, 50, 66, 85, 88, 92, 130]);
    expect([...new Set(units.map((unit) => unit.class))]).toEqual(['authority', 'process', 'information', 'people', 'technology']);
  });
  it('lose one that is set apart, and one that is merged goes along with its places', () => {
    const apart = unitsOf(scenario, poor.measures.gaps, setApart(EMPTY_BOOK, 'ack-late new-key', true));
    expect(apart.find((unit) => unit.key === 'ack-late')?.places).toHaveLength(11);
    expect(apart.find((unit) => unit.key === 'ack-late new-key')?.title).toBe(LATE);
    const merged = unitsOf(scenario, poor.measures.gaps, mergedInto(EMPTY_BOOK, 'work-queued', 'ack-late'));
    expect(merged).toHaveLength(34);
    expect(evidenceOf(merged.find((unit) => unit.key === 'ack-late') ?? units[0]!)).toContain(39);
  });
  it('hold what the room added', () => {
    const { book, key } = withOwn(EMPTY_BOOK, { title: 'Nobody kept minutes', class: 'process', why: '' });
    expect(unitsOf(scenario, poor.measures.gaps, book).find((unit) => unit.key === key)).toMatchObject({ title: 'Nobody kept minutes', origin: 'room', places: [] });
  });
});

describe('The gaps tab', () => {
  it('is read by a board: kinds with counts, and the way from a moment to its entry', async () => {
    const { container, list } = await gapsOf();
    expect(screen.getByRole('tab', { name: /Gaps/ })).toHaveTextContent('Gaps35');
    expect(screen.getByText('35 gaps; found in 68 places of the log and the scenario.')).toBeVisible();
    expect(list.getByRole('button', { name: new RegExp(LATE) })).toHaveTextContent(/in 12 places.*12 moments/);
    await choose(LATE);
    expect(form(LATE).getByRole('heading', { name: 'Where it shows: 12 places' })).toBeVisible();
    await expectAccessible(container);
    await userEvent.click(form(LATE).getByRole('button', { name: /^entry 12, / }));
    expect(screen.getByRole('tab', { name: 'Log' })).toHaveAttribute('aria-selected', 'true');
    expect(document.activeElement).toHaveTextContent(/^12/);
  });
  it('keeps what is decided beside the exercise, marks it as one to fix first, and has it again after reopening', async () => {
    const { books, unmount } = await gapsOf();
    await choose(LATE);
    await userEvent.type(form(LATE).getByRole('textbox', { name: /^Owner/ }), 'Ines');
    await userEvent.click(form(LATE).getByRole('checkbox', { name: 'One of the three to fix first' }));
    expect(screen.getByRole('heading', { name: 'One thing to fix first. 1 of 1 has an owner.' })).toBeVisible();
    expect(books.saved.at(-1)?.notes['ack-late']).toMatchObject({ owner: 'Ines', top: true, state: 'accepted', action: 'Agree who looks first at night, and within what time' });
    unmount();
    await gapsOf(books);
    await choose(LATE);
    expect(form(LATE).getByRole('textbox', { name: /^Owner/ })).toHaveValue('Ines');
  });
  it('asks for an owner of the first of the three that has none, and takes no fourth', async () => {
    const three = ['ack-late', 'ack-missed', 'votes-split'].reduce((book, key) => withNote(book, key, { top: true, state: 'accepted' }), EMPTY_BOOK);
    const { container } = await gapsOf(fakeGapBooks({ load: async () => three }));
    expect(screen.getByRole('heading', { name: '3 things to fix first. 0 of 3 have an owner.' })).toBeVisible();
    expect(screen.getAllByText('Choose an owner')).toHaveLength(3);
    expect(container.querySelectorAll('[data-state="needs"]')).toHaveLength(1);
    const other = 'The attacker came back';
    await choose(other);
    await userEvent.click(form(other).getByRole('checkbox', { name: 'One of the three to fix first' }));
    expect(form(other).getByText('Three are chosen already. Take one off first.')).toBeVisible();
    expect(form(other).getByRole('checkbox', { name: 'One of the three to fix first' })).not.toBeChecked();
  });
  it('drops a gap only with a reason, and takes it up again', async () => {
    const { books, list } = await gapsOf();
    await choose(MISSED);
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Drop…' }));
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Drop it' }));
    expect(form(MISSED).getByText('Say why first.')).toBeVisible();
    expect(books.saved).toEqual([]);
    await userEvent.type(form(MISSED).getByRole('textbox', { name: 'Why is it dropped?' }), 'Known, and mended');
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Drop it' }));
    expect(form(MISSED).getByText('Dropped: Known, and mended')).toBeVisible();
    expect(list.getByText('0 accepted · 34 to decide · 1 dropped')).toBeVisible();
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Take it up again' }));
    expect(books.saved.at(-1)?.notes['ack-missed']?.state).toBe('open');
  });
  it('merges a gap into another and takes it out again', async () => {
    await gapsOf();
    await choose(MISSED);
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Merge…' }));
    await userEvent.selectOptions(form(MISSED).getByLabelText('Merge into which gap?'), LATE);
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Merge' }));
    expect(form(LATE).getByText(`Together with: ${MISSED}`)).toBeVisible();
    expect(screen.getByRole('tab', { name: /Gaps/ })).toHaveTextContent('Gaps34');
    await userEvent.click(form(LATE).getByRole('button', { name: 'Take out' }));
    expect(screen.getByRole('tab', { name: /Gaps/ })).toHaveTextContent('Gaps35');
  });
  it('sets one place of a kind apart and puts it back', async () => {
    await gapsOf();
    await choose(MISSED);
    await userEvent.click(form(MISSED).getAllByRole('button', { name: 'Set apart' })[0] as HTMLElement);
    expect(screen.getByRole('tab', { name: /Gaps/ })).toHaveTextContent('Gaps36');
    const both = within(screen.getByRole('article', { name: 'All gaps' })).getAllByRole('button', { name: new RegExp(MISSED) });
    expect(both).toHaveLength(2);
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Put back to its kind' }));
    expect(screen.getByRole('tab', { name: /Gaps/ })).toHaveTextContent('Gaps35');
  });
  it('keeps the keyboard where it was: on "Next gap", or in the form when the pressed button is gone', async () => {
    await gapsOf();
    await choose(MISSED);
    const next = screen.getByRole('button', { name: 'Next gap' });
    await userEvent.click(next);
    expect(document.activeElement).toBe(next);
    await choose(MISSED);
    await userEvent.click(form(MISSED).getByRole('button', { name: 'Accept' }));
    expect(document.activeElement).not.toBe(document.body);
    await userEvent.tab();
    expect(screen.getByRole('article', { name: MISSED })).toContainElement(document.activeElement as HTMLElement);
  });
  it('takes on a gap that the room saw', async () => {
    const { books, container } = await gapsOf();
    await userEvent.click(screen.getByRole('button', { name: 'Add a gap…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(screen.getByText('Write what it is first.')).toBeVisible();
    await expectAccessible(container);
    await userEvent.type(screen.getByRole('textbox', { name: 'What is missing or went wrong?' }), 'Nobody kept minutes');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Class' }), 'People');
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
    expect(form('Nobody kept minutes').getByText('People · added by the room')).toBeVisible();
    expect(books.saved.at(-1)?.own).toEqual([{ key: 'own 1', title: 'Nobody kept minutes', class: 'people', why: '' }]);
  });
  it('says when the browser keeps nothing', async () => {
    await gapsOf(fakeGapBooks({ save: async () => false }));
    await choose(LATE);
    await userEvent.click(form(LATE).getByRole('button', { name: 'Accept' }));
    expect(await form(LATE).findByText('This browser did not keep it. Write it down elsewhere.')).toBeVisible();
  });
  it('tells of each action of earlier exercises whether it came back, passed its retest, or was not tested', async () => {
    const { list, container } = await gapsOf(fakeGapBooks({ waiting: async () => [
      anEarlierAction('overconfident', { mark: { places: ['overconfident'] } }), anEarlierAction('role-absent', { mark: { places: ['role-absent no-such-role'] } }),
      anEarlierAction('ack-late', { owner: 'R. Vale', doneWhen: 'two look at night', mark: { places: ['ack-late new-key'] } }),
      anEarlierAction('decision-expired', { mark: { places: ['decision-expired sailing', 'decision-expired no-such-decision'] } }), anEarlierAction('own 1', { title: 'Nobody kept minutes', mark: { codes: [] } }),
    ] }));
    const retest = within(screen.getByRole('article', { name: 'Retest: 5 things that were to be mended' }));
    expect(retest.getByText('1 found again · 2 closed · 2 not tested')).toBeVisible();
    const rows = retest.getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent(`${LATE}Found again: openAgreed after 4 December 2025 · Owner: R. Vale · Done when: two look at night`);
    expect(within(rows[0]!).getAllByRole('button')).toHaveLength(4);
    expect(rows[0]).toHaveTextContent(/entry 12, .*and 8 more$/);
    const expired = retest.getByText('A decision was not taken in time').closest('li');
    expect(expired).toHaveTextContent(/Not found again: closed.*It could have shown itself here, and did not:/);
    expect(within(expired!).getAllByRole('button')).toHaveLength(1);
    expect(retest.getByText('The room was surer than right').closest('li')).toHaveTextContent(/Not found again: closed.*The whole exercise could have shown it, and did not\./);
    expect(retest.getByText('Nobody kept minutes').closest('li')).toHaveTextContent(/Not tested: still open.*The room had added it/);
    expect(list.getByRole('button', { name: new RegExp(LATE) })).toHaveTextContent(/came back/);
    expect(list.getAllByText(/ · came back/)).toHaveLength(1);
    await expectAccessible(container);
  });
  it('can be called otherwise and sorted otherwise than suggested', async () => {
    const { books } = await gapsOf();
    await choose(LATE);
    await userEvent.click(form(LATE).getByText(/How it is sorted: Process · Organization · DE.AE · Triage/));
    await userEvent.selectOptions(form(LATE).getByLabelText('Where the cure is planned (POETE)'), 'Training');
    await userEvent.selectOptions(form(LATE).getByLabelText('Category of the NIST CSF 2.0'), 'Incident Management (RS.MA)');
    await userEvent.selectOptions(form(LATE).getByLabelText('Whose work the cure is'), 'IT');
    await userEvent.selectOptions(form(LATE).getByLabelText('Class'), 'People');
    await userEvent.type(form(LATE).getByLabelText('Why it happened: the root, not what happened'), 'x');
    await userEvent.type(form(LATE).getByLabelText('What it is called'), 'L');
    expect(books.saved.at(-1)?.notes['ack-late']).toMatchObject({ poete: 'training', csf: 'RS.MA', discipline: 'it', class: 'people', title: 'L', cause: 'x' });
    expect(screen.getByRole('article', { name: 'L' })).toBeVisible();
  });
  it('is tested again in the next exercise unless somebody takes the mark off', async () => {
    const { books } = await gapsOf();
    await choose(LATE);
    expect(form(LATE).queryByLabelText(/Test it again/)).toBeNull();
    await userEvent.click(form(LATE).getByRole('button', { name: 'Accept' }));
    expect(form(LATE).getByLabelText('Test it again in the next exercise of this scenario')).toBeChecked();
    await userEvent.click(form(LATE).getByLabelText(/Test it again/));
    expect(books.saved.at(-1)?.notes['ack-late']).toMatchObject({ state: 'accepted', retest: false });
  });
  it('is read only without a place to keep decisions', async () => {
    render(<Debrief {...debriefPage(poor)} />);
    await userEvent.click(screen.getByRole('tab', { name: /Gaps/ }));
    expect(await screen.findByText('Here gaps can only be read. They are decided on where the exercise was played.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add a gap…' })).toBeNull();
  });
});
