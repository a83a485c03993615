import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { htmlText } from '#core/report/html/htmlText.ts';
import { oneLine } from '#core/report/text/cleanText.ts';
import { directionRuns } from '#core/report/text/directionRuns.ts';
import { markdownText } from '#core/report/text/markdownText.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { markdownTree, textIn } from '#kit/markdownTree.ts';
import { strictCsv } from '#kit/strictCsv.ts';

const NAUGHTY = JSON.parse(readFileSync('tests/fixtures/hostile/blns.json', 'utf8')) as readonly string[];
const MARKUP = [
  '# Head', '1. one', '12) twelve', '- item', '+ item', '* item', '> quote', '---', '***', '===', '| a | b |', '`code`', '```', '~~gone~~', '<b>bold</b>', '<!-- x -->', '[text](https://evil.example)',
  '![x](https://evil.example/x.png)', '[a]: https://evil.example', '&lt;script&gt;', '&#x3c;', 'a\\', '\\*', '**', '__x__', '$x$', '    code', 'https://evil.example', 'www.evil.example', '@everyone', 'a  \nb',
  'line\u2028end', '\u0000\u0007bell', '\uD800 half', 'x'.repeat(5000),
];
const TEXTS = [...NAUGHTY, ...MARKUP].filter((text) => oneLine(text).trim() !== '');
const ISOLATES = /[\u2068\u2069]/g;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('A hostile text', () => {
  it('was tried in great number', () => expect(TEXTS.length).toBeGreaterThan(450));

  it('is that very text in Markdown, in one paragraph and as nothing else', () => {
    for (const text of TEXTS) {
      const tree = markdownTree(markdownText(spaced(oneLine(text)), true));
      expect([text, tree.children.map(({ type }) => type)]).toEqual([text, ['paragraph']]);
      const [paragraph] = tree.children;
      const kinds = paragraph !== undefined && 'children' in paragraph ? paragraph.children.map(({ type }) => type) : [];
      expect([text, kinds.filter((kind) => kind !== 'text')]).toEqual([text, []]);
      expect(spaced(textIn(tree)).replace(ISOLATES, '')).toBe(spaced(oneLine(text)));
    }
  });

  it('is that very text in HTML, with no tag but bdi', () => {
    const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    for (const text of TEXTS) {
      const html = htmlText(text);
      const bare = html.replace(/<\/?bdi>/g, '');
      expect(bare).not.toMatch(/[<>"']/);
      expect(bare.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')).toBe(oneLine(text));
    }
  });

  it('is a text in CSV, and no formula', () => {
    const formulas = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x', '=1\nsecond line', ' =cmd|calc', '-', "=HYPERLINK(\"https://evil.example\",\"x\")"];
    const rows = [...TEXTS, ...formulas].map((text) => [text, -42, 0.5, null]);
    const csv = toCsv({ name: 'x', columns: ['text', 'number', 'share', 'nothing'].map((title) => ({ title, kind: 'text', width: 9 })), rows });
    const read = strictCsv(csv.slice(1)).slice(1);
    expect(read).toHaveLength(rows.length);
    expect(Papa.parse(csv.slice(1)).errors).toEqual([]);
    for (const [text, number, share, nothing] of read) {
      expect(text).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\n]/);
      expect([number, share, nothing]).toEqual(['-42', '0.5', '']);
    }
    expect(read.slice(-formulas.length).map(([text]) => text?.startsWith("'"))).toEqual(formulas.map(() => true));
  });
});

describe('A name from right to left', () => {
  it('is isolated, so that what stands beside it keeps its order', () => {
    expect(htmlText('Owner: שרה לוי, due 3 May')).toBe('Owner: <bdi>שרה לוי</bdi>, due 3 May');
    expect(markdownText('ياسمين (12): ok')).toBe('\u2068ياسمين\u2069 (12): ok');
    expect(directionRuns('a שלום 12 עולם b')).toEqual([{ text: 'a ', rightToLeft: false }, { text: 'שלום 12 עולם', rightToLeft: true }, { text: ' b', rightToLeft: false }]);
  });
  it('does not turn the rest of the page round by controls of its own', () => {
    expect(oneLine('a\u202Eb\u2066c\u2069d\uFEFF')).toBe('abcd');
    expect(htmlText('x 👩‍👩‍👧 y')).toBe('x 👩‍👩‍👧 y');
  });
});
