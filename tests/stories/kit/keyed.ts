import { expect } from '@playwright/test';
import type { PlayLine, Room } from './room.ts';

type Doing = (room: Room, line: PlayLine) => Promise<void>;

const CLOSED_AS: Readonly<Record<string, string>> = { 'true-positive': 'True positive', 'false-positive': 'False positive', benign: 'Benign' };
const BRIEF: readonly (readonly [string, string])[] = [
  ['known', 'Known'], ['suspected', 'Suspected'], ['unknown', 'Unknown'], ['impact', 'Impact'], ['needs', 'Decision needed'], ['next', 'Next update'],
];

/** Offered only where a task runs that could pause. */
async function atOnce(room: Room, label: string | RegExp, interrupt: boolean | undefined): Promise<void> {
  const box = room.dialog.getByLabel(label);
  if (interrupt === true && (await box.count()) > 0) await box.check();
}

const onAlert = (press: string): Doing => async (room, { alert = '', interrupt }) => {
  await room.openAlert(alert);
  await atOnce(room, /At once/, interrupt);
  await room.confirm(press);
};

/** How each verb of a play is keyed at the console, as the role says it aloud. */
const KEYED: Readonly<Record<string, Doing>> = {
  acknowledge: onAlert('Look into it'),
  accept: onAlert('Accept'),
  async close(room, { alert = '', as = '' }) {
    await room.openAlert(alert);
    await room.confirm(CLOSED_AS[as] ?? as);
  },
  async escalate(room, { alert = '', to = '' }) {
    await room.openAlert(alert);
    await room.dialog.getByLabel('Escalate to').selectOption({ label: room.names.role(to) });
    await room.confirm('Escalate');
  },
  async front(room, { alert, option }) {
    const title = alert === undefined ? room.names.option(option ?? '') : room.names.alert(alert);
    const press = room.page.getByRole('button', { name: `Bring ‘${title}’ to the front` });
    const desk = room.page.getByRole('listitem').filter({ has: room.page.locator(`[aria-label="Bring ‘${title}’ to the front"]`) });
    if (!(await press.isVisible())) await desk.locator('summary').click();
    await press.click();
  },
  async vote(room, { by = '', decision = '', option = '', confidence = '', because = '' }) {
    await room.card(decision).getByRole('button', { name: 'Key a vote…' }).click();
    await room.dialog.getByLabel('Who votes').selectOption(by);
    await room.dialog.getByRole('radio', { name: room.names.option(option) }).check();
    await room.dialog.getByLabel(/^Confidence/).fill(String(confidence));
    await room.dialog.getByLabel('Reason in one line').fill(because);
    await room.confirm('Keep the vote');
  },
  async commit(room, { decision = '', option = '', because = '', interrupt }) {
    await room.card(decision).getByRole('button', { name: /^Commit for/ }).click();
    await room.dialog.getByRole('radio', { name: room.names.option(option) }).check();
    await room.dialog.getByLabel(/^Reason/).fill(because);
    await atOnce(room, 'Start at once', interrupt);
    await room.confirm(/^Commit for/);
  },
  async approve(room, { decision = '' }) {
    await room.card(decision).getByRole('button', { name: /^Approved/ }).click();
  },
  async brief(room, line) {
    const row = room.page.getByRole('listitem').filter({ hasText: room.names.update(line['update'] ?? '') });
    await row.getByRole('button', { name: 'Write…' }).click();
    for (const [field, label] of BRIEF) if (line[field] !== undefined) await room.dialog.getByLabel(label, { exact: true }).fill(line[field]);
    await room.confirm('Send the update');
  },
  async share(room, { intel = '', to = '', by = '' }) {
    await room.page.getByRole('listitem').filter({ hasText: room.names.intel(intel) }).getByRole('button', { name: 'Share…' }).click();
    const who = room.dialog.getByLabel('Who shares it');
    if ((await who.count()) > 0) await who.selectOption(by);
    for (const box of await room.dialog.getByRole('checkbox').all()) await box.uncheck();
    for (const role of to.split(' ')) await room.dialog.getByRole('checkbox', { name: room.names.role(role) }).check();
    await room.confirm('Share');
  },
  async assume(room, { by = '', assumption = '' }) {
    await room.page.getByRole('button', { name: 'Assumption…' }).click();
    await room.dialog.getByLabel('Who', { exact: true }).selectOption(by);
    await room.dialog.getByRole('radio', { name: room.names.assumption(assumption) }).check();
    await room.confirm('Keep');
  },
  note: (room, line) => room.note(line),
  observe: (room, line) => room.note(line),
};

/** Keys one line of a play at the console; fails on a verb that the console has no way to key. */
export async function keyLine(room: Room, line: PlayLine): Promise<void> {
  const doing = KEYED[line['do'] ?? ''];
  if (doing === undefined) throw new Error(`nothing keys ${line['do']}`);
  await doing(room, line);
  await expect(room.dialog).toHaveCount(0);
}
