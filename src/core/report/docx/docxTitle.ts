import { HeadingLevel, Paragraph } from 'docx';
import type { ReportDocument } from '../document.ts';
import { docxLine } from './docxRuns.ts';

/** Title of the document; what it is of and how it may be passed on follow as its first paragraphs. */
export const titleLines = ({ title }: ReportDocument): readonly Paragraph[] => [new Paragraph({ heading: HeadingLevel.TITLE, ...docxLine([{ text: title }]) })];
