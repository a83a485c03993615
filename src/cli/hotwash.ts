import { parseArgs } from 'node:util';
import { Fault } from '#core/base/fault.ts';
import { check } from './check.ts';
import { exportXstate } from './exportXstate.ts';
import { loadScenario } from './files.ts';
import { CONSOLE, type Output } from './output.ts';
import { runVerb } from './run.ts';
import { Unusable } from './unusable.ts';
import { verify } from './verify.ts';

const USAGE = 'usage: hotwash check FILE… | run FILE (--play PLAY | --log LOG) [--write-log OUT] | verify LOG | export xstate FILE   [--json]';

/** The command line (SPEC 5). Exit codes: 0 fine, 1 findings or refusals, 2 unusable input or arguments. */
export function hotwash(args: readonly string[], out: Output = CONSOLE): number {
  try {
    return dispatch(args, out);
  } catch (e) {
    if (!(e instanceof Unusable) && !(e instanceof Fault) && !isArgumentError(e)) throw e;
    out.err(e.message.split('\n')[0] ?? '');
    return 2;
  }
}

const isArgumentError = (e: unknown): e is Error => e instanceof Error && 'code' in e && String(e.code).startsWith('ERR_PARSE_ARGS');

function dispatch(args: readonly string[], out: Output): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, play: { type: 'string' }, log: { type: 'string' }, 'write-log': { type: 'string' } },
  });
  const [verb, ...rest] = positionals;
  const json = values.json === true;
  switch (verb) {
    case 'check':
      return check(rest, json, out);
    case 'run':
      return runVerb({ file: rest[0], play: values.play, log: values.log, writeLog: values['write-log'], json }, out);
    case 'verify':
      return verify(rest[0], json, out);
    case 'export': {
      if (rest[0] !== 'xstate' || rest[1] === undefined) throw new Unusable(USAGE);
      out.json(exportXstate(loadScenario(rest[1]).scenario));
      return 0;
    }
    default:
      throw new Unusable(verb === undefined ? USAGE : `unknown verb ${verb}; ${USAGE}`);
  }
}
