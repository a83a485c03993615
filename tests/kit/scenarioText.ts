import { readFileSync } from 'node:fs';
import type { Diagnostic } from '#core/base/diagnostic.ts';
import { parseScenario } from '#core/mdx/parseScenario.ts';

/** The good scenario of the conformance sample as text: the base of texts with one mistake. */
export const GOOD = readFileSync(new URL('../fixtures/conformance/bad/00-good.mdx', import.meta.url), 'utf8');

/** The good text with one piece replaced, which must occur. */
export function goodWith(piece: string, by: string): string {
  if (!GOOD.includes(piece)) throw new Error(`The good scenario holds no ${piece}`);
  return GOOD.replace(piece, () => by);
}

/** A small scenario whose body is `body`; its first line is line 20. */
export function withBody(body: string): string {
  return `---
hotwash: 1
id: small
title: Small
version: 1.0.0
language: en
summary: Small.
license: CC0-1.0
difficulty: foundation
duration: 30m
horizon: 4h
roles:
  - { id: triage, title: Triage, team: secops, function: triage, tier: 1 }
  - { id: hunter, title: Hunter, team: secops, function: hunt, tier: 3 }
  - { id: ceo, title: Chief, team: business, function: executive }
feeds: [{ id: edr, title: EDR }]
incidents: [{ id: intrusion, title: Intrusion, severity: high }]
access: [{ id: session, title: Session, kind: session }]
---
${body}
`;
}

/** `line:column rule` of every diagnostic, in order. */
export const told = (text: string): readonly string[] => parseScenario(text).diagnostics.map(placeAndRule);

export const placeAndRule = ({ span, rule }: Diagnostic): string => `${span.line}:${span.column} ${rule}`;
