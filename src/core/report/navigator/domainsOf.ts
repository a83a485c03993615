import type { Scenario } from '../../scenario/model.ts';
import { domainOf, DOMAINS, type AttackDomain } from './domainOf.ts';

/** The matrices that a scenario's techniques are of, each once; the enterprise's where it names none. */
export function domainsOf({ attacks }: Scenario): readonly AttackDomain[] {
  const met = new Set(attacks.flatMap(({ steps }) => steps.flatMap(({ technique }) => (technique === null ? [] : [domainOf(technique)]))));
  const found = DOMAINS.filter((domain) => met.has(domain));
  return found.length === 0 ? ['enterprise-attack'] : found;
}
