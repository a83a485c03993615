import {
  FUNCTIONS,
  HARM_CLASSES,
  SEVERITIES,
  TEAMS,
  type Access,
  type Asset,
  type Feed,
  type Harm,
  type Incident,
  type Named,
  type Role,
} from '../scenario/model.ts';
import type { DeclaredKind } from '../scenario/sourceIndex.ts';
import type { Fields } from './fields.ts';

const ACCESS_KINDS: readonly Access['kind'][] = ['credential', 'session', 'host', 'oauth', 'ot', 'vendor', 'data'];

/** Reads the id and the place of an entry, then the rest; `null` without id. All keys are read so that all mistakes show. */
export function named<T extends Named>(fields: Fields, kind: DeclaredKind, rest: (named: Named) => T): T | null {
  const id = fields.id(kind);
  const thing = rest({ id: id ?? '', place: fields.context.ledger.nextPlace(), span: fields.span });
  fields.finish();
  return id === null ? null : thing;
}

export const readRole = (f: Fields): Role | null =>
  named(f, 'role', (own) => ({
    ...own,
    title: f.text('title', 'required') ?? own.id,
    // SecOps: so a misspelled team does not make every alert to the role a second mistake.
    team: f.oneOf('team', 'required', TEAMS) ?? 'secops',
    function: f.oneOf('function', 'required', FUNCTIONS) ?? 'operations',
    tier: f.number('tier', 'optional', 1, 'a tier: 1, 2, 3…', true),
    essential: f.truth('essential'),
    brief: f.text('brief', 'optional'),
  }));

export const readAsset = (f: Fields): Asset | null =>
  named(f, 'asset', (own) => ({ ...own, title: f.text('title', 'required') ?? own.id, critical: f.truth('critical') }));

export const readAccess = (f: Fields): Access | null =>
  named(f, 'access', (own) => ({
    ...own,
    title: f.text('title', 'required') ?? own.id,
    kind: f.oneOf('kind', 'required', ACCESS_KINDS) ?? 'host',
  }));

export const readHarm = (f: Fields): Harm | null =>
  named(f, 'harm', (own) => ({
    ...own,
    class: f.oneOf('class', 'required', HARM_CLASSES) ?? 'downtime',
    asset: f.reference('asset', 'optional', ['asset']),
    title: f.text('title', 'required') ?? own.id,
    amount: f.number('amount', 'required', 0, 'a number from 0') ?? 0,
    per: f.duration('per', 'optional'),
    unit: f.text('unit', 'required') ?? '',
    known: f.condition('known', 'optional', own.id),
  }));

export const readFeed = (f: Fields): Feed | null =>
  named(f, 'feed', (own) => {
    const title = f.text('title', 'required') ?? own.id;
    const record = f.map('record', 'optional');
    const counts = {
      true: record?.number('true', 'required', 0, 'a whole number from 0', true) ?? 0,
      false: record?.number('false', 'required', 0, 'a whole number from 0', true) ?? 0,
    };
    record?.finish();
    return { ...own, title, record: counts };
  });

export const readIncident = (f: Fields): Incident | null =>
  named(f, 'incident', (own) => ({
    ...own,
    title: f.text('title', 'required') ?? own.id,
    severity: f.oneOf('severity', 'required', SEVERITIES) ?? 'medium',
    contained: f.condition('contained', 'optional', own.id),
  }));
