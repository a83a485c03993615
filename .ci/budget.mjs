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
];

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
  return BUDGETS.map(({ route, page, room, limit }) => {
    const keys = [page];
    if (room) {
      const key = Object.keys(manifest).find((k) => k.includes(`/${room}.`));
      if (!key) throw new Error(`no room ${room} in the build`);
      keys.push(key);
      if (ENGINE.has(room)) keys.push('stores/session/engine.ts');
    }
    const bytes = [...closure(manifest, keys)].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
    return { route, kib: bytes / 1024, limit };
  });
}
