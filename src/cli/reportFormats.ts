import type { Report, Sheet } from '#core/report/document.ts';
import type { AttackDomain } from '#core/report/navigator/domainOf.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import { toCsv } from '#core/report/toCsv.ts';
import { toHtml } from '#core/report/toHtml.ts';
import { toIcs } from '#core/report/toIcs.ts';
import { toJson } from '#core/report/toJson.ts';
import { toMarkdown } from '#core/report/toMarkdown.ts';
import { toNavigator } from '#core/report/toNavigator.ts';

/** A report, what it was made of, and which part of it a format that holds only one is to hold. */
export interface ReportAsked {
  readonly report: Report;
  readonly input: ReportInput;
  readonly sheet: Sheet;
  readonly domain: AttackDomain;
}
/** Writes a report in one format. */
export interface ReportFormat {
  /** Whether it is no text, so that a terminal cannot show it. */
  readonly binary: boolean;
  write(asked: ReportAsked): Promise<string | Uint8Array>;
}

/** Every format, by the name that the command line takes. What writes Office files comes when it is asked for: no other verb waits for it. */
export const REPORT_FORMATS: Readonly<Record<string, ReportFormat>> = {
  md: { binary: false, write: async ({ report }) => toMarkdown(report) },
  html: { binary: false, write: async ({ report }) => toHtml(report) },
  docx: { binary: true, write: async ({ report }) => (await import('#core/report/toDocx.ts')).toDocx(report) },
  xlsx: { binary: true, write: async ({ report }) => (await import('#core/report/toXlsx.ts')).toXlsx(report) },
  csv: { binary: false, write: async ({ sheet }) => toCsv(sheet) },
  json: { binary: false, write: async ({ report }) => toJson(report) },
  ics: { binary: false, write: async ({ report, input }) => toIcs(report, `${input.header.scenario} ${input.header.started}`, input.now) },
  navigator: { binary: false, write: async ({ input: { scenario, chronicle }, domain }) => toNavigator(scenario, chronicle, domain) },
};
