import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OpenedArchive } from '#core/archive/openArchive.ts';
import { Fault } from '#core/base/fault.ts';
import { storeTrouble } from '../../trouble.ts';
import { nextTurn } from '../nextTurn.ts';
import type { ArchivePorts } from './archivePorts.ts';
import type { ArchiveItem, ArchiveState, ArchiveWork } from './archiveTypes.ts';
import type { Judged } from './judgeArchive.ts';

type Archive = StoreApi<ArchiveState>;
type Step = (done: number, of: number) => void;
type Preview = Extract<ArchiveWork, { readonly step: 'preview' | 'result' }>;

type Steps = (step: 'saving' | 'unpacking' | 'checking') => Step;

/** Saving all that is kept as one file, and opening such a file. The code for both comes when it is asked for. */
export function createArchive(ports: ArchivePorts): Archive {
  let opened: OpenedArchive | null = null;
  const store: Archive = createStore<ArchiveState>()((set) => {
    const show = (work: ArchiveWork): void => set({ work });
    const { begin, stop } = turns(show);
    // What is being taken in is done to the end: nobody could say otherwise what of it came in.
    const isTaking = (): boolean => store.getState().work.step === 'taking';
    return {
      work: { step: 'idle' },
      save: async () => void (isTaking() || (await begin((steps) => save(ports, steps('saving'))))),
      open: async (file) => void (isTaking() || (await begin(async (steps, isOn) => {
        opened = null;
        const { work, archive } = await look(file, ports, steps);
        if (isOn()) opened = archive;
        return work;
      }))),
      async take() {
        const { work } = store.getState();
        const archive = opened;
        if (work.step !== 'preview' || archive === null) return;
        opened = null;
        show({ step: 'taking', done: 0, of: work.items.length });
        show(await keepNew(archive, work, ports, (done, of) => show({ step: 'taking', done, of })).catch(troubleOf));
        ports.onTaken();
      },
      close() {
        if (isTaking()) return;
        stop();
        opened = null;
        show({ step: 'idle' });
      },
    };
  });
  return store;
}

/** One thing at a time: whatever is begun, and `stop`, ends what was begun before at its next step. What goes wrong is shown, unless it was ended. */
function turns(show: (work: ArchiveWork) => void) {
  let turn = 0;
  const begin = async (work: (steps: Steps, isOn: () => boolean) => Promise<ArchiveWork>): Promise<void> => {
    const mine = (turn += 1);
    const isOn = (): boolean => mine === turn;
    const steps: Steps = (step) => (done, of) => {
      if (!isOn()) throw new Fault('stopped', 'It was let go of.');
      show({ step, done, of });
    };
    const next = await work(steps, isOn).catch(troubleOf);
    if (isOn()) show(next);
  };
  return { begin, stop: () => void (turn += 1) };
}

async function save(ports: ArchivePorts, onStep: Step): Promise<ArchiveWork> {
  const { saveArchive } = await import('./saveArchive.ts');
  const saved = await saveArchive(ports, onStep);
  if (saved === null) return { step: 'nothing' };
  const { bytes, ...held } = saved;
  const name = `hotwash-archive-${ports.today()}.zip`;
  ports.files.download(name, bytes);
  return { step: 'saved', name, ...held };
}

/** What everything in a file would come to; `archive`: what can be taken in of it. */
async function look(file: File, ports: ArchivePorts, steps: Steps): Promise<{ readonly work: ArchiveWork; readonly archive: OpenedArchive | null }> {
  const { readArchiveFile } = await import('./readArchiveFile.ts');
  const read = await readArchiveFile(file, steps('unpacking'));
  if (!read.ok) return { work: { step: 'refused', name: file.name, problem: read.error }, archive: null };
  const { judgeArchive } = await import('./judgeArchive.ts');
  const all = judgeArchive(read.value, ports);
  const items: ArchiveItem[] = [];
  for (const judge of all) {
    steps('checking')(items.length, all.length);
    items.push((await judge()).item);
    await nextTurn();
  }
  const { app, problems } = read.value;
  return { work: { step: 'preview', name: file.name, app, items, problems }, archive: read.value };
}

/** Keeps what the preview called new, each by itself: one that cannot be kept does not hinder the next. */
async function keepNew(archive: OpenedArchive, preview: Preview, ports: ArchivePorts, onStep: Step): Promise<ArchiveWork> {
  const { judgeArchive } = await import('./judgeArchive.ts');
  const fresh = preview.items.filter(({ verdict }) => verdict.kind === 'new').length;
  const items: ArchiveItem[] = [];
  let done = 0;
  for (const [place, judge] of judgeArchive(archive, ports).entries()) {
    const item = preview.items[place];
    if (item === undefined) continue;
    if (item.verdict.kind === 'new') {
      onStep(done, fresh);
      items.push(await keepOne(judge).catch((error: unknown): ArchiveItem => ({ ...item, verdict: { kind: 'not-kept', trouble: storeTrouble(error) } })));
      done += 1;
      await nextTurn();
    } else items.push(item);
  }
  return { ...preview, step: 'result', items };
}

/** What came in from elsewhere meanwhile is judged again: what is here stays. */
async function keepOne(judge: () => Promise<Judged>): Promise<ArchiveItem> {
  const { item, keep } = await judge();
  if (keep === null) return item;
  try {
    await keep();
    return { ...item, verdict: { kind: 'taken' } };
  } catch (error) {
    if (error instanceof Fault && error.code === 'exists') return (await judge()).item;
    throw error;
  }
}

function troubleOf(error: unknown): ArchiveWork {
  if (error instanceof Fault && error.code === 'archive-large') return { step: 'too-large' };
  return { step: 'trouble', trouble: storeTrouble(error) };
}
