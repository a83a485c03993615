import type { Scenario } from '#core/scenario/model.ts';
import { debrief_print_page, debrief_print_scenario, kit_exercise_handling, kit_exercise_simulated } from '#messages/compiled/messages.js';
import { duration } from '#ui/kit/time.ts';

/** A CSS string: nothing of the text can end it. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f<]/g, ' ')}"`;
const [PAGE, PAGES] = ['\u0001', '\u0002'];

/** "Page 3 of 12" as CSS content: the browser counts. */
function pageContent(): string {
  const counted = debrief_print_page({ page: PAGE, pages: PAGES }).split(new RegExp(`([${PAGE}${PAGES}])`));
  return counted.filter((part) => part !== '').map((part) => (part === PAGE ? 'counter(page)' : part === PAGES ? 'counter(pages)' : quoted(part))).join(' ');
}

/** The lines in the margin of each page: handling, title, scenario version and tau, page x of y (DESIGN 8). */
export function pageRules(scenario: Pick<Scenario, 'id' | 'title' | 'version' | 'horizon' | 'handling'>): string {
  const { id, title, version, horizon, handling } = scenario;
  const font = 'font: 8pt sans-serif; color: #333;';
  const box = (place: string, content: string): string => `@${place} { content: ${content}; ${font} }`;
  return `@page {
    margin: 18mm;
    ${box('top-left', quoted(handling === null ? kit_exercise_simulated() : kit_exercise_handling({ handling })))}
    ${box('top-right', quoted(title))}
    ${box('bottom-left', quoted(debrief_print_scenario({ id, version, tau: duration(horizon) })))}
    ${box('bottom-right', pageContent())}
  }`;
}

/** Stands in the page only while it is printed. */
export function PageMargins({ scenario }: { readonly scenario: Scenario }) {
  return <style>{pageRules(scenario)}</style>;
}
