import { parseArgs } from 'node:util';
import { Fault } from '#core/base/fault.ts';
import { CONSOLE, type Output } from './output.ts';
import { Unusable } from './unusable.ts';
import { optionsOf } from './verb.ts';
import { VERBS } from './verbs.ts';

const USAGE = `usage: hotwash ${Object.entries(VERBS).map(([name, { usage }]) => `${name} ${usage}`).join(' | ')}   [--json]`;

/** The command line (SPEC 5). Exit codes: 0 fine, 1 findings or refusals, 2 unusable input or arguments. A promise only where a verb takes its time. */
export function hotwash(args: readonly string[], out: Output = CONSOLE): number | Promise<number> {
  try {
    const code = dispatch(args, out);
    return typeof code === 'number' ? code : code.catch((e: unknown) => unusable(e, out));
  } catch (e) {
    return unusable(e, out);
  }
}

/** One line on standard error; what is no fault of input or arguments is thrown on. */
function unusable(e: unknown, out: Output): 2 {
  if (!(e instanceof Unusable) && !(e instanceof Fault) && !isArgumentError(e)) throw e;
  out.err(e.message.split('\n')[0] ?? '');
  return 2;
}

const isArgumentError = (e: unknown): e is Error => e instanceof Error && 'code' in e && String(e.code).startsWith('ERR_PARSE_ARGS');

function dispatch(args: readonly string[], out: Output): number | Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: optionsOf(Object.values(VERBS)) });
  if (values['help'] === true) {
    out.line(USAGE);
    return 0;
  }
  const [name, ...rest] = positionals;
  if (name === undefined) throw new Unusable(USAGE);
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) throw new Unusable(`unknown verb ${name}; ${USAGE}`);
  const stray = Object.keys(values).find((option) => option !== 'json' && !verb.options.includes(option) && verb.flags?.includes(option) !== true);
  if (stray !== undefined) throw new Unusable(`${name}: unexpected option --${stray}`);
  const surplus = rest[verb.most];
  if (surplus !== undefined) throw new Unusable(`${name}: unexpected argument ${surplus}`);
  const option = (wanted: string): string | undefined => {
    const value = values[wanted];
    return typeof value === 'string' ? value : undefined;
  };
  return verb.run({ rest, json: values['json'] === true, option, flag: (wanted) => values[wanted] === true }, out);
}
