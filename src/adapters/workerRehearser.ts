import type { Rehearser } from '#core/ports.ts';
import { ownScriptUrl } from './ownScriptUrl.ts';
import workerUrl from './rehearse.worker.ts?worker&url';
import { rehearserOver, type RehearseWorker } from './rehearserOver.ts';

const spawnRehearser = (): RehearseWorker => new Worker(ownScriptUrl(workerUrl), { type: 'module', name: 'rehearsal' }) as RehearseWorker;

/** Rehearses in a worker of its own, away from the page. */
export const workerRehearser = (): Rehearser => rehearserOver(spawnRehearser);
