import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { certificateOf } from '#cli/lan/certificate.ts';
import { lanLines } from '#cli/lan/lanLines.ts';
import { newCertificate } from '#cli/lan/newCertificate.ts';

const BASE = 'https://192.168.1.5:4174/';
const site = async (hosts: readonly string[], trusted: boolean) => {
  const { cert, key } = await newCertificate(hosts, Date.now());
  return { certificate: certificateOf(cert, key), trusted, announced: ['192.168.1.5'], hosts: new Set<string>() } as const;
};
/** The code as a camera sees it: `true` is dark. `ink`: what the drawn half of a cell stands for. */
const seen = (lines: readonly string[], ink: boolean): readonly (readonly boolean[])[] =>
  lines.flatMap((line) => ['▀█', '▄█'].map((drawn) => Array.from(line, (cell) => drawn.includes(cell) === ink)));

describe('what the terminal shows', () => {
  it.each([[true, 'black on white'], [false, 'light on dark']])('has a code of the address that a camera reads (coloured: %s, %s)', async (colour) => {
    const lines = lanLines(await site(['192.168.1.5'], false), [BASE], colour);
    const code = lines.filter((line) => /^(\u001B\[30;107m)?[ ▀▄█]+(\u001B\[0m)?$/.test(line));
    expect(code.every((line) => line.startsWith('\u001B[30;107m') === colour)).toBe(true);
    const modules = seen(code.map((line) => line.replaceAll(/\u001B\[[\d;]+m/g, '')), colour);
    const { data } = encode(BASE, { border: 4 });
    expect(modules.slice(0, data.length)).toEqual(data);
  });
  it('asks to compare only what is of our own making, and warns of a name that the given one lacks', async () => {
    const own = lanLines(await site(['192.168.1.5'], false), [BASE], false).join('\n');
    expect([own.includes('each device warns once'), own.includes('does not name')]).toEqual([true, false]);
    const given = lanLines(await site(['other.example.org'], true), [BASE], false).join('\n');
    expect([given.includes('each device warns once'), given.includes('The certificate does not name 192.168.1.5')]).toEqual([false, true]);
  });
});
