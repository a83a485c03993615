import { byPlace, type Diagnostic } from '#core/base/diagnostic.ts';
import { lintScenario } from '#core/lint/lintScenario.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';
import { goodWith } from './scenarioText.ts';

/** The good scenario of the conformance sample without its one warning (a stage that says what the ending is called). */
export const CALM = goodWith('The gate is closed.\n', 'All is calm.\n');

/** The calm text with one piece replaced, which must occur. */
export function calmWith(piece: string, by: string, text = CALM): string {
  if (!text.includes(piece)) throw new Error(`The scenario holds no ${piece}`);
  return text.replace(piece, () => by);
}

/** The calm text with something in its first stage; its first line is line 38. */
export const inNight = (body: string, text = CALM): string => calmWith('Ten past two at the gate.', `Ten past two at the gate.\n\n${body}`, text);

/** The calm text with something outside any stage, before the ending; its first line is line 72. */
export const onTop = (body: string, text = CALM): string => calmWith('<Ending', `${body}\n\n<Ending`, text);

/** What `check` finds: parser and rules together. */
export function checked(text: string): readonly Diagnostic[] {
  const { scenario, index, diagnostics } = parseScenario(text);
  return [...diagnostics, ...(scenario ? lintScenario(scenario, index) : [])].toSorted(byPlace);
}

/** `line:column severity rule` of each. */
export const places = (text: string): readonly string[] => checked(text).map(({ span, severity, rule }) => `${span.line}:${span.column} ${severity} ${rule}`);

/** Errors alone, as `line:column rule`. */
export const errors = (text: string): readonly string[] =>
  checked(text).flatMap(({ span, severity, rule }) => (severity === 'error' ? [`${span.line}:${span.column} ${rule}`] : []));
