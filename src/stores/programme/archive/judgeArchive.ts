import { scenarioName } from '#core/archive/archiveNames.ts';
import { archiveProblem, type ArchiveProblem } from '#core/archive/archiveProblem.ts';
import { differences } from '#core/archive/differences.ts';
import type { OpenedArchive } from '#core/archive/openArchive.ts';
import { namedIn, readExercise, type ArchivedExercise } from '#core/archive/readExercise.ts';
import { readReal } from '#core/archive/realFile.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import { textHash } from '#core/base/textHash.ts';
import type { KeptScenario } from '#core/ports.ts';
import type { KeptRealIncidents } from '#core/programmePort.ts';
import { app_trouble_no_reader } from '#messages/compiled/messages.js';
import { realFile } from '../realFile.ts';
import type { ArchivePorts } from './archivePorts.ts';
import type { ArchiveItem, Verdict } from './archiveTypes.ts';

/** What one thing in an archive is, and how it is kept if it may be. */
export interface Judged {
  readonly item: ArchiveItem;
  /** `null`: it is not to be kept. Rejects as the store does, with Fault `exists` if it has come meanwhile. */
  readonly keep: (() => Promise<void>) | null;
}
/** Everything in an archive, to be judged one by one; again each time it is asked. */
export function judgeArchive(archive: OpenedArchive, ports: ArchivePorts): readonly (() => Promise<Judged>)[] {
  return [
    ...archive.scenarios.map((sha256) => () => judgeScenario(archive, sha256, ports)),
    ...archive.exercises.map((id) => () => judgeExercise(archive, id, ports)),
    ...(archive.real ? [() => judgeReal(archive, ports)] : []),
  ];
}

async function judgeExercise(archive: OpenedArchive, id: string, { programme, store }: ArchivePorts): Promise<Judged> {
  const read = readExercise(archive, id);
  const named = read.ok ? read.value.exercise : namedIn(archive, id);
  const item = { key: `exercise ${id}`, of: 'exercise', title: named?.title ?? id, wall: named?.createdWall ?? null, locked: read.ok && 'sealed' in read.value.kept } as const;
  if (!read.ok) return refused(item, read.error);
  const { exercise, kept } = read.value;
  const here = await hereAs(id, store);
  return here === null ? { item: { ...item, verdict: { kind: 'new' } }, keep: () => programme.restore(exercise, kept) } : { item: { ...item, verdict: compared(here, read.value) }, keep: null };
}

async function hereAs(id: string, store: ArchivePorts['store']): Promise<ArchivedExercise | null> {
  const row = await store.open(id);
  const kept = row && (row.locked ? await store.sealed(id) : await store.contents(id));
  return row && kept && { exercise: row.exercise, kept };
}

function compared(here: ArchivedExercise, other: ArchivedExercise): Verdict {
  const inParts = differences(here, other);
  return inParts.length === 0 ? { kind: 'here' } : { kind: 'differs', inParts };
}

/** A scenario's hash is its name, so that one that is here is the same. */
async function judgeScenario(archive: OpenedArchive, sha256: string, ports: ArchivePorts): Promise<Judged> {
  const read = await readScenario(archive, sha256, ports);
  const named = read.ok ? `${read.value.scenario.title} ${read.value.scenario.version}` : sha256.slice(0, 12);
  const item = { key: `scenario ${sha256}`, of: 'scenario', title: named, wall: null, locked: false } as const;
  if (!read.ok) return refused(item, read.error);
  const here = await ports.shelf.exact(read.value.scenario.id, sha256);
  if (here !== null && here !== 'other' && (await ports.shelf.text(read.value.scenario.id, sha256)) !== '') return { item: { ...item, verdict: { kind: 'here' } }, keep: null };
  return { item: { ...item, verdict: { kind: 'new' } }, keep: () => keepScenario(read.value, ports) };
}

/** By the store, which tells what it cannot keep; then by the shelf, which may know it from a table, without its text. */
async function keepScenario(one: KeptScenario, { store, shelf }: ArchivePorts): Promise<void> {
  await store.keepScenario(one);
  await shelf.keep(one);
}

async function readScenario(archive: OpenedArchive, sha256: string, { reader }: ArchivePorts): Promise<Result<KeptScenario, ArchiveProblem>> {
  const file = scenarioName(sha256);
  const text = archive.text(file);
  if (!text.ok) return text;
  if (textHash(text.value) !== sha256) return fail(archiveProblem('damaged', file));
  const read = await reader.read(text.value).catch(() => null);
  if (read === null) return fail(archiveProblem('scenario', file, app_trouble_no_reader()));
  const error = read.diagnostics.find(({ severity }) => severity === 'error');
  return read.scenario === null || error ? fail(archiveProblem('scenario', file, error?.message ?? '')) : ok({ scenario: read.scenario, sha256, text: text.value });
}

/** One file of real incidents at most is kept: one that is here stays. */
async function judgeReal(archive: OpenedArchive, { programme, rows }: ArchivePorts): Promise<Judged> {
  const read = readMeasured(archive, rows);
  const item = { key: 'real', of: 'real', title: read.ok ? read.value.name : '', wall: read.ok ? read.value.wall : null, locked: false } as const;
  if (!read.ok) return refused(item, read.error);
  const here = await programme.realIncidents();
  if (here === null) return { item: { ...item, verdict: { kind: 'new' } }, keep: () => programme.keepRealIncidents(read.value) };
  return { item: { ...item, verdict: here.text === read.value.text ? { kind: 'here' } : { kind: 'differs', inParts: [] } }, keep: null };
}

function readMeasured(archive: OpenedArchive, rows: ArchivePorts['rows']): Result<KeptRealIncidents, ArchiveProblem> {
  const read = readReal(archive);
  if (!read.ok) return read;
  const { measured, problems: [problem] } = realFile(read.value, rows);
  return measured === null ? fail(archiveProblem('unreadable', read.value.name, problem?.message ?? '')) : read;
}

const refused = (item: Omit<ArchiveItem, 'verdict'>, problem: ArchiveProblem): Judged => ({ item: { ...item, verdict: { kind: 'refused', problem } }, keep: null });
