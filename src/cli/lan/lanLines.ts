import { renderUnicodeCompact } from 'uqr';
import type { LanSite } from './lanSite.ts';

/** Black on white, whatever the terminal's colours: a camera needs it so. */
const [PAPER, PLAIN] = ['\u001B[30;107m', '\u001B[0m'];

/** What `npm start -- --lan` prints about the network. `bases`: addresses to open, best first; `colour`: the terminal shows colours, else it is taken to be a dark one. */
export function lanLines({ certificate, trusted, announced }: LanSite, bases: readonly string[], colour: boolean): readonly string[] {
  const [best = '', ...others] = bases;
  const code = renderUnicodeCompact(best, { border: 4, invert: colour }).split('\n');
  return [
    '', `Phones and laptops on this network: ${best}`, ...others.map((base) => `  or, from another network of this machine: ${base}`), '',
    ...code.map((line) => (colour ? `${PAPER}${line}${PLAIN}` : line)), '',
    ...(certificate === null ? PLAIN_HTTP : trusted ? [] : ownCertificate(certificate.words)),
    ...(certificate === null ? [] : [`  words    ${certificate.words.join(' ')}`, `  SHA-256  ${certificate.fingerprint}`]),
    ...(certificate && trusted && !certificate.covers(announced[0]) ? [`The certificate does not name ${announced[0]}: browsers will warn. Name an address that it does with --lan-host.`] : []),
    'Only the seats\' page is served there; the console and the scenarios stay on this machine.',
  ];
}

const ownCertificate = (words: readonly string[]): readonly string[] => [
  'The certificate is of this machine\'s own making, so each device warns once. Look at the certificate there before you go on:',
  `it must show the SHA-256 below. The same ${words.length} words as last time: the same certificate.`,
];

const PLAIN_HTTP: readonly string[] = [
  'PLAIN HTTP, as asked. What is said is sealed all the same, by slower code of our own, since browsers switch theirs off here.',
  'Lost: whoever can change traffic on this network can change the page itself, and then reads and answers in its place.',
  'Without --http this cannot happen unseen.',
];
