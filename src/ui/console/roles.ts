import type { FacilitatorView } from '#core/views/facilitatorViewTypes.ts';
import type { SessionStore } from '#stores/sessionTypes.ts';

type Role = FacilitatorView['roles'][number];

export function roleOf(view: FacilitatorView, id: string): Role | null {
  return view.roles.find((role) => role.id === id) ?? null;
}

/** Title of a role; its id for an unknown one. */
export function roleTitle(view: FacilitatorView, id: string): string {
  return roleOf(view, id)?.title ?? id;
}

/** Titles in the order given, joined by commas. */
export function roleTitles(view: FacilitatorView, ids: readonly string[]): string {
  return ids.length > 0 && ids.length === view.roles.length ? '' : ids.map((id) => roleTitle(view, id)).join(', ');
}

export function isAbsent(view: FacilitatorView, id: string): boolean {
  return roleOf(view, id)?.absent === true;
}

/** Name of whoever sits on a role, '' if nobody was named. */
export function personOf(session: SessionStore, id: string): string {
  return session.setup?.roster.find((seat) => seat.role === id)?.person ?? '';
}
