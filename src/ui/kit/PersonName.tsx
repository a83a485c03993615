import { personName } from './personName.ts';

/** A name that somebody else typed: cut, cleaned, and in a direction of its own. */
export function PersonName({ name }: { readonly name: string }) {
  return <bdi>{personName(name)}</bdi>;
}
