import type { AttackDomain } from '#core/report/navigator/domainOf.ts';
import { domainsOf } from '#core/report/navigator/domainsOf.ts';
import type { ReportInput } from '#core/report/reportInput.ts';
import type { Scenario } from '#core/scenario/model.ts';
import {
  report_as_csv_decisions, report_as_csv_msel, report_as_csv_plan, report_as_docx, report_as_html, report_as_ics, report_as_json, report_as_log, report_as_md,
  report_as_navigator_enterprise, report_as_navigator_ics, report_as_navigator_mobile, report_as_xlsx,
} from '#messages/compiled/messages.js';

/** A file that a debrief can be saved as. Its writer comes when it is asked for. */
export interface SaveFormat {
  readonly id: string;
  readonly label: () => string;
  /** Behind the scenario's id and the day in the file's name. */
  readonly ending: string;
  readonly write: (input: ReportInput, log: () => string) => Promise<string | Uint8Array>;
}

const built = async (input: ReportInput) => (await import('#core/report/buildReport.ts')).buildReport(input);
const sheet = (place: number): SaveFormat['write'] => async (input) => {
  const found = (await built(input)).sheets[place];
  return found ? (await import('#core/report/toCsv.ts')).toCsv(found) : '';
};

const LAYERS: Readonly<Record<AttackDomain, { readonly label: () => string; readonly ending: string }>> = {
  'enterprise-attack': { label: report_as_navigator_enterprise, ending: 'attack-enterprise-layer.json' },
  'ics-attack': { label: report_as_navigator_ics, ending: 'attack-ics-layer.json' },
  'mobile-attack': { label: report_as_navigator_mobile, ending: 'attack-mobile-layer.json' },
};
const layer = (domain: AttackDomain): SaveFormat => ({
  id: domain, ...LAYERS[domain],
  write: async ({ scenario, chronicle }) => (await import('#core/report/toNavigator.ts')).toNavigator(scenario, chronicle, domain),
});

/** In the order in which they are offered: what people read first, then what machines read. A layer for each matrix of ATT&CK that the scenario is of. */
export const saveFormats = (scenario: Scenario): readonly SaveFormat[] => [
  { id: 'docx', label: report_as_docx, ending: 'report.docx', write: async (input) => (await import('#core/report/toDocx.ts')).toDocx(await built(input)) },
  { id: 'xlsx', label: report_as_xlsx, ending: 'tables.xlsx', write: async (input) => (await import('#core/report/toXlsx.ts')).toXlsx(await built(input)) },
  { id: 'html', label: report_as_html, ending: 'report.html', write: async (input) => (await import('#core/report/toHtml.ts')).toHtml(await built(input)) },
  { id: 'md', label: report_as_md, ending: 'report.md', write: async (input) => (await import('#core/report/toMarkdown.ts')).toMarkdown(await built(input)) },
  { id: 'csv-plan', label: report_as_csv_plan, ending: 'improvement-plan.csv', write: sheet(0) },
  { id: 'csv-decisions', label: report_as_csv_decisions, ending: 'decision-log.csv', write: sheet(1) },
  { id: 'csv-msel', label: report_as_csv_msel, ending: 'msel.csv', write: sheet(2) },
  { id: 'json', label: report_as_json, ending: 'report.json', write: async (input) => (await import('#core/report/toJson.ts')).toJson(await built(input)) },
  {
    id: 'ics', label: report_as_ics, ending: 'due-dates.ics',
    write: async (input) => (await import('#core/report/toIcs.ts')).toIcs(await built(input), `${input.header.scenario} ${input.header.started}`, input.now),
  },
  ...domainsOf(scenario).map(layer),
  {
    id: 'log', label: report_as_log, ending: 'log.jsonl',
    write: async (input, log) => (input.names === 'names' ? log() : (await import('#core/report/nameless.ts')).namelessLog(input)),
  },
];
