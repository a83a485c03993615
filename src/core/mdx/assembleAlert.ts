import { SEVERITIES, type Alert, type Finding } from '../scenario/model.ts';
import { choiceOf, partsOf, placed, staged, type Assembly } from './bodyLists.ts';
import { attributeRange, checkRaised, checkTrigger } from './checks.ts';
import type { Component } from './readElements.ts';

const DEFAULT_TAKES = 600;

/** `<Alert>` with its findings, one a tier; `null` without id. */
export function assembleAlert(component: Component, assembly: Assembly): Alert | null {
  const { read, element } = component;
  const { ledger, roles, raised } = assembly;
  const id = read.text('id');
  const raisedOnly = id !== null && raised.has(id);
  if (raisedOnly) checkRaised(element, ledger);
  checkTrigger(read, ledger);
  const tier = roles.find((r) => r.id === read.text('to'))?.tier ?? null;
  const findings = assembleFindings(partsOf(component, 'Finding'), tier, assembly);
  if (id === null) return null;
  return {
    id,
    feed: read.text('feed') ?? '',
    severity: choiceOf(component, 'severity', SEVERITIES) ?? 'medium',
    to: read.text('to') ?? '',
    incident: read.text('incident'),
    at: read.number('at'),
    when: read.condition('when'),
    after: read.number('after') ?? 0,
    raisedOnly,
    findings,
    ...staged(component),
  };
}

function assembleFindings(parts: readonly Component[], tierOfRole: number | null, { ledger }: Assembly): readonly Finding[] {
  const tiers = new Set<number | null>();
  return parts.map((part) => {
    const { read } = part;
    const tier = read.number('tier') ?? tierOfRole;
    if (tiers.has(tier)) {
      const whose = tier === null ? 'a role without tier' : `tier ${tier}`;
      ledger.error(
        'findings',
        `Unexpected second <Finding> for ${whose}, expected one a tier`,
        attributeRange(part.element, 'tier'),
        'Give it another `tier`, or join the two.',
      );
    }
    tiers.add(tier);
    return { tier, takes: read.number('takes') ?? DEFAULT_TAKES, sets: read.list('sets'), ...placed(part) };
  });
}
