import type { Report } from './document.ts';
import { reportContext } from './reportContext.ts';
import { reportFacts } from './reportFacts.ts';
import type { ReportInput } from './reportInput.ts';
import { businessContext } from './sections/businessContext.ts';
import { capabilities } from './sections/capabilities.ts';
import { cover } from './sections/cover.ts';
import { coverageSection, dataQuality } from './sections/dataQuality.ts';
import { decisionLog } from './sections/decisionLog.ts';
import { executedMsel } from './sections/executedMsel.ts';
import { feedbackSection } from './sections/feedbackSection.ts';
import { firstPage } from './sections/firstPage.ts';
import { improvementPlan } from './sections/improvementPlan.ts';
import { method } from './sections/method.ts';
import { metricSheet } from './sections/metricSheet.ts';
import { minutesSection } from './sections/minutesSection.ts';
import { overview } from './sections/overview.ts';
import { participants } from './sections/participants.ts';
import { assumptionRegister, clockRegister } from './sections/registers.ts';
import { decisionSheet } from './sheets/decisionSheet.ts';
import { improvementSheet } from './sheets/improvementSheet.ts';
import { mselSheet } from './sheets/mselSheet.ts';
import { lengthWords } from './words/lengthWords.ts';
import { hasMeans } from './words/meanWords.ts';

/** In the order of DOCTRINE c4. */
const SECTIONS = [
  cover, firstPage, overview, capabilities, minutesSection, improvementPlan, participants, decisionLog, metricSheet, executedMsel, assumptionRegister, clockRegister, businessContext,
  feedbackSection, coverageSection, dataQuality, method,
] as const;

/**
 * After-action report and improvement plan of one exercise (HSEEP; DOCTRINE c4), for every format. Pure: the same input gives the same
 * report. Numbers come from the measures and the chronicle alone; industry figures never stand in it.
 */
export function buildReport(input: ReportInput): Report {
  const context = reportContext(input);
  const { scenario } = input;
  return {
    document: {
      title: `After-action report and improvement plan: ${scenario.title}`,
      language: 'en',
      handling: scenario.handling,
      running: `Scenario ${scenario.id}, version ${scenario.version} · ${hasMeans(context) ? 'restricted means to' : 'play to at most'} ${lengthWords(scenario.horizon)}`,
      blocks: SECTIONS.flatMap((section) => section(context)),
    },
    sheets: [improvementSheet(context), decisionSheet(context), mselSheet(context)],
    facts: reportFacts(context),
  };
}
