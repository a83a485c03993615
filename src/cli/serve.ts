import { hostname, networkInterfaces } from 'node:os';
import { buildIfStale } from './buildIfStale.ts';
import { lanAddresses } from './lan/lanAddresses.ts';
import { stateFolder } from './lan/stateFolder.ts';
import { serveHotwash } from './serveHotwash.ts';
import { serveOptions } from './serveOptions.ts';

/** Says why not and ends: 2 for arguments that cannot be followed, 1 for the rest. */
function stop(code: 1 | 2, why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}

const options = serveOptions(process.argv.slice(2));
if (!options.ok) stop(2, options.error);
if (!buildIfStale()) stop(1, 'The build did not succeed; see the lines above.');
const world = {
  root: 'dist', state: stateFolder(process.env), addresses: lanAddresses(networkInterfaces()), hostname: hostname(), now: Date.now(),
  colour: process.stdout.isTTY && !process.env.NO_COLOR,
};
const served = await serveHotwash(options.value, world).catch((error: unknown) => stop(1, error instanceof Error ? error.message : String(error)));
if (!served.ok) stop(1, served.error);
process.stdout.write(`${served.value.lines.join('\n')}\n`);
