import { expect, vi } from 'vitest';
import { takeOver } from '#stores/table/takeOver.ts';
import type { FacilitatorPage, TableUnderTest } from '#kit/aTable.ts';
import type { Engine } from './engine.ts';
import { pause } from './faultRig.ts';
import { NOTHING_ON_THE_WAY, sumOf, type Outcome } from './outcome.ts';
import { joined, realTable, unequalAt, type Seated } from './realTable.ts';

const PATIENCE = { timeout: 60_000, interval: 20 } as const;

/** Notes from two devices while the table changes hands; `isDead`: the host before has gone without a word, and comes back later. */
async function handedOver(engine: Engine, isDead: boolean): Promise<Outcome> {
  const t = await realTable(engine);
  try {
    const devices = [await joined(t, { kind: 'role', role: 'triage' }, 'Ana'), await joined(t, { kind: 'role', role: 'manager' }, 'Ben')];
    const cora = await joined(t, { kind: 'cofacilitator' }, 'Cora');
    const accepted: string[] = [];
    const answers: Promise<unknown>[] = [];
    const speak = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i += 1) {
        const text = `said ${answers.length}`;
        const { guest, role } = devices[i % 2] as Seated;
        answers.push(guest.getState().act(role, { do: 'note', text }).then((refusal) => refusal ?? accepted.push(text)));
        await pause(30);
      }
    };
    await speak(10);
    if (isDead) {
      t.tab.crash();
      t.die();
    }
    const speaking = speak(12);
    const other = t.machine(cora.shelf);
    expect(await takeOver({ guest: cora.guest, exercises: other.tab.exercises, shelf: cora.shelf, later: t.later })).toMatchObject({ ok: true });
    await speaking;
    await speak(10);
    await Promise.all(answers);
    await watches(t, isDead);
    const log = notesOf(other);
    const lost = accepted.filter((text) => !log.includes(text)).length;
    return {
      ...NOTHING_ON_THE_WAY, sent: answers.length, refused: answers.length - accepted.length, lost, doubled: log.length - new Set(log).size,
      unequal: await unequalAt(other, devices), devices: devices.length,
    };
  } finally {
    t.end();
  }
}

/** The page that ran it before knows who runs it now, and takes nothing more. */
async function watches(t: TableUnderTest, isDead: boolean): Promise<void> {
  const before = isDead ? t.page() : t;
  if (isDead) await before.tab.exercises.open(t.exercise);
  await vi.waitFor(() => expect(before.table.getState().takenOver).toBe('Cora'), PATIENCE);
  expect(before.tab.session.getState().submit({ do: 'note', text: 'too late' })).toMatchObject({ code: 'read-only' });
}

const notesOf = (page: FacilitatorPage): readonly string[] => page.tab.session.getState().exportLog().match(/said \d+(?=")/g) ?? [];

/** A table that is handed over, and one that is taken over from a page that died. */
export const handOver = async (engine: Engine): Promise<Outcome> => sumOf([await handedOver(engine, false), await handedOver(engine, true)]);
