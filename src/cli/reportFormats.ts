import type { Report, Sheet } from '#core/report/document.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';

/** Writes a report in one format. */
export interface ReportFormat {
  /** Whether it is no text, so that a terminal cannot show it. */
  readonly binary: boolean;
  write(report: Report, sheet: Sheet): Promise<string | Uint8Array>;
}

/** Every format, by the name that the command line takes. What writes Office files comes when it is asked for: no other verb waits for it. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  md: { binary: false, write: async (report) => toMarkdown(report) },
  html: { binary: false, write: async (report) => toHtml(report) },
  docx: { binary: true, write: async (report) => (await import('#core/report/toDocx.ts')).toDocx(report) },
  xlsx: { binary: true, write: async (report) => (await import('#core/report/toXlsx.ts')).toXlsx(report) },
  csv: { binary: false, write: async (_, sheet) => toCsv(sheet) },
  json: { binary: false, write: async (report) => toJson(report) },
};
