import type { Grant } from '#core/table/grant.ts';

/** What a device is to be for, while the facilitator still chooses. */
export interface GrantDraft {
  /** Roles that it sits as. */
  readonly sits: readonly string[];
  readonly evaluator: boolean;
  /** Roles that an evaluator watches. */
  readonly watches: readonly string[];
  readonly observer: boolean;
  readonly cofacilitator: boolean;
}

export function draftOf(grants: readonly Grant[]): GrantDraft {
  return {
    sits: grants.flatMap((grant) => (grant.kind === 'role' ? [grant.role] : [])),
    evaluator: grants.some((grant) => grant.kind === 'evaluator'),
    watches: grants.flatMap((grant) => (grant.kind === 'evaluator' ? grant.roles : [])),
    observer: grants.some((grant) => grant.kind === 'observer'),
    cofacilitator: grants.some((grant) => grant.kind === 'cofacilitator'),
  };
}

/** The grants chosen: seats first. Empty for nothing. */
export function grantsOf(draft: GrantDraft): readonly Grant[] {
  return [
    ...draft.sits.map((role): Grant => ({ kind: 'role', role })),
    ...(draft.evaluator ? [{ kind: 'evaluator', roles: draft.watches } as const] : []),
    ...(draft.observer ? [{ kind: 'observer' } as const] : []),
    ...(draft.cofacilitator ? [{ kind: 'cofacilitator' } as const] : []),
  ];
}
