import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * KiB gzip of all JavaScript that a route loads (STACK 6). `room`: source of the lazy room, as the manifest names it; A desk by hand-over stands in the facilitator's page, so the facilitator's limit holds for it.
 */
export const BUDGETS = [
  { route: 'entry', page: 'index.html', room: null, limit: 100 },
  { route: 'projector', page: 'seat.html', room: 'showProjector', limit: 115 },
  { route: 'device', page: 'seat.html', room: 'showDevice', limit: 115 },
  { route: 'library', page: 'index.html', room: 'LibraryRoom', limit: 215 },
  { route: 'setup', page: 'index.html', room: 'SetupRoom', limit: 215 },
  { route: 'console', page: 'index.html', room: 'ConsoleRoom', limit: 215 },
  { route: 'desk', page: 'index.html', room: 'SeatRoom', limit: 215 },
  { route: 'debrief', page: 'index.html', room: 'DebriefRoom', limit: 240 },
  { route: 'programme', page: 'index.html', room: 'ProgrammePage', limit: 240 },
];

/** What a device loads at joining, beyond the page that asks for its name: the table's own code, the seals, the relay's client (issue 3). */
export const AT_JOINING = [
  { route: 'relay', sources: ['guest/openGuestTable.', 'seal/chooseSealer.', 'seal/webCryptoSealer.', 'mqtt/build/index.'], limit: 130 },
  // Opt-in, where a browser has no seals of its own: all of them are ours.
  { route: 'plain http', sources: ['guest/openGuestTable.', 'seal/chooseSealer.', 'seal/nobleSealer.', 'mqtt/build/index.'], limit: 130 },
];

/** What a desk by hand-over loads when somebody sits down, beyond the page in which it stands: both ends of a table and the seals; held to what a device may load at joining. */
export const AT_HAND_OVER = { route: 'hand-over', sources: ['local/localTable.', 'app/deskPorts.', 'guest/openGuestTable.', 'seal/chooseSealer.', 'seal/webCryptoSealer.'], limit: 130 };

/** What saving as Word, Excel or CSV loads, beyond the debrief and its save sheet: each writer comes on its click. */
export const EXPORTS = { route: 'exports', sources: ['report/toDocx.', 'report/toXlsx.', 'report/toCsv.'], limit: 105 };

/** Rooms that need the engine beside their own code. */
const ENGINE = new Set(['ConsoleRoom', 'SeatRoom', 'DebriefRoom']);

function closure(manifest, keys, files = new Set(), seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`no ${key} in the manifest`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    closure(manifest, chunk.imports ?? [], files, seen);
  }
  return files;
}

/** One row a route: size and limit in KiB. Throws if a route is not in the build. */
export function measure(dist = 'dist') {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const named = (part) => {
    const key = Object.keys(manifest).find((k) => k.includes(part));
    if (!key) throw new Error(`no ${part} in the build`);
    return key;
  };
  const weigh = (files) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) / 1024;
  const before = closure(manifest, ['seat.html', named('/showDevice.')]);
  const joining = AT_JOINING.map(({ route, sources, limit }) => {
    const files = closure(manifest, sources.map(named));
    return { route, kib: weigh([...files].filter((file) => !before.has(file))), limit };
  });
  const desk = closure(manifest, ['index.html', named('/SeatRoom.'), 'stores/session/engine.ts']);
  const handedOver = { route: AT_HAND_OVER.route, limit: AT_HAND_OVER.limit, kib: weigh([...closure(manifest, AT_HAND_OVER.sources.map(named))].filter((file) => !desk.has(file))) };
  const opened = closure(manifest, ['index.html', named('/DebriefRoom.'), named('/SaveSheet.'), named('report/buildReport.')]);
  const exported = { route: EXPORTS.route, limit: EXPORTS.limit, kib: weigh([...closure(manifest, EXPORTS.sources.map(named))].filter((file) => !opened.has(file))) };
  const rooms = BUDGETS.map(({ route, page, room, limit }) => {
    const keys = [page];
    if (room) {
      keys.push(named(`/${room}.`));
      if (ENGINE.has(room)) keys.push('stores/session/engine.ts');
    }
    return { route, kib: weigh(closure(manifest, keys)), limit };
  });
  return [...rooms, ...joining, handedOver, exported];
}
