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
    options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' }, play: { type: 'string' }, log: { type: 'string' }, 'write-log': { type: 'string' } },
  });
  if (values.help === true) {
    out.line(USAGE);
    return 0;
  }
  const [verb, ...rest] = positionals;
  const json = values.json === true;
  refuseOptions(verb, Object.keys(values));
  switch (verb) {
    case 'check':
      return check(rest, json, out);
    case 'run':
      refuseMore(verb, rest, 1);
      return runVerb({ file: rest[0], play: values.play, log: values.log, writeLog: values['write-log'], json }, out);
    case 'verify':
      refuseMore(verb, rest, 1);
      return verify(rest[0], json, out);
    case 'export': {
      refuseMore(verb, rest, 2);
      const [format, file] = rest;
      if (format !== 'xstate') throw new Unusable(`export: ${format === undefined ? 'name the format' : `there is no format ${format}`}, such as export xstate FILE`);
      if (file === undefined) throw new Unusable('export xstate: name the scenario file');
      out.json(exportXstate(loadScenario(file).scenario));
      return 0;
    }
    default:
      throw new Unusable(verb === undefined ? USAGE : `unknown verb ${verb}; ${USAGE}`);
  }
}

function refuseMore(verb: string, rest: readonly string[], most: number): void {
  const surplus = rest[most];
  if (surplus !== undefined) throw new Unusable(`${verb}: unexpected argument ${surplus}`);
}

/** `--play`, `--log` and `--write-log` are for `run` alone. */
function refuseOptions(verb: string | undefined, given: readonly string[]): void {
  const stray = given.find((name) => name !== 'json' && verb !== 'run');
  if (verb !== undefined && stray !== undefined) throw new Unusable(`${verb}: unexpected option --${stray}`);
}
