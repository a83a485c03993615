import { Document, Packer } from 'docx';
import type { Report, ReportDocument } from './document.ts';
import { blockParts } from './docx/blockParts.ts';
import { LISTS } from './docx/docxLists.ts';
import { pageOf } from './docx/docxPage.ts';
import { titleLines } from './docx/docxTitle.ts';
import { freshPages } from './docx/freshPages.ts';
import { docxStyles } from './docx/docxStyles.ts';
import { TABLE_STYLE } from './docx/tableStyle.ts';
import { stretchesOf } from './docx/stretches.ts';
import { steadyZip } from './steadyZip.ts';
import { oneLine } from './text/cleanText.ts';

/**
 * A report as a Word document (ECMA-376) on A4: headings and tables by style, so that a reader's own template takes hold of them; heads of tables
 * come again on every page, rows are not torn apart, wide tables lie on their side. The same report gives the same bytes.
 */
export async function toDocx({ document: paper }: Report): Promise<Uint8Array> {
  const stretches = stretchesOf(paper.blocks);
  const fresh = freshPages(paper.blocks);
  const file = new Document({
    title: oneLine(paper.title),
    subject: oneLine(paper.running),
    ...(paper.handling === null ? {} : { keywords: oneLine(paper.handling) }),
    creator: 'Hotwash',
    lastModifiedBy: 'Hotwash',
    styles: docxStyles(paper.language),
    numbering: LISTS,
    sections: stretches.map(({ side, blocks }, place) => ({
      ...pageOf(paper, side, place > 0),
      children: [...(place === 0 ? titleLines(paper) : []), ...blocks.flatMap((block, i) => blockParts(block, side, place * 10_000 + i, fresh.has(block)))],
    })),
  });
  return steadyZip(await Packer.pack(file, 'uint8array'), {
    'docProps/core.xml': (text) => coreProperties(text, paper),
    'word/styles.xml': (text) => text.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`),
  });
}

/** Without the instants of its making; with the language, which the library does not write. */
const coreProperties = (text: string, { language }: ReportDocument): string =>
  text.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '').replace('</cp:coreProperties>', `<dc:language>${language.replace(/[^A-Za-z0-9-]/g, '')}</dc:language></cp:coreProperties>`);
