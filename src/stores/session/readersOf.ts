import { writeLog } from '#core/exercise/log/logFile.ts';
import { evaluatorView } from '#core/views/evaluatorView.ts';
import { screenView } from '#core/views/screenView.ts';
import { seatView } from '#core/views/seatView.ts';
import { dossierOf } from './dossier.ts';
import type { Readers } from './idleSession.ts';
import { keptLogText } from './keptLog.ts';
import type { Opened } from './opened.ts';

/**
 * What can be asked of an open exercise. Made anew with every view: a component that keeps an answer by the identity of the
 * function (the React compiler does) must not keep an old one.
 */
export function readersOf({ run, kept, broken, writer }: Opened): Readers {
  return {
    seat: (role) => (run.scenario.roles.some((r) => r.id === role) ? seatView(run, role) : null),
    screen: () => screenView(run),
    evaluator: () => evaluatorView(run),
    dossier: () => dossierOf(kept, run, writer?.play.stopped ?? false),
    heard: () => writer?.heard ?? new Map(),
    haltBefore: (to) => run.haltBefore(to),
    exportLog: () => (broken ? keptLogText(kept.header, broken) : writeLog(kept.header, run.entries)),
  };
}
