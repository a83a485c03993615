import type { Report, Sheet } from '#core/report/document.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toDocx } from '#core/report/toDocx.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { toXlsx } from '#core/report/toXlsx.ts';

/** Writes a report in one format. */
export interface ReportFormat {
  /** Whether it is no text, so that a terminal cannot show it. */
  readonly binary: boolean;
  write(report: Report, sheet: Sheet): Promise<string | Uint8Array>;
}

/** Every format, by the name that the command line takes. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  md: { binary: false, write: async (report) => toMarkdown(report) },
  html: { binary: false, write: async (report) => toHtml(report) },
  docx: { binary: true, write: (report) => toDocx(report) },
  xlsx: { binary: true, write: (report) => toXlsx(report) },
  csv: { binary: false, write: async (_, sheet) => toCsv(sheet) },
  json: { binary: false, write: async (report) => toJson(report) },
};
