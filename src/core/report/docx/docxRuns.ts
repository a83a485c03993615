import { TextRun } from 'docx';
import type { Line, Words } from '../document.ts';
import { plainText } from '../line.ts';
import { cleanText } from '../text/cleanText.ts';
import { directionRuns } from '../text/directionRuns.ts';

/** A piece of text as runs of one direction each; its line ends are kept. */
export function docxRuns({ text, strong, struck }: Words): readonly TextRun[] {
  return directionRuns(cleanText(text)).flatMap(({ text: run, rightToLeft }) =>
    run.split('\n').map((piece, i) => new TextRun({
      text: piece,
      ...(i > 0 ? { break: 1 } : {}),
      ...(strong ? { bold: true, boldComplexScript: true } : {}),
      ...(struck ? { strike: true } : {}),
      ...(rightToLeft ? { rightToLeft: true } : {}),
    })));
}

/** What a paragraph of a line is made of: right to left as a whole where its first letter is. */
export function docxLine(line: Line): { readonly children: TextRun[]; readonly bidirectional?: true } {
  const first = /\p{L}/u.exec(plainText(line))?.[0] ?? '';
  const rightToLeft = directionRuns(first)[0]?.rightToLeft === true;
  return { children: line.flatMap(docxRuns), ...(rightToLeft ? { bidirectional: true } : {}) };
}
