import { headersFor } from '../headers.ts';

/** Whoever hosts a build has a certificate that browsers trust, or no https at all: then they ignore what is said about it. */
const headersOf = (file: string, sockets: readonly string[]): Readonly<Record<string, string>> => headersFor(file, { sockets, trusted: true });
/** Stands for all files in `assets/`, whose names change with each build. */
const ANY_ASSET = 'assets/*';

/** The addresses under which a host may show a file of the build: some leave out `index.html` and `.html`. */
function addressesOf(file: string): readonly string[] {
  if (file === 'index.html') return ['/', '/index.html'];
  return file.endsWith('.html') ? [`/${file}`, `/${file.slice(0, -'.html'.length)}`] : [`/${file}`];
}

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read. Where several rules fit, hosts join their values: so no two
 * rules here that fit one address name the same header. `files`: those beside `assets/`; `sockets`: as for `headersFor`.
 */
export function headersFile(files: readonly string[], sockets: readonly string[]): string {
  const own = files.map((file) => [file, headersOf(file, sockets)] as const);
  const common = Object.entries(headersOf(ANY_ASSET, sockets)).filter(([name, value]) => own.every(([, headers]) => headers[name] === value));
  const isCommon = new Set(common.map(([name]) => name));
  const rule = (address: string, headers: readonly (readonly [string, string])[]): string => [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [...own, [ANY_ASSET, headersOf(ANY_ASSET, sockets)] as const].flatMap(([file, headers]) =>
    addressesOf(file).map((address) => rule(address, Object.entries(headers).filter(([name]) => !isCommon.has(name)))));
  return `${[rule('/*', common), ...rules].join('\n\n')}\n`;
}

/** The same for nginx: to be included in a `server` block whose `root` is the build. That a file is missing is never to be kept. */
export function nginxFile(files: readonly string[], sockets: readonly string[]): string {
  const place = (where: string, file: string): string =>
    [`location ${where} {`, ...Object.entries(headersOf(file, sockets)).map(([name, value]) => `  add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`), '}'].join('\n');
  const places = [...files.map((file) => place(`= /${file}`, file)), place('/assets/', ANY_ASSET)];
  return `# For a server block with: root /path/to/dist; index index.html;\n${places.join('\n')}\n`;
}
