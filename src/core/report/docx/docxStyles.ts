import { LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';

/** Widely installed, with Latin, Greek, Cyrillic, Hebrew and Arabic letters. */
const FONT = 'Arial';
const [INK, QUIET] = ['14202B', '4A5866'];

const heading = (size: number, before: number, after: number) =>
  ({ run: { font: FONT, size, sizeComplexScript: size, bold: true, boldComplexScript: true, italics: false, color: INK }, paragraph: { spacing: { before, after, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true } });
const own = (id: string, name: string, size: number, paragraph: NonNullable<IParagraphStyleOptions['paragraph']>, run: IParagraphStyleOptions['run'] = {}): IParagraphStyleOptions =>
  ({ id, name, basedOn: 'Normal', run: { size, sizeComplexScript: size, ...run }, paragraph });

/** Every style that the report uses, by name: a template of the reader's own can replace each. Sizes in half points. */
export const docxStyles = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 20, sizeComplexScript: 20, color: INK, language: { value: language } }, paragraph: { spacing: { after: 120, line: 269, lineRule: LineRuleType.AUTO } } },
    title: heading(40, 0, 160),
    heading1: heading(30, 400, 140),
    heading2: heading(24, 280, 100),
    heading3: heading(21, 180, 60),
    listParagraph: { paragraph: { spacing: { after: 70 } } },
    caption: { run: { size: 18, sizeComplexScript: 18, bold: true, boldComplexScript: true, italics: false, color: INK }, paragraph: { spacing: { before: 160, after: 70 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    own('TableHead', 'Report table head', 17, { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true }, { bold: true, boldComplexScript: true }),
    own('TableText', 'Report table text', 17, { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } }),
    own('AfterTable', 'Report after table', 12, { spacing: { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO } }),
    own('PageLine', 'Report page line', 16, { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }, { color: QUIET }),
    own('BarLabel', 'Report bar label', 18, { spacing: { before: 140, after: 50 }, keepNext: true }),
    own('BarText', 'Report bar text', 15, { spacing: { before: 40, after: 40, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true }),
    own('Key', 'Report key', 16, { spacing: { before: 140, after: 60 }, keepNext: true }),
  ],
});
