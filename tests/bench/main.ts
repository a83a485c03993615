import { parseRows } from './parse.ts';
import { programmeRows } from './programme.ts';
import { replayRows } from './replay.ts';
import { isMet, table } from './row.ts';
import { whatIfRows } from './whatif.ts';

// `npm run bench`: the ratios that the project promises, in one table. Exit code 1 if one is missed.
const rows = [...(await parseRows()), ...(await replayRows()), ...(await whatIfRows()), ...(await programmeRows())];
process.stdout.write(`${table(rows)}\n`);
process.exitCode = rows.every(isMet) ? 0 : 1;
