import { hotwash } from './hotwash.ts';
import { letReaderGo } from './output.ts';

letReaderGo(process.stdout);
letReaderGo(process.stderr);
process.exitCode = await hotwash(process.argv.slice(2));
