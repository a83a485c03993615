import { AlignmentType, Footer, Header, PageNumber, PageOrientation, Paragraph, SectionType, TabStopType, TextRun, type ISectionOptions } from 'docx';
import type { ReportDocument } from '../document.ts';
import { docxRuns } from './docxRuns.ts';
import { pageMark } from '../words/pageMark.ts';

/** A4 in twentieths of a point, and its margin of 20 mm. */
const [SHORT, LONG, MARGIN] = [11_906, 16_838, 1_134];

/** How wide text may run on a page, in twentieths of a point. */
export const textWidth = (side: boolean): number => (side ? LONG : SHORT) - 2 * MARGIN;

/** Size, head and foot of the pages of a stretch: handling and running line above, title and page x of y below. */
export function pageOf(paper: ReportDocument, side: boolean, turned: boolean): Omit<ISectionOptions, 'children'> {
  const mark = pageMark(paper);
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(side) }];
  const small = { style: 'PageLine', tabStops };
  return {
    properties: {
      ...(turned ? { type: SectionType.NEXT_PAGE } : {}),
      page: {
        size: { width: SHORT, height: LONG, orientation: side ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: MARGIN + 200, right: MARGIN, bottom: MARGIN + 100, left: MARGIN, header: 560, footer: 480, gutter: 0 },
      },
    },
    headers: { default: new Header({ children: [new Paragraph({ ...small, children: [...docxRuns({ text: mark, strong: true }), new TextRun('\t'), ...docxRuns({ text: paper.running })] })] }) },
    footers: {
      default: new Footer({
        children: [new Paragraph({
          ...small, alignment: AlignmentType.START,
          children: [...docxRuns({ text: paper.title }), new TextRun('\t'), new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
        })],
      }),
    },
  };
}
