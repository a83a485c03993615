import { check } from './check.ts';
import { exportXstate } from './exportXstate.ts';
import { loadScenario } from './files.ts';
import { metrics } from './metrics.ts';
import { REPORT } from './report.ts';
import { runVerb } from './run.ts';
import { simulateVerb } from './simulate.ts';
import { Unusable } from './unusable.ts';
import type { Verb } from './verb.ts';
import { verify } from './verify.ts';
import { whatifVerb } from './whatif.ts';

const EXPORT: Verb = {
  usage: 'xstate FILE',
  options: [],
  most: 2,
  run({ rest: [format, file] }, out) {
    if (format !== 'xstate') throw new Unusable(`export: ${format === undefined ? 'name the format' : `there is no format ${format}`}, such as export xstate FILE`);
    if (file === undefined) throw new Unusable('export xstate: name the scenario file');
    out.json(exportXstate(loadScenario(file).scenario));
    return 0;
  },
};

/** All verbs, by name. */
export const VERBS: Readonly<Record<string, Verb>> = {
  check: { usage: 'FILE…', options: [], most: Infinity, run: ({ rest, json }, out) => check(rest, json, out) },
  run: {
    usage: 'FILE (--play PLAY | --log LOG) [--write-log OUT]',
    options: ['play', 'log', 'write-log'],
    most: 1,
    run: ({ rest, json, option }, out) =>
      runVerb({ file: rest[0], play: option('play'), log: option('log'), writeLog: option('write-log'), json }, out),
  },
  simulate: {
    usage: 'FILE --runs N --seed S --policy absent|first|random|prompt|par',
    options: ['runs', 'seed', 'policy'],
    most: 1,
    run: ({ rest, json, option }, out) => simulateVerb({ file: rest[0], runs: option('runs'), seed: option('seed'), policy: option('policy'), json }, out),
  },
  whatif: {
    usage: 'LOG --change SEQ=OPTION [--scenario FILE]',
    options: ['change', 'scenario'],
    most: 1,
    run: ({ rest, json, option }, out) => whatifVerb({ log: rest[0], change: option('change'), scenario: option('scenario'), json }, out),
  },
  report: REPORT,
  verify: { usage: 'LOG', options: [], most: 1, run: ({ rest, json }, out) => verify(rest[0], json, out) },
  metrics: { usage: 'FILE.csv', options: [], most: 1, run: ({ rest, json }, out) => metrics(rest[0], json, out) },
  export: EXPORT,
};
