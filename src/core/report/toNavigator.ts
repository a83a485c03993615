import type { Chronicle } from '../exercise/chronicle.ts';
import type { Scenario } from '../scenario/model.ts';
import { domainOf, type AttackDomain } from './navigator/domainOf.ts';
import { domainsOf } from './navigator/domainsOf.ts';
import { techniquesOf, type TechniqueState } from './navigator/techniquesOf.ts';
import { cleanText, oneLine } from './text/cleanText.ts';

const LOOKS: Readonly<Record<TechniqueState, { readonly score: number; readonly color: string; readonly label: string }>> = {
  detected: { score: 3, color: '#7fb8d4', label: 'Carried out, and an alert showed it' },
  fired: { score: 2, color: '#e0a080', label: 'Carried out, no alert showed it' },
  foiled: { score: 1, color: '#a8d5a2', label: 'Foiled: it came to nothing' },
  'not-reached': { score: 0, color: '#d9dde1', label: 'In the scenario, not reached' },
};
const NAMES: Readonly<Record<AttackDomain, string>> = { 'enterprise-attack': 'Enterprise', 'ics-attack': 'ICS', 'mobile-attack': 'Mobile' };

/**
 * What an exercise covered of one matrix of ATT&CK, as a layer (format 4.5) for the ATT&CK Navigator, JSON: a layer holds one matrix, and the
 * Navigator passes over techniques of another. A technique stands once, by the furthest that any of its steps came; its comment tells every
 * step. The score only orders the colours: it judges nobody.
 */
export function toNavigator(scenario: Scenario, chronicle: Chronicle, domain: AttackDomain): string {
  const techniques = techniquesOf(scenario, chronicle).filter(({ id }) => domainOf(id) === domain).map(({ id, state, steps }) => ({
    techniqueID: id, score: LOOKS[state].score, color: LOOKS[state].color, comment: cleanText(steps.join('\n')), enabled: true, showSubtechniques: id.includes('.'),
    metadata: [{ name: 'In this exercise', value: LOOKS[state].label }],
  }));
  const others = domainsOf(scenario).filter((other) => other !== domain).map((other) => NAMES[other]);
  const layer = {
    name: oneLine(`${scenario.title}: ${NAMES[domain]} techniques covered`),
    versions: { layer: '4.5' },
    domain,
    description: oneLine(`Exercise, simulated. Scenario ${scenario.id}, version ${scenario.version}.${others.length === 0 ? '' : ` Its techniques of ${others.join(' and ')} are in a layer of their own.`}`),
    sorting: 3,
    hideDisabled: false,
    techniques,
    gradient: { colors: Object.values(LOOKS).map(({ color }) => color).toReversed(), minValue: 0, maxValue: 3 },
    legendItems: Object.values(LOOKS).map(({ label, color }) => ({ label, color })),
    metadata: [{ name: 'Scenario', value: `${scenario.id} ${scenario.version}` }],
  };
  return `${JSON.stringify(layer, null, 2)}\n`;
}
