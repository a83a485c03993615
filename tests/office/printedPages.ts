import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A word on paper, in points from the upper left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** A page of a PDF, as poppler reads it. */
export interface PrintedPage {
  /** Its words in the order in which they were written, without the marks of direction that the reader adds; each cell of a table in one piece. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
  /** Dots of 20 to the inch that are not white, outside of the margins where head and foot stand. */
  readonly ink: number;
}

/** Reads a PDF. Rejects what poppler cannot read. */
export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hotwash-pdf-'));
  const path = join(folder, 'printed.pdf');
  try {
    await writeFile(path, pdf);
    const [texts, boxes, pictures] = await Promise.all([run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']), run('pdftotext', ['-bbox', path, '-']), run('pdftoppm', ['-r', '20', '-gray', path])]);
    const words = boxes.toString('utf8').split('<page ').slice(1).map(wordsOf);
    const inks = inkOf(pictures);
    const pages = texts.toString('utf8').split('\f').slice(0, -1);
    if (pages.length !== words.length || pages.length !== inks.length) throw new Error(`poppler counts ${pages.length}, ${words.length} and ${inks.length} pages`);
    return pages.map((text, i) => ({ text: text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ''), words: words[i] ?? [], ink: inks[i] ?? 0 }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const wordsOf = (page: string): readonly PrintedWord[] =>
  [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g)]
    .map(([, left, top, right, bottom, text = '']) => ({ text, left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) }));

/** Of PGM pictures, one after the other: a head in letters, then a byte a dot. */
function inkOf(pictures: Buffer): readonly number[] {
  const inks: number[] = [];
  for (let at = 0; at < pictures.length;) {
    const [head = '', width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.subarray(at, at + 40).toString('latin1')) ?? [];
    const [wide, high, edge] = [Number(width), Number(height), 18];
    if (wide === 0) throw new Error('poppler drew no picture');
    const dots = pictures.subarray(at + head.length, at + head.length + wide * high);
    inks.push(dots.subarray(wide * edge, wide * (high - edge)).reduce((sum, dot) => sum + (dot < 240 ? 1 : 0), 0));
    at += head.length + wide * high;
  }
  return inks;
}

async function run(program: string, args: readonly string[]): Promise<Buffer> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, said]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (piece: Buffer) => void out.push(piece));
  child.stderr.on('data', (piece: Buffer) => void said.push(piece));
  const code = await new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
  if (code !== 0) throw new Error(`${program}: ${Buffer.concat(said).toString()}`);
  return Buffer.concat(out);
}
