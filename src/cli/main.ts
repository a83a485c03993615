import { hotwash } from './hotwash.ts';

process.exitCode = hotwash(process.argv.slice(2));
